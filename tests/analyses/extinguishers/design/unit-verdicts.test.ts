import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designVerdicts } from '../../../../src/analyses/extinguishers/design/design-verdicts';
import type { UnitReach } from '../../../../src/analyses/extinguishers/design-result';
import type { ExtinguisherFinding } from '../../../../src/analyses/extinguishers/result';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { designWords } from '../../../../src/i18n/design-words';
import { translator } from '../../../../src/i18n/translator';
import { makeId } from '../../../../src/model/schema/ids';
import { profileOf } from '../../../../src/standards/extinguishers/profile-of';
import { reckonUnits } from '../../../../src/standards/extinguishers/reckon-units';
import { smallUpperStoreys } from '../../../../src/standards/extinguishers/small-storeys';
import { cases } from '../../../support/cases';
import {
  houseOf,
  spaceId,
  storeyId,
  withEntitiesOf,
  type House,
} from '../../../standards/extinguishers/house';
import { pointsOf, told, verdictOf, verdictsOf, withExtinguishers } from './support';

/** A ward of 1,200 m² in its compartment: severe, 24A with K = 1, 17A with sprinklers. */
const WARD: House = { rooms: [{ code: 'W', use: 'ward', at: [0, 0, 40, 30] }], compartments: { FC: ['W'] } };
const UNIT = 'auto:storey_L1:compartment_FC:severe:A';
const ward = (...rows: Parameters<typeof withExtinguishers>[1][]): CampusDocument =>
  withExtinguishers(houseOf(WARD), ...rows);

describe('a unit held against its code', () => {
  it('holds with K = 1 where its ratings add up to all of it', () => {
    const found = verdictsOf(ward([5, 5], [15, 5], [25, 5], [35, 5]));
    expect(told(found)).toEqual([]);
    expect(verdictOf(found, 'W')).toMatchObject({
      points: 4,
      count: 8,
      present: [{ rating: 24, count: 8 }],
      verdict: 'holds',
      findings: [],
    });
  });

  it('holds only with K where they add up to that', () => {
    const found = verdictsOf(ward([5, 5], [15, 5], [25, 5]));
    expect(told(found)).toEqual([]);
    expect(verdictOf(found, 'W')?.verdict).toBe('with-k');
  });

  it('is broken below, and says how much is needed both ways', () => {
    const found = verdictsOf(ward([5, 5], [15, 5]));
    expect(told(found)).toEqual([`rating-short:${UNIT}:A`]);
    expect(found.findings[0]).toMatchObject({
      severity: 'major',
      cite: { standard: 'GB 50140', clause: 'T6.2.1' },
      place: { storey: 'storey_L1', space: 'space_W' },
      params: { present: 12, required: 17, conservative: 24, letter: 'A', k: 0.7 },
    });
    expect(verdictOf(found, 'W')).toMatchObject({ verdict: 'broken', findings: [found.findings[0]?.id] });
  });

  it('is broken where walking leaves floor uncovered', () => {
    const document = ward([5, 5], [15, 5], [25, 5], [35, 5]);
    const reach = { unit: UNIT, area: 1200, uncovered: 1, byClass: [], reachedBy: [1, 1199, 0, 0] } as const;
    expect(verdictOf(verdictsOf(document, [reach]), 'W')).toMatchObject({ reach, verdict: 'broken' });
    expect(verdictOf(verdictsOf(document, [{ ...reach, uncovered: 0 }]), 'W')?.verdict).toBe('holds');
  });

  it('needs two', () => {
    const rooms: House['rooms'] = [{ code: 'W', use: 'ward', at: [0, 0, 10, 10] }];
    const found = verdictsOf(withExtinguishers(houseOf({ ...WARD, rooms }), [5, 5, { count: 1 }]));
    expect(told(found)).toEqual([`too-few:${UNIT}`]);
    expect(found.findings[0]?.params).toMatchObject({ count: 1, needed: 2 });
  });

  it('a lone one that is too small is not also told to be short of what two good ones would have', () => {
    const rooms: House['rooms'] = [{ code: 'W', use: 'ward', at: [0, 0, 10, 30] }];
    const small = (area: House['rooms'], count: number) =>
      told(verdictsOf(withExtinguishers(houseOf({ ...WARD, rooms: area }), [5, 5, { count, rating: '1A' }])));
    // 300 m²: 0.7 · 6A = 5A
    expect(small(rooms, 1)).toEqual(['rating-below:asset_E1', `too-few:${UNIT}`]);
    expect(small(rooms, 2)).toEqual(['rating-below:asset_E1']);
    // 600 m²: 9A, which two of 3A don't have either.
    const large: House['rooms'] = [{ code: 'W', use: 'ward', at: [0, 0, 20, 30] }];
    expect(small(large, 2)).toEqual(['rating-below:asset_E1', `rating-short:${UNIT}:A`]);
  });

  it('needs an agent that suits: what nothing suits is told once, and that there are none of two', () => {
    const found = verdictsOf(ward([5, 5, { agent: 'co2', rating: '89B' }]));
    expect(told(found)).toEqual([`class-unprotected:${UNIT}`, `too-few:${UNIT}`]);
    expect(found.findings[0]?.params).toMatchObject({ classes: 'A' });
    expect(found.findings[1]?.params).toMatchObject({ count: 0, needed: 2 });
    expect(verdictOf(found, 'W')).toMatchObject({
      count: 0,
      present: [{ rating: 0, count: 0 }],
      verdict: 'broken',
    });
  });

  it('of several classes each is asked for by itself', () => {
    const rooms: House['rooms'] = [{ code: 'K', use: 'kitchen', at: [0, 0, 10, 10] }];
    const kitchen = houseOf({ rooms, compartments: { FC: ['K'] } });
    const water = verdictsOf(withExtinguishers(kitchen, [5, 5]));
    expect(told(water)).toEqual(['class-unprotected:auto:storey_L1:compartment_FC:medium:AF']);
    expect(water.findings[0]?.params).toMatchObject({ classes: 'F' });
    const both = verdictsOf(
      withExtinguishers(kitchen, [5, 5], [8, 8, { agent: 'wet-chemical', rating: '2A F', count: 1 }]),
    );
    expect(told(both)).toEqual([]);
  });

  it('tells of one that is too small for all that it suits, not of one that is large enough for something', () => {
    const rooms: House['rooms'] = [
      {
        code: 'S',
        use: 'store',
        at: [0, 0, 10, 10],
        fields: { hazard: { hazard: 'severe', fireClasses: ['A', 'B'], reason: 'spirit' } },
      },
    ];
    const store = houseOf({ rooms, compartments: { FC: ['S'] } });
    const powder = { agent: 'abc-powder', rating: '3A 89B C' } as const;
    const small = { agent: 'abc-powder', rating: '2A 55B C', count: 1 } as const;
    const half = { agent: 'abc-powder', rating: '3A 55B C', count: 1 } as const;
    expect(told(verdictsOf(withExtinguishers(store, [5, 5, powder], [8, 8, small])))).toEqual([
      'rating-below:asset_E2',
    ]);
    expect(told(verdictsOf(withExtinguishers(store, [5, 5, powder], [8, 8, half])))).toEqual([]);
    // Where none is large enough against liquids, those that are there are told.
    const found = verdictsOf(withExtinguishers(store, [5, 5, { ...half, count: 5 }]));
    expect(told(found)).toEqual(['rating-below:asset_E1']);
    expect(found.findings[0]?.params).toMatchObject({ fireClass: 'B', letter: 'B', least: 89, rating: 55 });
  });

  it('tells of a unit made by hand that crosses compartments', () => {
    const rooms: House['rooms'] = [
      { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
      { code: 'B', use: 'ward', at: [10, 0, 10, 10] },
    ];
    const document = withEntitiesOf(
      houseOf({ rooms, compartments: { X: ['A'], Y: ['B'] } }),
      'calculationUnits',
      [{ id: makeId('unit', 1), storey: storeyId('L1'), spaces: [spaceId('A'), spaceId('B')] }],
    );
    const found = verdictsOf(withExtinguishers(document, [5, 5]));
    expect(told(found)).toEqual(['unit-crosses:unit_1']);
    expect(found.findings[0]?.cite).toMatchObject({ standard: 'GB 50140', clause: '7.2.1' });
    expect(verdictOf(found, 'A')?.verdict).toBe('broken');
  });

  it('says nothing of units where no extinguisher counts at all: coverage has that as its one finding', () => {
    const found = verdictsOf(houseOf(WARD));
    expect(told(found)).toEqual([]);
    expect(verdictOf(found, 'W')).toMatchObject({ count: 0, points: 0, verdict: 'broken' });
  });

  it('by NFPA 10 one is needed for so much floor', () => {
    const rooms: House['rooms'] = [{ code: 'W', use: 'ward', at: [0, 0, 50, 50] }];
    const document = houseOf({ rooms, campus: { profile: 'nfpa' } });
    const found = verdictsOf(withExtinguishers(document, [5, 5, { rating: '40-A', count: 2 }]));
    // 2,500 m² by 11,250 ft² (1,045 m²) each
    expect(found.findings.find(({ code }) => code === 'extinguisher.too-few')?.params).toMatchObject({
      count: 2,
      needed: 3,
    });
  });

  it('by BS 5306-8 the storey as a whole has a total', () => {
    const rooms: House['rooms'] = [
      { code: 'A', use: 'ward', at: [0, 0, 30, 50] },
      { code: 'E', use: 'electrical', at: [40, 0, 1, 1] },
    ];
    const document = houseOf({ rooms, campus: { profile: 'uk' } });
    const total = (rating: string, count: number) =>
      verdictsOf(withExtinguishers(document, [5, 5, { rating, count }])).findings.find(
        ({ code }) => code === 'extinguisher.storey-total',
      );
    // 1,501 m² · 0.065 = 97.565A
    expect(total('13A', 7)?.params).toMatchObject({ present: 91, required: expect.closeTo(97.565, 9) });
    expect(total('13A', 8)).toBeUndefined();
    expect(total('55A', 1)).toBeDefined();
    const mist = { agent: 'water-mist', rating: '13A E', count: 2 } as const;
    const verdicts = (count: number) =>
      verdictsOf(withExtinguishers(document, [5, 5, { rating: '13A', count }], [40.5, 0.5, mist])).verdicts;
    expect(verdicts(5).map(({ findings, verdict }) => [verdict, ...findings])).toEqual([
      ['broken', 'extinguisher.storey-total:storey_L1'],
      ['broken', 'extinguisher.storey-total:storey_L1'],
    ]);
    expect(verdicts(6).map(({ findings, verdict }) => [verdict, ...findings])).toEqual([
      ['holds'],
      ['holds'],
    ]);
  });
});

describe('a small storey of Britain', () => {
  const small = (
    elevation: number,
    fields: Parameters<typeof withExtinguishers>[1][2] = {},
    singleOccupancy: boolean | null = null,
    depth = 10,
  ) => {
    const rooms: House['rooms'] = [{ code: 'A', use: 'ward', at: [0, 0, 10, depth] }];
    const house = houseOf({
      rooms,
      singleOccupancy,
      campus: { profile: 'uk' },
      storeys: { L1: elevation },
    });
    return verdictsOf(withExtinguishers(house, [5, 5, { rating: '13A', ...fields }]));
  };
  // Where nobody says that a building is in single occupancy it isn't taken to be.
  it.each([-4, 0, 4])('needs 26A at %d m', (elevation) => {
    expect(told(small(elevation))).toEqual([]);
    const [short] = small(elevation, { rating: '8A' }).findings;
    expect(short).toMatchObject({ params: { present: 16, required: 26 }, cite: { edition: '2012' } });
  });

  // BS 5306-8 (2000): 13A for an upper floor of single occupancy of at most 100 m². Two of 8A make 16A.
  it.each([
    [4, true, 10, []],
    [4, false, 10, ['storey-total:storey_L1']],
    [4, null, 10, ['occupancy-unknown', 'storey-total:storey_L1']],
    // Neither at ground, nor below it, nor above 100 m²: there it makes no difference, and nothing is asked.
    [0, true, 10, ['storey-total:storey_L1']],
    [0, null, 10, ['storey-total:storey_L1']],
    [-4, true, 10, ['storey-total:storey_L1']],
    [4, true, 10.01, ['storey-total:storey_L1']],
    [4, null, 10.01, ['storey-total:storey_L1']],
  ] as const)(
    'at %d m, single occupancy %s, 10 m by %d m, with 16A: %j',
    (elevation, single, depth, expected) => {
      expect(told(small(elevation, { rating: '8A' }, single, depth))).toEqual(expected);
    },
  );

  it('by single occupancy needs 13A and two extinguishers, by the clause that says so', () => {
    const [short] = small(4, { rating: '5A' }, true).findings;
    expect(short).toMatchObject({
      params: { present: 10, required: 13 },
      cite: { standard: 'BS 5306-8', edition: '2000', confidence: 'V2' },
    });
    expect(told(small(4, { rating: '13A', count: 1 }, true))).toEqual(['storey-total:storey_L1']);
    const unknown = small(4, { rating: '8A' }).findings.find(
      ({ code }) => code === 'extinguisher.occupancy-unknown',
    );
    expect(unknown).toMatchObject({
      severity: 'info',
      params: { storeys: 1, area: 100, total: 13, required: 26 },
    });
  });

  // The row of 2000 speaks of a total; that there are two is the rule of 2012 for every storey.
  it.each([
    ['13A', 1, true, '2012', { present: 13, required: 13, count: 1, least: 2 }],
    ['5A', 1, true, '2000', { present: 5, required: 13, count: 1, least: 2 }],
    ['5A', 2, true, '2000', { present: 10, required: 13, count: 2, least: 2 }],
    ['27A', 1, false, '2012', { present: 27, required: 26, count: 1, least: 2 }],
  ] as const)(
    'with %s ×%d and single occupancy %s is short by the row of %s',
    (rating, count, single, edition, params) => {
      const [short] = small(4, { rating, count }, single).findings;
      expect(short).toMatchObject({ params, cite: { standard: 'BS 5306-8', edition } });
    },
  );

  it('is not asked for its occupancy where it is in no building: nothing could answer', () => {
    const house = houseOf({
      rooms: [{ code: 'A', use: 'ward', at: [0, 0, 10, 10] }],
      campus: { profile: 'uk' },
      storeys: { L1: 4 },
    });
    const storeys = Object.fromEntries(
      Object.entries(house.storeys).map(([id, storey]) => [id, { ...storey, building: null }]),
    );
    const link = { ...house, storeys };
    const { findings } = verdictsOf(withExtinguishers(link, [5, 5, { rating: '8A' }]));
    expect(findings.map(({ code }) => code)).not.toContain('extinguisher.occupancy-unknown');
    const short = findings.find(({ code }) => code === 'extinguisher.storey-total');
    expect(short).toMatchObject({ params: { present: 16, required: 26 }, cite: { edition: '2012' } });
    expect(smallUpperStoreys(link, profileOf('uk').storeyTotal, reckonUnits(link))).toEqual([]);
    // The same floor in a building is asked.
    expect(smallUpperStoreys(house, profileOf('uk').storeyTotal, reckonUnits(house))).toHaveLength(1);
  });

  it('with too few is told to add some, and that ratings make up for none', () => {
    const words = (rating: string, count: number, language: 'zh' | 'en') => {
      const { what, todo } = designWords(small(4, { rating, count }).findings[0]!, translator(language));
      return `${what} → ${todo}`;
    };
    expect(words('27A', 1, 'en')).toBe(
      '1 class A extinguisher on this storey: at least 2 needed, though the ratings are enough (27A of 26A) → ' +
        'Add class A extinguishers: a larger rating makes up for none.',
    );
    expect(words('27A', 1, 'zh')).toBe(
      '本层 A 类灭火器 1 具，少于 2 具；级别合计 27A 已够（需要 26A） → 增设 A 类灭火器：级别再高也不能代替具数。',
    );
    expect(words('8A', 2, 'en')).toContain('or take models with a larger rating');
    expect(words('8A', 2, 'zh')).toContain('或换成级别更高的型号');
  });

  it('is not asked for its occupancy where the stricter the stricter reading holds, nor where only one stands too few', () => {
    expect(told(small(4))).toEqual([]);
    expect(told(small(4, { rating: '27A', count: 1 }))).toEqual(['storey-total:storey_L1']);
  });

  it('counts no rating that nobody read, and says so', () => {
    const { findings } = small(4, { rating: null });
    const of = (code: string) => findings.find((each) => each.code === `extinguisher.${code}`);
    expect(of('storey-total')?.params).toMatchObject({ present: 0, required: 26, count: 2 });
    expect(of('rating-unknown')?.params).toMatchObject({ count: 2, addsUp: false });
  });
});

describe('ratings that add up', () => {
  it('as many as a count by hand, whatever the order', () => {
    const types = [
      { agent: 'water', rating: '3A' },
      { agent: 'abc-powder', rating: '2A 55B C' },
      { agent: 'co2', rating: '55B' },
      { agent: 'foam', rating: '2A 89B' },
      { agent: null, rating: null },
    ] as const;
    const worth = [3, 2, 0, 2, 3];
    const row = fc.record({
      type: fc.integer({ min: 0, max: types.length - 1 }),
      count: fc.integer({ min: 1, max: 4 }),
      x: fc.integer({ min: 1, max: 39 }),
      y: fc.integer({ min: 1, max: 29 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const place = (each: (typeof rows)[number]) =>
          [each.x, each.y, { ...types[each.type]!, count: each.count }] as const;
        const found = verdictOf(verdictsOf(ward(...rows.map(place))), 'W');
        const sum = rows.reduce((total, { type, count }) => total + worth[type]! * count, 0);
        const suiting = rows.filter(({ type }) => worth[type]! > 0);
        const large = suiting.filter(({ type }) => worth[type]! >= 3);
        const unitsOf = (some: typeof rows) => some.reduce((total, { count }) => total + count, 0);
        expect(found?.present).toEqual([{ rating: sum, count: unitsOf(large) }]);
        expect(found?.count).toBe(unitsOf(suiting));
        const other = verdictOf(verdictsOf(ward(...rows.toReversed().map(place))), 'W');
        expect([other?.present, other?.count, other?.points]).toEqual([
          found?.present,
          found?.count,
          found?.points,
        ]);
      }),
      { seed: 11, numRuns: cases(80) },
    );
  });
});

describe('what coverage finds beside what the design finds', () => {
  const rooms: House['rooms'] = [{ code: 'G', use: 'garage', at: [0, 0, 10, 10] }];
  const garage = withExtinguishers(houseOf({ rooms, compartments: { FC: ['G'] } }), [5, 5]);
  const unit = 'auto:storey_L1:compartment_FC:medium:AB';
  const uncovered = (fireClass: 'A' | 'B'): ExtinguisherFinding => ({
    id: 'extinguisher.uncovered:space_G',
    code: 'extinguisher.uncovered',
    severity: 'major',
    cite: { standard: 'GB 50140', edition: '2005', clause: 'T5.2.2', confidence: 'V2' },
    place: { storey: 'storey_L1', space: 'space_G', x: 1, y: 1 },
    params: { fireClass },
  });
  const reach = (ofA: number): UnitReach => ({
    unit,
    area: 100,
    uncovered: 100,
    byClass: [
      { fireClass: 'A', uncovered: ofA, worst: null },
      { fireClass: 'B', uncovered: 100, worst: null },
    ],
    reachedBy: [100, 0, 0, 0],
  });
  const judge = (ofA: number, fireClass: 'A' | 'B') =>
    designVerdicts(garage, profileOf('cn'), reckonUnits(garage), [reach(ofA)], pointsOf(garage), [
      uncovered(fireClass),
    ]);

  it.each([
    ['all floor lacks class B, which the unit has nothing against', 0, 'B', 0],
    ['some floor lacks class A too', 20, 'B', 1],
    ['some floor lacks class A most', 20, 'A', 1],
  ] as const)('%s', (_, ofA, fireClass, kept) => {
    const { walked, verdicts, findings } = judge(ofA, fireClass);
    expect(findings.map(({ id }) => id)).toEqual([`extinguisher.class-unprotected:${unit}`]);
    expect(walked).toHaveLength(kept);
    const ids = [...findings, ...walked].map(({ id }) => id);
    expect(verdicts[0]).toMatchObject({ verdict: 'broken', findings: ids });
  });
});
