import { describe, expect, it } from 'vitest';
import { NO_FACTS, type BuildingFacts } from '../../../src/standards/egress/building-facts';
import type { FireGrade } from '../../../src/standards/egress/egress-row';
import type { Limit } from '../../../src/standards/egress/limit-steps';
import { travelLimits, USUAL_PLACE } from '../../../src/standards/egress/travel-limits';

const known: BuildingFacts = {
  height: 18.3,
  highRise: false,
  storeysAbove: 5,
  sprinklered: false,
  detected: false,
  fireGrade: 2,
};

const BOTH = [false, true] as const;

/** T5.5.17 of medical buildings, in metres, as it stands in CODES 2.1. */
const TABLE = [
  { highRise: false, grade: 1, ward: null, between: 35, deadEnd: 20 },
  { highRise: false, grade: 2, ward: null, between: 35, deadEnd: 20 },
  { highRise: false, grade: 3, ward: null, between: 30, deadEnd: 15 },
  { highRise: false, grade: 4, ward: null, between: 25, deadEnd: 10 },
  { highRise: true, grade: 1, ward: true, between: 24, deadEnd: 12 },
  { highRise: true, grade: 1, ward: false, between: 30, deadEnd: 15 },
] as const;

/** All combinations of a line of the table with what changes it. */
const COMBINATIONS = TABLE.flatMap((line) =>
  BOTH.flatMap((sprinklered) =>
    BOTH.flatMap((openStair) =>
      BOTH.flatMap((openGallery) =>
        BOTH.filter((wardPart) => line.ward === null || line.ward === wardPart).map((wardPart) => ({
          ...line,
          sprinklered,
          openStair,
          openGallery,
          wardPart,
        })),
      ),
    ),
  ),
);

const steps = (limit: Limit | null) => limit?.steps.map(({ kind, value }) => [kind, value]);

describe('GB 50016 5.5.17', () => {
  it.each(COMBINATIONS)(
    'high-rise $highRise, grade $grade, wards $wardPart, sprinklers $sprinklered, open stair $openStair, gallery $openGallery',
    ({ highRise, grade, between, deadEnd, sprinklered, openStair, openGallery, wardPart }) => {
      const facts = { ...known, highRise, fireGrade: grade, sprinklered };
      const limits = travelLimits('cn', facts, { ...USUAL_PLACE, wardPart, openStair, openGallery });
      const quarter = sprinklered ? 1.25 : 1;
      const gallery = openGallery ? 5 : 0;
      expect(limits.between?.limit).toBe(between * quarter + gallery - (openStair ? 5 : 0));
      expect(limits.deadEnd?.limit).toBe(deadEnd * quarter + gallery - (openStair ? 2 : 0));
      expect(limits.inRoom?.limit).toBe(deadEnd * quarter);
      for (const limit of [limits.between, limits.deadEnd, limits.inRoom]) {
        expect(limit?.steps.at(-1)?.value).toBe(limit?.limit);
        expect(limit?.steps.map(({ kind }) => kind)).toEqual(
          [
            'table',
            sprinklered ? 'sprinklers' : [],
            openGallery && limit !== limits.inRoom ? 'gallery' : [],
            openStair && limit !== limits.inRoom ? 'open-stair' : [],
          ].flat(),
        );
        expect(limit?.assumed).toEqual([]);
        expect(limit?.row.measured).toBe('straight');
      }
    },
  );

  // CODES 2.1, its last column.
  it.each([
    [false, false, 43.75, 25],
    [true, true, 30, 15],
    [true, false, 37.5, 18.75],
  ])('with sprinklers: high-rise %s, wards %s: %d and %d m', (highRise, wardPart, between, deadEnd) => {
    const facts = { ...known, highRise, sprinklered: true };
    const limits = travelLimits('cn', facts, { ...USUAL_PLACE, wardPart });
    expect([limits.between?.limit, limits.deadEnd?.limit, limits.inRoom?.limit]).toEqual([
      between,
      deadEnd,
      deadEnd,
    ]);
  });

  it('tells how the 20 m of the old ward building became 18 m', () => {
    const { deadEnd } = travelLimits('cn', known, { ...USUAL_PLACE, wardPart: true, openStair: true });
    expect(steps(deadEnd)).toEqual([
      ['table', 20],
      ['open-stair', 18],
    ]);
    expect(deadEnd?.steps[1]?.row.cite.clause).toBe('T5.5.17 note 2');
  });

  const HALL = { ...USUAL_PLACE, hall: true };
  it.each<[FireGrade | null, boolean | null, number | null, number | null]>([
    [1, false, 30, 10],
    [2, true, 37.5, 12.5],
    [2, null, 30, 10],
    [3, true, null, null],
    [null, true, null, null],
  ])('halls of grade %s, sprinklers %s: %s m, then %s m', (fireGrade, sprinklered, room, corridor) => {
    const limits = travelLimits('cn', { ...known, fireGrade, sprinklered }, HALL);
    expect([limits.hall?.limit ?? null, limits.hallCorridor?.limit ?? null]).toEqual([room, corridor]);
    if (room !== null) expect(limits.hall?.assumed).toEqual(sprinklered === null ? ['sprinklers'] : []);
  });

  it('is no hall unless somebody says so', () => {
    expect(travelLimits('cn', known, USUAL_PLACE).hall).toBeNull();
  });
});

describe('what nobody says of a building', () => {
  const ward = { ...USUAL_PLACE, wardPart: true };
  it.each([
    ['nothing', NO_FACTS, 24, 10, ['high-rise'], ['high-rise', 'fire-grade']],
    ['all but its grade', { ...known, fireGrade: null }, 25, 10, ['fire-grade'], ['fire-grade']],
    // A high-rise goes by its own lines, whatever its grade.
    ['grade of a high-rise', { ...known, highRise: true, fireGrade: null }, 24, 12, [], []],
    ['all but its height', { ...known, highRise: null }, 24, 12, ['high-rise'], ['high-rise']],
    ['all but its sprinklers', { ...known, sprinklered: null }, 35, 20, ['sprinklers'], ['sprinklers']],
  ])('takes the stricter: %s', (_, facts, between, deadEnd, ofBetween, ofDeadEnd) => {
    const limits = travelLimits('cn', facts, ward);
    const sprinklers = facts === NO_FACTS ? ['sprinklers'] : [];
    expect([limits.between?.limit, limits.deadEnd?.limit]).toEqual([between, deadEnd]);
    expect(limits.between?.assumed).toEqual([...ofBetween, ...sprinklers]);
    expect(limits.deadEnd?.assumed).toEqual([...ofDeadEnd, ...sprinklers]);
  });
});

const given = (profile: 'nfpa' | 'uk', facts: BuildingFacts, place = USUAL_PLACE) =>
  Object.fromEntries(
    Object.entries(travelLimits(profile, facts, place)).flatMap(([key, limit]: [string, Limit | null]) =>
      limit === null ? [] : [[key, [Number(limit.limit.toFixed(2)), ...limit.assumed]]],
    ),
  );

describe('other codes', () => {
  it.each([
    [true, [60.96]],
    [false, [45.72]],
    [null, [45.72, 'sprinklers']],
  ])('NFPA 101, sprinklers %s', (sprinklered, total) => {
    expect(given('nfpa', { ...known, sprinklered })).toEqual({
      inRoom: [15.24],
      total,
      pocket: [9.14],
      suite: [30.48],
      compartment: [60.96],
    });
  });

  it.each([
    [{}, 18],
    [{ wardPart: true }, 15],
    [{ plant: true }, 12],
    [{ plant: true, wardPart: true }, 12],
  ])('HTM 05-02: %o: one way for %d m', (place, single) => {
    expect(given('uk', known, { ...USUAL_PLACE, ...place })).toEqual({
      single: [single],
      compartment: [60],
      subCompartment: [30],
    });
  });
});
