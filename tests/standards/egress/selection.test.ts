import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../src/model/schema/profiles';
import { SPACE_USES, type SpaceUse } from '../../../src/model/schema/space-use';
import { buildingFacts, NO_FACTS, type BuildingFacts } from '../../../src/standards/egress/building-facts';
import { capacityRows, swingRows } from '../../../src/standards/egress/capacity';
import { compartmentLimit } from '../../../src/standards/egress/compartment-limits';
import { exitRows, oneDoorRow } from '../../../src/standards/egress/exit-counts';
import { KEPT_FREE, KEPT_FREE_RULES, keptFreeRule } from '../../../src/standards/egress/kept-free';
import { enduranceRow, lightRow } from '../../../src/standards/egress/light-rules';
import { occupantLoad } from '../../../src/standards/egress/occupant-loads';
import { refugeAsked } from '../../../src/standards/egress/refuge-rules';
import { signRows } from '../../../src/standards/egress/sign-rules';
import { corridorWidths, doorWidths, stairRows } from '../../../src/standards/egress/widths';
import { emptyDocument } from '../../../src/model/schema/document';
import { parseDocument } from '../../../src/model/schema/parse-document';

const LOW: BuildingFacts = {
  height: 23.7,
  highRise: false,
  storeysAbove: 5,
  sprinklered: true,
  detected: true,
  fireGrade: 1,
};
const HIGH: BuildingFacts = { ...LOW, height: 57.6, highRise: true, storeysAbove: 14 };

describe('facts of a building', () => {
  const storey = (id: string, elevation: number, kind = 'storey') => [
    `storey_${id}`,
    { id: `storey_${id}`, building: 'building_A', elevation, kind, height: 4 },
  ];
  const facts = (building: object, storeys: readonly (readonly unknown[])[]) => {
    const parsed = parseDocument({
      ...emptyDocument(),
      buildings: { building_A: { id: 'building_A', ...building } },
      storeys: Object.fromEntries(storeys),
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return buildingFacts(parsed.value, 'building_A');
  };

  it.each([
    ['as said', { height: 24.1 }, [0, 4], 24.1, true, 2],
    ['24 m are none', { height: 24 }, [0, 4], 24, false, 2],
    ['by its storeys', {}, [0, 4, 8, 12, 16, 20.1], 24.1, true, 6],
    ['basements count for nothing', {}, [-8, -4, 0, 4], 8, false, 2],
    ['one high storey is none', { height: 30 }, [0], 30, false, 1],
    ['nothing known', {}, [], null, null, null],
  ])('%s', (_, building, elevations, height, highRise, storeysAbove) => {
    const storeys = elevations.map((elevation, i) => storey(`${i}`, elevation));
    expect(facts(building, storeys)).toEqual({
      height,
      highRise,
      storeysAbove,
      sprinklered: null,
      detected: null,
      fireGrade: null,
    });
  });

  it('takes what the building says, and no roof for a storey', () => {
    const said = { sprinklered: true, detected: false, fireGrade: 3 };
    expect(facts(said, [storey('1', 0), storey('R', 4, 'roof')])).toEqual({
      height: 4,
      highRise: false,
      storeysAbove: 1,
      ...said,
    });
  });

  it('knows nothing of no building', () => {
    expect(buildingFacts(emptyDocument(), null)).toBe(NO_FACTS);
  });
});

describe('widths', () => {
  it.each([
    ['low, one side', LOW, false, 1.1],
    ['low, both sides', LOW, true, 1.1],
    ['high, one side', HIGH, false, 1.4],
    ['high, both sides', HIGH, true, 1.5],
    ['unknown, both sides', NO_FACTS, true, 1.5],
  ])('of corridors, %s', (_, facts, bothSides, fire) => {
    const corridor = { bothSides, beds: true, inpatients: true };
    const rows = corridorWidths('cn', facts, corridor);
    expect([rows.fire?.row.limit, rows.bed?.row.limit]).toEqual([fire, 2.4]);
    expect(rows.fire?.assumed).toEqual(facts === NO_FACTS ? ['high-rise'] : []);
    expect(corridorWidths('cn', facts, { ...corridor, beds: false }).bed).toBeNull();
  });

  it.each([
    [true, 2.4384],
    [false, 1.1176],
  ])('of corridors elsewhere, inpatients %s', (inpatients, fire) => {
    const corridor = { bothSides: true, beds: true, inpatients };
    expect(corridorWidths('nfpa', LOW, corridor).fire?.row.limit).toBeCloseTo(fire, 9);
    expect(corridorWidths('uk', LOW, corridor)).toEqual({ fire: null, bed: null });
  });

  it.each([
    ['cn', LOW, [0.8, 1.1, 1.1]],
    ['cn', HIGH, [0.8, 1.1, 1.3]],
    ['cn', NO_FACTS, [0.8, 1.1, 1.3]],
    ['nfpa', LOW, [0.8128, 1.0541, 0.8128]],
    ['uk', LOW, [null, 1.1, null]],
  ] as const)('of doors, %s', (profile, facts, widths) => {
    const { any, bed, final } = doorWidths(profile, facts);
    const limits = [any, bed, final].map((chosen) => (chosen === null ? null : chosen.row.limit));
    expect(limits).toEqual(widths.map((each) => (each === null ? null : expect.closeTo(each, 9))));
  });

  it.each([
    ['cn', LOW, 1.1, 1.65, 0.28, 0.16],
    ['cn', HIGH, 1.3, 1.65, 0.28, 0.16],
    ['nfpa', LOW, 1.1176, null, 0.2794, 0.1778],
  ] as const)('of stairs, %s', (profile, facts, width, main, tread, riser) => {
    const rows = stairRows(profile, facts);
    expect(rows?.width.row.limit).toBeCloseTo(width, 9);
    expect(rows?.mainWidth?.row.limit ?? null).toBe(main);
    expect([rows?.tread.limit, rows?.riser.limit]).toEqual([
      expect.closeTo(tread, 9),
      expect.closeTo(riser, 9),
    ]);
  });

  it('of stairs in Britain are not known', () => {
    expect(stairRows('uk', LOW)).toBeNull();
  });
});

describe('capacity', () => {
  it.each([
    [1, 1, 0.65],
    [2, 2, 0.65],
    [3, 1, 0.75],
    [4, 1, 1],
    [14, 2, 1],
    [2, 3, 0.75],
    [3, 3, 1],
    [5, 3, 1.25],
    [1, 4, 1],
    [5, 4, 1.25],
  ] as const)('%d storeys, grade %d: %d m per 100', (storeysAbove, fireGrade, width) => {
    const rows = capacityRows('cn', { ...LOW, storeysAbove, fireGrade }, { below: 0 });
    expect([rows.level.row.limit, rows.stairs.row.limit, rows.level.assumed]).toEqual([width, width, []]);
  });

  it.each([
    [{ fireGrade: null }, 1.25, ['fire-grade']],
    [{ storeysAbove: null }, 1, ['storeys']],
    [{ fireGrade: null, storeysAbove: null }, 1.25, ['fire-grade', 'storeys']],
  ])('takes the stricter of what is not known: %o', (unknown, width, assumed) => {
    const { level } = capacityRows('cn', { ...LOW, ...unknown }, { below: 0 });
    expect([level.row.limit, level.assumed]).toEqual([width, assumed]);
  });

  it.each([
    [4.5, 0.75],
    [10, 0.75],
    [10.1, 1],
  ])('%d m below ground', (below, width) => {
    expect(capacityRows('cn', NO_FACTS, { below }).level.row.limit).toBe(width);
  });

  it.each([
    ['nfpa', true, 0.508, 0.762],
    ['nfpa', false, 1.27, 1.524],
    ['nfpa', null, 1.27, 1.524],
    ['uk', true, 0.5, 0.5],
  ] as const)('%s, sprinklers %s', (profile, sprinklered, level, stairs) => {
    const rows = capacityRows(profile, { ...LOW, sprinklered }, { below: 0 });
    expect(rows.level.row.limit).toBeCloseTo(level, 9);
    expect(rows.stairs.row.limit).toBeCloseTo(stairs, 9);
    expect(rows.level.assumed).toEqual(sprinklered === null ? ['sprinklers'] : []);
  });

  it.each([
    ['cn', 60, 30],
    ['nfpa', 49, null],
    ['uk', 60, null],
  ] as const)('doors of %s open as they like up to %d people', (profile, room, door) => {
    const rows = swingRows(profile);
    expect([rows.room.limit, rows.door?.limit ?? null]).toEqual([room, door]);
  });
});

describe('compartments', () => {
  const above = { belowGround: false, part: null };
  it.each([
    ['low', { ...LOW, sprinklered: false }, above, 2500, []],
    ['low, sprinklers', LOW, above, 5000, []],
    ['high', { ...HIGH, sprinklered: false }, above, 1500, []],
    ['high, sprinklers', HIGH, above, 3000, []],
    ['grade 3', { ...LOW, fireGrade: 3, sprinklered: false }, above, 1200, []],
    ['grade 4', { ...LOW, fireGrade: 4, sprinklered: false }, above, 600, []],
    ['nothing known', NO_FACTS, above, 600, ['high-rise', 'fire-grade', 'sprinklers']],
    ['below ground', LOW, { belowGround: true, part: null }, 1000, []],
    ['plant below ground', LOW, { belowGround: true, part: 'plant' }, 2000, []],
    ['garage', LOW, { belowGround: true, part: 'garage' }, 4000, []],
    ['outpatients, high', HIGH, { ...above, part: 'outpatient-hall' }, 4000, []],
    [
      'outpatients, high, no alarm',
      { ...HIGH, detected: false },
      { ...above, part: 'outpatient-hall' },
      3000,
      [],
    ],
    [
      'outpatients, high, alarm unknown',
      { ...HIGH, detected: null },
      { ...above, part: 'outpatient-hall' },
      3000,
      [],
    ],
    // Twice the table's area is more than the exception gives.
    ['outpatients, low', LOW, { ...above, part: 'outpatient-hall' }, 5000, []],
    ['theatres, high', HIGH, { ...above, part: 'operating' }, 4000, []],
    ['theatres, low', LOW, { ...above, part: 'operating' }, 5000, []],
  ] as const)('%s', (_, facts, place, area, assumed) => {
    const limit = compartmentLimit('cn', facts, place);
    expect([limit.limit, limit.assumed]).toEqual([area, assumed]);
    expect(limit.steps.at(-1)?.value).toBe(area);
  });

  it('says how 1,500 m² became 3,000 m²', () => {
    const { steps } = compartmentLimit('cn', HIGH, above);
    expect(steps.map(({ kind, value }) => [kind, value])).toEqual([
      ['table', 1500],
      ['sprinklers', 3000],
    ]);
  });

  it.each([
    ['nfpa', 2090.3184],
    ['uk', 2000],
  ] as const)('of %s', (profile, area) => {
    expect(compartmentLimit(profile, NO_FACTS, above).limit).toBeCloseTo(area, 9);
  });
});

describe('refuge rooms', () => {
  const storey = { number: 8, above: 30, hasWards: true, hasOperating: false, hasHighCare: false };
  it.each([
    ['a ward storey of a high-rise', HIGH, storey, ['cn.refuge.from-storey', 'nursing-unit']],
    [
      'its second storey',
      HIGH,
      { ...storey, number: 2, above: 4.8 },
      ['cn.refuge.from-storey', 'nursing-unit'],
    ],
    ['its ground floor', HIGH, { ...storey, number: 1, above: 0 }, null],
    ['a storey of offices', HIGH, { ...storey, hasWards: false }, null],
    ['a low building', LOW, storey, null],
    ['nobody knows how high', { ...HIGH, highRise: null }, storey, null],
    [
      'theatres low in a high-rise',
      HIGH,
      { ...storey, hasWards: false, hasOperating: true, hasHighCare: true, above: 14.4 },
      ['cn.refuge.from-storey', 'compartment'],
    ],
    [
      'theatres high up',
      HIGH,
      { ...storey, hasWards: false, hasOperating: true, hasHighCare: true },
      ['cn.refuge.high-care.count', 'compartment'],
    ],
    ['intensive care at 24 m', LOW, { ...storey, hasWards: false, hasHighCare: true, above: 24 }, null],
  ] as const)('%s', (_, facts, of, expected) => {
    const asked = refugeAsked('cn', facts, of);
    expect(asked === null ? null : [asked.row.id, asked.per]).toEqual(expected);
  });

  it('are counted as compartments elsewhere', () => {
    expect([refugeAsked('nfpa', HIGH, storey), refugeAsked('uk', HIGH, storey)]).toEqual([null, null]);
  });
});

describe('exits, signs and light', () => {
  it('counts exits', () => {
    expect(PROFILES.map((profile) => exitRows(profile).count.limit)).toEqual([2, 2, 2]);
    expect(PROFILES.map((profile) => exitRows(profile).apart?.limit ?? null)).toEqual([5, null, null]);
  });

  it.each([
    ['cn', false, false, 'cn.room.one-door-area'],
    ['cn', true, true, 'cn.room.corridor-end-doors'],
    ['nfpa', false, true, 'nfpa.suite.one-door-area.sleeping'],
    ['nfpa', true, false, 'nfpa.suite.one-door-area.other'],
    ['uk', false, false, null],
  ] as const)('rooms with one door: %s, end %s, sleeping %s', (profile, atCorridorEnd, sleeping, id) => {
    expect(oneDoorRow(profile, { atCorridorEnd, sleeping })?.id ?? null).toBe(id);
  });

  it('spaces signs', () => {
    const limits = PROFILES.map((profile) => {
      const rows = signRows(profile);
      return rows === null ? null : [rows.spacing.limit, rows.deadEnd?.limit ?? null];
    });
    expect(limits).toEqual([[20, 10], [expect.closeTo(30.48, 9), null], null]);
  });

  it.each<[SpaceUse, boolean, number | null]>([
    ['corridor', true, 1],
    ['outpatient-hall', false, 3],
    ['waiting', false, 3],
    ['refuge', true, 10],
    ['stair', false, 5],
    ['stair', true, 10],
    ['lift-lobby', true, 10],
    ['operating-theatre', true, 5],
    ['icu', true, 5],
    ['ward', true, null],
    ['office', false, null],
  ])('%s, among patients %s: %s lx', (use, amongPatients, lux) => {
    expect(lightRow('cn', { use, amongPatients })?.limit ?? null).toBe(lux);
  });

  it('keeps rooms at work as bright as they are', () => {
    expect(lightRow('cn', { use: 'control-room', amongPatients: false })).toMatchObject({
      limit: 1,
      unit: 'share',
    });
  });

  it.each([
    ['cn', LOW, 60],
    ['cn', { ...HIGH, height: 100 }, 60],
    ['cn', { ...HIGH, height: 100.1 }, 90],
    ['cn', NO_FACTS, 90],
    ['nfpa', LOW, 90],
    ['uk', LOW, 180],
  ] as const)('%s burns long enough', (profile, facts, minutes) => {
    expect(enduranceRow(profile, facts).row.limit).toBe(minutes);
  });

  it('lights ways alone elsewhere', () => {
    const lit = (use: SpaceUse) =>
      (['nfpa', 'uk'] as const).map(
        (profile) => lightRow(profile, { use, amongPatients: false })?.limit ?? null,
      );
    expect([lit('corridor'), lit('stair'), lit('icu')]).toEqual([
      [10.8, 1],
      [10.8, 1],
      [null, null],
    ]);
  });
});

describe('people by use', () => {
  // Square metres for one person.
  it.each<[SpaceUse, number | null, number | null, number | null]>([
    ['ward', 6, 11.148, 8],
    ['consulting', 4, 9.29, 6],
    ['waiting', 0.833, 1.394, 1],
    ['canteen', 1, 1.394, 1],
    ['office', 6, 9.29, 6],
    ['store', 30, 46.452, 30],
    ['corridor', null, null, null],
    ['toilet', null, null, null],
    ['stair', null, null, null],
    ['roof', null, null, null],
  ])('%s', (use, ...loads) => {
    expect(PROFILES.map((profile) => occupantLoad(profile, use)?.limit ?? null)).toEqual(
      loads.map((load) => (load === null ? null : expect.closeTo(load, 3))),
    );
  });

  it('reckons the same rooms as empty in every code', () => {
    for (const use of SPACE_USES)
      expect(new Set(PROFILES.map((profile) => occupantLoad(profile, use) === null)).size).toBe(1);
  });
});

describe('what is kept free', () => {
  it.each([
    ['exit-locked', '公安部令第61号', '31(3)', 'V2'],
    ['exit-locked-at-hour', '消防法', '28', 'V1'],
    ['exit-blocked', '消防法', '28', 'V1'],
    ['stair-obstructed', '消防法', '28', 'V1'],
    ['shutter-blocked', '公安部令第61号', '31', 'V2'],
    ['barred-window', '消防法', '28', 'V1'],
    ['prefabricated-room', 'WardTwin', 'prefabricated-rooms', 'house'],
    ['refuge-used', 'GB 50016', '5.5.24', 'M-high'],
    ['fire-access-blocked', '消防法', '28', 'V1'],
    ['lock-without-release', 'GB 51039', 'public security systems', 'V2'],
  ] as const)('%s', (what, standard, clause, confidence) => {
    expect(keptFreeRule('cn', what)).toMatchObject({
      id: `cn.free.${what}`,
      force: 'must',
      cite: { standard, clause, confidence },
    });
  });

  it.each([
    ['nfpa', 'exit-locked', 'must', 'NFPA 101'],
    ['nfpa', 'barred-window', 'should', '消防法'],
    ['uk', 'exit-blocked', 'must', 'Fire Safety Order'],
    ['uk', 'lock-without-release', 'should', 'GB 51039'],
  ] as const)('%s: %s is a %s of %s', (profile, what, force, standard) => {
    expect(keptFreeRule(profile, what)).toMatchObject({ force, cite: { standard } });
  });

  // An exit that is locked is as dangerous by whichever code: all three are known from a text.
  it.each([
    ['nfpa', 'NFPA 101', '7.2.1.5', 'V2'],
    ['uk', 'Fire Safety Order', '14(2)(f)', 'V1'],
  ] as const)('%s: locks are told by a clause that was read', (profile, standard, clause, confidence) => {
    for (const what of ['exit-locked', 'exit-locked-at-hour'] as const)
      expect(keptFreeRule(profile, what)).toMatchObject({
        force: 'must',
        cite: { standard, clause, confidence },
      });
  });

  it('has each rule once', () => {
    const ids = KEPT_FREE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(KEPT_FREE.every((what) => ids.includes(`cn.free.${what}`))).toBe(true);
  });
});
