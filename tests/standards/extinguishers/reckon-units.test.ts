import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorArea } from '../../../src/model/query/floor-area';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import type { HazardClass } from '../../../src/model/schema/space-hazard';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import { assumptionCite } from '../../../src/standards/extinguishers/assumption-cite';
import { reckonUnits, unitOfSpace } from '../../../src/standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../src/standards/extinguishers/reckoned-unit';
import { cases } from '../../support/cases';
import { houseOf, rectangle, spaceId, storeyId, withEntitiesOf, type Room } from './house';

const byId = (units: readonly ReckonedUnit[]): Readonly<Record<string, ReckonedUnit>> =>
  Object.fromEntries(units.map((unit) => [unit.id, unit]));

const requiredOf = (unit: ReckonedUnit | undefined) =>
  Object.fromEntries(unit?.demands.map(({ fireClass, required }) => [fireClass, required]) ?? []);

/** A ward of 1,500 m², a switch room, a stair; hydrants as said. */
const ward = (hydrants: boolean, sprinklered: boolean | null = true): CampusDocument => {
  const document = houseOf({
    sprinklered,
    rooms: [
      { code: 'W1', use: 'ward', at: [0, 0, 30, 40] },
      { code: 'W2', use: 'corridor', at: [30, 0, 10, 30] },
      { code: 'EP', use: 'electrical', at: [40, 0, 4, 5] },
      { code: 'ST', use: 'stair', at: [50, 0, 4, 5] },
    ],
    compartments: { FC: ['W1', 'W2', 'EP', 'ST'] },
  });
  if (!hydrants) return document;
  const id = makeId('asset', 'H1');
  return withEntitiesOf(document, 'assets', [{ id, storey: storeyId('L1'), kind: 'hydrant', x: 31, y: 1 }]);
};

const WARD = 'auto:storey_L1:compartment_FC:severe:A';

describe('calculation units', () => {
  it('puts what is alike together and leaves stairs out', () => {
    const units = reckonUnits(ward(true));
    expect(units.map(({ id, spaces }) => [id, spaces])).toEqual([
      ['auto:storey_L1:compartment_FC:medium:AE', [spaceId('EP')]],
      [WARD, [spaceId('W1'), spaceId('W2')]],
    ]);
    expect(unitOfSpace(units).get(spaceId('ST'))).toBeUndefined();
    expect(unitOfSpace(units).get(spaceId('W2'))?.id).toBe(WARD);
  });

  it.each([
    ['hydrants and sprinklers', ward(true), 0.5, 15],
    ['hydrants', ward(true, false), 0.9, 27],
    ['sprinklers', ward(false), 0.7, 21],
    ['nothing', ward(false, false), 1, 30],
  ])('a ward of 1,500 m² with %s (CODES 1.8)', (_, document, k, withK) => {
    const unit = byId(reckonUnits(document))[WARD];
    expect(unit?.area).toBeCloseTo(1500, 6);
    expect(unit?.k?.value).toBe(k);
    expect(requiredOf(unit)).toEqual({ A: { withK, conservative: 30 } });
  });

  it('takes sprinklers that nobody tells of as not there, and says so', () => {
    const unit = byId(reckonUnits(ward(true, null)))[WARD];
    expect(unit?.k?.value).toBe(0.9);
    expect(unit?.assumptions).toEqual(['sprinklers-unknown']);
  });

  it("goes by the hospital's own K before any", () => {
    const document = ward(true);
    const campus = { ...document.campus, extinguisherDesign: { kFactor: 1, agent: null, prices: [] } };
    const unit = byId(reckonUnits({ ...document, campus }))[WARD];
    expect(unit?.k).toMatchObject({ value: 1, cite: { confidence: 'house' } });
    expect(unit?.assumptions).toEqual([]);
  });

  it('shares the floor under walls out by area: gross in all', () => {
    // Two rooms of 10 × 10 and 20 × 10 in walls of 0.2 m, a wall of 0.2 m between them.
    const rooms: Room[] = [
      { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
      { code: 'B', use: 'office', at: [10.2, 0, 20, 10] },
    ];
    const line = [
      [-0.1, -0.1],
      [30.3, -0.1],
      [30.3, 10.1],
      [-0.1, 10.1],
      [-0.1, -0.1],
    ] as [number, number][];
    const between = [
      [10.1, 0],
      [10.1, 10],
    ] as [number, number][];
    const document = withEntitiesOf(
      houseOf({ rooms }),
      'walls',
      [line, between].map((points, i) => ({
        id: makeId('wall', i),
        storey: storeyId('L1'),
        body: { form: 'line' as const, line: points, thickness: 0.2 },
      })),
    );
    const areas = reckonUnits(document).map(({ area }) => area);
    const gross = 30.6 * 10.4;
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(gross, 6);
    expect(areas.toSorted((a, b) => a - b)).toEqual([
      expect.closeTo(gross / 3, 6),
      expect.closeTo((gross * 2) / 3, 6),
    ]);
  });

  it('parts by compartment: named, else by where most of a space lies', () => {
    const house = houseOf({
      rooms: [
        { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
        { code: 'B', use: 'ward', at: [10, 0, 10, 10] },
        { code: 'C', use: 'ward', at: [20, 0, 10, 10] },
        { code: 'D', use: 'ward', at: [60, 0, 10, 10] },
      ],
      compartments: { X: ['A'] },
    });
    const document = withEntitiesOf(house, 'compartments', [
      {
        id: makeId('compartment', 'Y'),
        storey: storeyId('L1'),
        outlines: [{ outer: rectangle(0, 0, 14, 10) }],
      },
      {
        id: makeId('compartment', 'Z'),
        storey: storeyId('L1'),
        outlines: [{ outer: rectangle(14, 0, 20, 10) }],
      },
      {
        id: makeId('compartment', 'smoke'),
        storey: storeyId('L1'),
        type: 'smoke',
        outlines: [{ outer: rectangle(0, 0, 99, 99) }],
      },
    ]);
    const units = reckonUnits(document);
    const compartmentOf = (code: string) => unitOfSpace(units).get(spaceId(code))?.compartment;
    expect(['A', 'B', 'C', 'D'].map(compartmentOf)).toEqual([
      'compartment_X',
      'compartment_Z',
      'compartment_Z',
      null,
    ]);
    expect(units.every(({ assumptions }) => !assumptions.includes('no-compartments'))).toBe(true);
  });

  it('reckons a room by itself that is more dangerous than the corridor, or less by a word of a person', () => {
    const hazard = { hazard: 'severe', fireClasses: null, reason: 'files to the ceiling' } as const;
    const document = houseOf({
      campus: { beds: 20 },
      rooms: [
        { code: 'COR', use: 'corridor', at: [0, 0, 10, 10] },
        {
          code: 'LIGHT',
          use: 'ward',
          at: [10, 0, 10, 10],
          fields: { hazard: { ...hazard, hazard: 'light' } },
        },
        { code: 'SEV', use: 'office', at: [20, 0, 10, 10], fields: { hazard } },
        { code: 'EP', use: 'electrical', at: [30, 0, 10, 10] },
      ],
    });
    expect(reckonUnits(document).map(({ hazard: { value }, spaces }) => [value, spaces])).toEqual([
      ['light', ['space_LIGHT']],
      ['medium', ['space_COR']],
      ['medium', ['space_EP']],
      ['severe', ['space_SEV']],
    ]);
  });

  it('reckons what a person put together, says where it crosses, and goes by the worst of it', () => {
    const house = houseOf({
      rooms: [
        { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
        { code: 'B', use: 'electrical', at: [10, 0, 10, 10] },
        { code: 'C', use: 'ward', at: [20, 0, 10, 10] },
      ],
      compartments: { X: ['A', 'B'], Y: ['C'] },
    });
    const document = withEntitiesOf(house, 'calculationUnits', [
      { id: makeId('unit', 1), storey: storeyId('L1'), spaces: [spaceId('B'), spaceId('A')] },
      { id: makeId('unit', 2), storey: storeyId('L1'), spaces: [spaceId('A'), spaceId('C')] },
      { id: makeId('unit', 3), storey: storeyId('L1'), spaces: [] },
    ]);
    const units = byId(reckonUnits(document));
    expect(Object.keys(units)).toEqual(['unit_1', 'unit_2']);
    expect(units['unit_1']).toMatchObject({
      spaces: ['space_A', 'space_B'],
      crosses: false,
      given: 'unit_1',
    });
    expect(units['unit_1']?.hazard.value).toBe('severe');
    expect(units['unit_1']?.demands.map(({ fireClass }) => fireClass)).toEqual(['A', 'E']);
    // Its first space belongs to the unit before it.
    expect(units['unit_2']).toMatchObject({ spaces: ['space_C'], compartment: 'compartment_Y' });
    const crossing = withEntitiesOf(house, 'calculationUnits', [
      { id: makeId('unit', 1), storey: storeyId('L1'), spaces: [spaceId('A'), spaceId('C')] },
    ]);
    expect(byId(reckonUnits(crossing))['unit_1']).toMatchObject({ crosses: true, compartment: null });
  });

  it("goes by a person's word about a space before its use", () => {
    const hazard = { hazard: 'light', fireClasses: ['B', 'A'], reason: 'solvents, few' } as const;
    const document = houseOf({
      rooms: [
        {
          code: 'A',
          use: 'other',
          at: [0, 0, 10, 10],
          fields: { hazard: { ...hazard, fireClasses: ['B', 'A'] } },
        },
      ],
    });
    const [unit] = reckonUnits(document);
    expect(unit?.hazard).toMatchObject({ value: 'light', cite: { confidence: 'house' } });
    expect(unit?.demands.map(({ fireClass }) => fireClass)).toEqual(['A', 'B']);
    expect(unit?.assumptions).toEqual(['no-compartments']);
  });

  it('says what it had to assume: beds, height, use, compartments', () => {
    const rooms: Room[] = [
      { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
      { code: 'B', use: 'office', at: [10, 0, 10, 10] },
      { code: 'C', use: 'other', at: [20, 0, 10, 10] },
    ];
    const house = houseOf({ rooms, campus: { beds: null } });
    const document = {
      ...house,
      storeys: Object.fromEntries(
        Object.entries(house.storeys).map(([id, storey]) => [id, { ...storey, building: null }]),
      ),
    };
    const of = (code: string, from: CampusDocument = document) =>
      unitOfSpace(reckonUnits(from)).get(spaceId(code))?.assumptions;
    expect(of('A')).toEqual([
      'beds-unknown',
      'height-unknown',
      'no-compartments',
      'sprinklers-unknown',
      'use-unknown',
    ]);
    // Beds that the rooms themselves add up to are as good as a licence, where they are many.
    const counted = houseOf({
      rooms: [{ ...rooms[0]!, fields: { beds: 50 } }, rooms[1]!],
      campus: { beds: null },
    });
    expect(of('A', counted)).toEqual(['no-compartments']);
  });

  it('reckons a room with the more dangerous corridors before it, and says so, unless a person decided', () => {
    const house = (hazard: HazardClass | null, way: HazardClass | null = null) =>
      houseOf({
        rooms: [
          {
            code: 'S',
            use: 'store',
            at: [0, 0, 10, 10],
            fields: { hazard: hazard && { hazard, fireClasses: null, reason: 'linen in steel lockers' } },
          },
          {
            code: 'C',
            use: 'corridor',
            at: [10, 0, 10, 10],
            fields: { hazard: way && { hazard: way, fireClasses: null, reason: 'bare walls' } },
          },
        ],
        compartments: { FC: ['S', 'C'] },
      });
    const told = (document: CampusDocument) =>
      reckonUnits(document).map(({ assumptions, hazard, spaces }) => [
        hazard.value,
        spaces.join(),
        assumptions.join(),
      ]);
    expect(told(house(null))).toEqual([['severe', 'space_C,space_S', 'merged-with-ways']]);
    for (const hazard of ['light', 'medium'] as const) {
      expect(told(house(hazard))).toEqual([
        [hazard, 'space_S', ''],
        ['severe', 'space_C', ''],
      ]);
    }
    expect(told(house('severe'))).toEqual([['severe', 'space_C,space_S', '']]);
    // A corridor that a person lowered draws nothing up, and is drawn up by nothing.
    expect(told(house(null, 'light'))).toEqual([
      ['light', 'space_C', ''],
      ['medium', 'space_S', ''],
    ]);
    const [unit] = reckonUnits(house(null));
    expect(assumptionCite('merged-with-ways', unit!)).toMatchObject({ confidence: 'house' });
  });

  it('a small hospital is medium: 2A each, 75 m² for 1A', () => {
    const rooms: Room[] = [{ code: 'A', use: 'ward', at: [0, 0, 30, 10] }];
    const [unit] = reckonUnits(houseOf({ rooms, campus: { beds: 49 } }));
    expect(unit?.hazard.value).toBe('medium');
    expect(unit?.demands[0]).toMatchObject({ leastRating: { value: { letter: 'A', value: 2 } } });
    expect(requiredOf(unit)['A']?.conservative).toBe(4);
  });

  it('below ground a third more', () => {
    const rooms: Room[] = [{ code: 'A', use: 'store', at: [0, 0, 100, 10], storey: 'B1' }];
    const [unit] = reckonUnits(houseOf({ rooms, storeys: { B1: -4 }, sprinklered: false }));
    expect(unit?.more?.value).toBe(1.3);
    // 1,000 m² of medium hazard: 1.3 · 1000 / 75 = 17.3
    expect(requiredOf(unit)['A']).toEqual({ withK: 18, conservative: 18 });
  });

  it('a shop in a unit made by hand asks more for its own floor only', () => {
    const house = houseOf({
      rooms: [
        { code: 'A', use: 'outpatient-hall', at: [0, 0, 30, 10] },
        { code: 'B', use: 'shop', at: [30, 0, 10, 10] },
      ],
    });
    const document = withEntitiesOf(house, 'calculationUnits', [
      { id: makeId('unit', 1), storey: storeyId('L1'), spaces: [spaceId('A'), spaceId('B')] },
    ]);
    expect(reckonUnits(document)[0]?.more?.value).toBeCloseTo((300 + 1.3 * 100) / 400, 12);
  });

  it('of nothing is nothing; spaces that are gone are passed over', () => {
    expect(reckonUnits(houseOf({ rooms: [] }))).toEqual([]);
    const document = houseOf({ rooms: [{ code: 'A', use: 'ward', at: [0, 0, 10, 10] }] });
    const unit = {
      id: makeId('unit', 1),
      storey: storeyId('L1'),
      spaces: [spaceId('gone'), spaceId('A')],
      name: { zh: null, en: null },
    };
    const units = reckonUnits({ ...document, calculationUnits: { [unit.id]: unit } });
    expect(units.map(({ id, spaces }) => [id, spaces])).toEqual([['unit_1', ['space_A']]]);
  });

  it('is the same array until something that counts changes', () => {
    const document = ward(true);
    const units = reckonUnits(document);
    const placed = withEntitiesOf(document, 'assets', [
      { id: makeId('asset', 'E1'), storey: storeyId('L1'), kind: 'extinguisher', x: 1, y: 1 },
    ]);
    expect(reckonUnits(placed)).toBe(units);
    const asset = { ...placed.assets['asset_H1']!, retired: true };
    const dry = reckonUnits({ ...placed, assets: { ...placed.assets, asset_H1: asset } });
    expect(byId(dry)[WARD]?.k?.value).toBe(0.7);
  });

  it('where the code knows no compartments they part nothing', () => {
    const house = houseOf({
      campus: { profile: 'uk' },
      rooms: [
        { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
        { code: 'B', use: 'ward', at: [10, 0, 10, 10] },
      ],
      compartments: { X: ['A'], Y: ['B'] },
    });
    expect(reckonUnits(house).map(({ spaces }) => spaces)).toEqual([['space_A', 'space_B']]);
  });
});

const USES = [
  'ward',
  'office',
  'corridor',
  'electrical',
  'kitchen',
  'chemical-store',
  'stair',
  'store',
] as const;

const roomsArbitrary = fc
  .array(
    fc.record({
      use: fc.constantFrom<SpaceUse>(...USES),
      width: fc.integer({ min: 1, max: 60 }),
      depth: fc.integer({ min: 1, max: 40 }),
      compartment: fc.constantFrom('X', 'Y', null),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rooms) => rooms.map((room, i) => ({ ...room, code: String(i).padStart(2, '0') })));

type Drawn = typeof roomsArbitrary extends fc.Arbitrary<infer T> ? T : never;

function drawn(rooms: Drawn): CampusDocument {
  const compartments: Record<string, string[]> = {};
  for (const { compartment, code } of rooms) if (compartment) (compartments[compartment] ??= []).push(code);
  return houseOf({
    rooms: rooms.map(({ code, use, width, depth }) => ({
      code,
      use,
      at: [100 * Number(code), 0, width, depth],
    })),
    compartments,
    sprinklered: false,
  });
}

/** GB 50140 by a table of its own, space by space: hazard, classes, 1A and 1B areas of a hospital of 200 beds in a low house. */
const BY_USE: Readonly<Record<(typeof USES)[number], readonly [string, string, number, number] | null>> = {
  ward: ['severe', 'A', 50, 0],
  corridor: ['severe', 'A', 50, 0],
  office: ['medium', 'A', 75, 0],
  store: ['medium', 'A', 75, 0],
  electrical: ['medium', 'AE', 75, 0],
  kitchen: ['medium', 'AF', 75, 0],
  'chemical-store': ['severe', 'B', 0, 0.5],
  stair: null,
};

describe('calculation units of any house', () => {
  it('are what adding up space by space comes to', () => {
    fc.assert(
      fc.property(roomsArbitrary, (rooms) => {
        const sums = new Map<string, { area: number; per: number }>();
        // Where a corridor is, rooms of solids alone go with it: it is the more dangerous of all.
        const withWay = new Set(rooms.flatMap((room) => (room.use === 'corridor' ? [room.compartment] : [])));
        for (const { use, width, depth, compartment } of rooms) {
          const row = BY_USE[use as (typeof USES)[number]];
          if (row === null) continue;
          const joins = row[1] === 'A' && withWay.has(compartment);
          const [hazard, classes, perA, perB] = joins ? BY_USE['corridor']! : row;
          const at = compartment === null ? 'none' : `compartment_${compartment}`;
          const id = `auto:storey_L1:${at}:${hazard}:${classes}`;
          const known = sums.get(id) ?? { area: 0, per: perA || perB };
          sums.set(id, { ...known, area: known.area + width * depth });
        }
        const units = byId(reckonUnits(drawn(rooms)));
        expect(Object.keys(units).sort()).toEqual([...sums.keys()].sort());
        for (const [id, { area, per }] of sums) {
          const unit = units[id]!;
          expect(unit.area).toBeCloseTo(area, 6);
          const needed = Math.ceil(area / per - 1e-6);
          const first = unit.demands.find(({ required }) => required !== null)!;
          expect(first.required).toEqual({ withK: needed, conservative: needed });
        }
      }),
      { seed: 5, numRuns: cases(120) },
    );
  });

  it('do not depend on the order of what is drawn', () => {
    fc.assert(
      fc.property(roomsArbitrary, (rooms) => {
        const one = reckonUnits(drawn(rooms));
        const other = reckonUnits(drawn(rooms.toReversed()));
        expect(other).toEqual(one);
      }),
      { seed: 6, numRuns: cases(60) },
    );
  });

  it('merged by hand never need less than they did, but for rounding', () => {
    fc.assert(
      fc.property(roomsArbitrary, (rooms) => {
        const document = drawn(rooms);
        const apart = reckonUnits(document);
        const all = withEntitiesOf(document, 'calculationUnits', [
          {
            id: makeId('unit', 1),
            storey: storeyId('L1'),
            spaces: Object.values(document.spaces).map(({ id }) => id),
          },
        ]);
        const [merged] = reckonUnits(all);
        for (const fireClass of ['A', 'B'] as const) {
          const needed = (units: readonly (ReckonedUnit | undefined)[]): number[] =>
            units.flatMap(
              (unit) =>
                unit?.demands.find((each) => each.fireClass === fireClass)?.required?.conservative ?? [],
            );
          const before = needed(apart);
          const sum = before.reduce((total, each) => total + each, 0);
          expect(needed([merged]).reduce((total, each) => total + each, 0)).toBeGreaterThanOrEqual(
            sum - before.length,
          );
        }
      }),
      { seed: 7, numRuns: cases(60) },
    );
  });

  it('hold each space once, and all of its floor', () => {
    fc.assert(
      fc.property(roomsArbitrary, (rooms) => {
        const document = drawn(rooms);
        const units = reckonUnits(document);
        const spaces = units.flatMap((unit) => unit.spaces);
        const reckoned = Object.values(document.spaces).filter(({ use }) => use !== 'stair');
        expect(spaces.toSorted()).toEqual(reckoned.map(({ id }) => id));
        const net = reckoned.reduce((sum, { outline }) => sum + floorArea(outline), 0);
        expect(units.reduce((sum, { netArea }) => sum + netArea, 0)).toBeCloseTo(net, 6);
      }),
      { seed: 8, numRuns: cases(60) },
    );
  });
});
