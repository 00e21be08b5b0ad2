import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occupancyAt, peopleAt } from '../../../src/model/query/occupancy-at';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import { parseDocument } from '../../../src/model/schema/parse-document';
import { POPULATION_ROLES } from '../../../src/model/schema/population-roles';

type Json = Record<string, unknown>;

const table = (entities: readonly Json[]): Json =>
  Object.fromEntries(entities.map((entity) => [String(entity['id']), entity]));

/** Rooms `space_0`, `space_1` … a metre deep and as long as said, so that their area is their length. */
function hospital(lengths: readonly number[], populations: readonly Json[]): CampusDocument {
  const room = (length: number, i: number): Json => {
    const outer = [
      [0, 2 * i],
      [length, 2 * i],
      [length, 2 * i + 1],
      [0, 2 * i + 1],
    ];
    return { id: `space_${i}`, storey: 'storey_1', outline: { outer } };
  };
  const parsed = parseDocument({
    ...emptyDocument(),
    storeys: table([{ id: 'storey_1', elevation: 0 }]),
    spaces: table(lengths.map(room)),
    populations: table(populations),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const WORKDAY = { weekend: false };
const WEEKEND = { weekend: true };

/** So many at one hour and nobody at any other. */
const onlyAt = (hour: number, people: number): number[] =>
  Array.from({ length: 24 }, (_, i) => (i === hour ? people : 0));

const heads = (document: CampusDocument, hour: number, day = WORKDAY): Json =>
  Object.fromEntries([...occupancyAt(document, hour, day)].map(([id, { total }]) => [id, total]));

describe('occupancy', () => {
  const outpatients = { id: 'population_O', role: 'outpatient', spaces: ['space_0', 'space_1', 'space_2'] };

  it('follows floor area', () => {
    const document = hospital([10, 30, 60], [{ ...outpatients, byHour: onlyAt(10, 1150) }]);
    expect(heads(document, 10)).toEqual({ space_0: 115, space_1: 345, space_2: 690 });
    expect(heads(document, 9)).toEqual({});
  });

  it('subtracts holes', () => {
    const document = hospital([30, 10], []);
    const room = document.spaces.space_0!;
    const hole = [
      [1, 0.25],
      [1, 0.75],
      [21, 0.75],
      [21, 0.25],
    ];
    const read = parseDocument({
      ...document,
      spaces: {
        ...document.spaces,
        space_0: { ...room, outline: { ...room.outline, holes: [hole] } },
      },
      populations: table([
        { id: 'population_1', role: 'visitor', spaces: ['space_0', 'space_1'], byHour: onlyAt(0, 6) },
      ]),
    });
    expect(read.ok && heads(read.value, 0)).toEqual({ space_0: 4, space_1: 2 });
  });

  it('sums those of one room by role', () => {
    const document = hospital(
      [20, 20],
      [
        { id: 'population_1', role: 'inpatient', spaces: ['space_0'], byHour: onlyAt(2, 3) },
        { id: 'population_2', role: 'carer', spaces: ['space_0'], byHour: onlyAt(2, 1) },
        { id: 'population_3', role: 'inpatient', spaces: ['space_1', 'space_0'], byHour: onlyAt(2, 4) },
      ],
    );
    const none = Object.fromEntries(POPULATION_ROLES.map((role) => [role, 0]));
    expect([...occupancyAt(document, 2, WORKDAY)]).toEqual([
      ['space_0', { total: 6, byRole: { ...none, inpatient: 5, carer: 1 } }],
      ['space_1', { total: 2, byRole: { ...none, inpatient: 2 } }],
    ]);
  });

  it('gives the odd one by area and then by id, in whatever order rooms are named or repeated', () => {
    const named = (spaces: readonly string[]): Json =>
      heads(
        hospital([10, 10, 10], [{ id: 'population_1', role: 'guard', spaces, byHour: onlyAt(22, 2) }]),
        22,
      );
    expect(named(['space_0', 'space_1', 'space_2'])).toEqual({ space_0: 1, space_1: 1 });
    expect(named(['space_2', 'space_1', 'space_1', 'space_0'])).toEqual({ space_0: 1, space_1: 1 });
  });

  it('is a share of it at weekends', () => {
    const document = hospital(
      [10, 30, 60],
      [{ ...outpatients, byHour: onlyAt(10, 1150), weekendShare: 0.35 }],
    );
    const people = [...occupancyAt(document, 10, WEEKEND).values()].reduce((n, { total }) => n + total, 0);
    expect(people).toBe(403);
    expect(heads(document, 10)).toMatchObject({ space_2: 690 });
  });

  it('knows nothing of people without a room, nor of a 25th hour', () => {
    const document = hospital([10], [{ id: 'population_1', role: 'contractor', byHour: onlyAt(8, 5) }]);
    expect(heads(document, 8)).toEqual({});
    expect(peopleAt(document.populations.population_1!, 8, WORKDAY)).toBe(5);
    for (const hour of [24, -1, 9.5]) {
      expect(() => occupancyAt(document, hour, WORKDAY)).toThrow('hour of the day');
    }
  });

  it('loses and invents nobody, in any hospital at any hour', () => {
    const rooms = fc.array(fc.double({ min: 0.5, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 });
    const groups = fc.array(
      fc.record({
        role: fc.constantFrom(...POPULATION_ROLES),
        picks: fc.array(fc.nat(11), { minLength: 1, maxLength: 15 }),
        byHour: fc.array(fc.nat(2000), { minLength: 24, maxLength: 24 }),
        weekendShare: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rooms, groups, fc.nat(23), fc.boolean(), (lengths, drawn, hour, weekend) => {
        const populations = drawn.map(({ picks, ...rest }, i) => ({
          ...rest,
          id: `population_${i}`,
          spaces: picks.map((pick) => `space_${pick % lengths.length}`),
        }));
        const occupancies = [...occupancyAt(hospital(lengths, populations), hour, { weekend }).values()];
        for (const role of POPULATION_ROLES) {
          const expected = drawn
            .filter((group) => group.role === role)
            .map(({ byHour, weekendShare }) => byHour[hour]! * (weekend ? weekendShare : 1));
          const found = occupancies.reduce((n, { byRole }) => n + byRole[role], 0);
          // Each group is rounded by itself, on working days not at all.
          const most = weekend ? 0.5 * expected.length : 0;
          expect(Math.abs(found - expected.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(most + 1e-6);
        }
        for (const { total, byRole } of occupancies) {
          expect(total).toBeGreaterThan(0);
          expect(Object.values(byRole).reduce((a, b) => a + b)).toBe(total);
          expect(Object.values(byRole).every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
        }
      }),
      { seed: 20261130, numRuns: 200 },
    );
  });
});
