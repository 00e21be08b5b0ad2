import { describe, expect, it } from 'vitest';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import type { ChemicalFinding, SeparatedPair } from '../../../src/analyses/chemicals/result';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { cases } from '../../support/cases';
import { boxFeature } from '../../model/derive/read-plan';
import { held, planOf, questionOf, rowHouse, store } from './support/row-house';

const ETHANOL = held('64-17-5', '乙醇', 95, 2);
const FORMALDEHYDE = held('50-00-0', '甲醛', 37, 2);
const PERACETIC = held('79-21-0', '过氧乙酸', 15, 2);
const PEROXIDE = held('7722-84-1', '过氧化氢', 30, 2);
const PEROXIDE_3 = held('7722-84-1', '过氧化氢', 3, 2);
const PERMANGANATE = held('7722-64-7', '高锰酸钾', null, 1);
const BLEACH = held('7681-52-9', '次氯酸钠', 10, 2);
const HYDROCHLORIC = held('7647-01-0', '盐酸', 37, 2);
const AMMONIA = held('1336-21-6', '氨水', 25, 2);
const NITRIC = held('7697-37-2', '硝酸', 65, 2);
const ACETIC = held('64-19-7', '乙酸', 99, 2);
const SULPHURIC = held('7664-93-9', '硫酸', 98, 2);
const AZIDE = held('26628-22-8', '叠氮化钠', null, 0.1);
const CYANIDE = held('143-33-9', '氰化钠', null, 0.1);
const HYDROXIDE = held('1310-73-2', '氢氧化钠', null, 1);
const OXYGEN = held('7782-44-7', '氧气', null, 5);
const ACETYLENE = held('74-86-2', '乙炔', null, 5);
const CARBON_DIOXIDE = held('124-38-9', '二氧化碳', null, 5);
const PICRIC = held('88-89-1', '苦味酸（湿）', null, 0.1);
const CAESIUM = held('10045-97-3', '铯-137 检查源', null, 0.001);

const PAIR_CODES = new Set(['chemical.incompatible', 'chemical.separate', 'chemical.check-sheet']);
const told = (findings: readonly ChemicalFinding[]): string[] =>
  findings
    .filter(({ code }) => PAIR_CODES.has(code))
    .map(
      ({ code, severity, id }) => `${severity} ${code.replace('chemical.', '')} ${id.split(':').length - 1}`,
    );

const keepers = { keepers: [], doubleLock: true };
const one = planOf(rowHouse(), [store('s', 2, 5, { form: 'cupboard', ...keepers })]);
const together = (...items: StockItem[]): string[] =>
  told(computeChemicals(one, questionOf({ s: items })).findings);

describe('two substances in one cabinet', () => {
  it.each([
    ['formaldehyde with peracetic acid', FORMALDEHYDE, PERACETIC, PEROXIDE_3],
    ['ethanol with peracetic acid', ETHANOL, PERACETIC, PEROXIDE_3],
    ['ethanol with strong hydrogen peroxide', ETHANOL, PEROXIDE, PEROXIDE_3],
    ['ethanol with permanganate', ETHANOL, PERMANGANATE, PEROXIDE_3],
    ['bleach with an acid', BLEACH, HYDROCHLORIC, PEROXIDE_3],
    ['bleach with ammonia', BLEACH, AMMONIA, PEROXIDE_3],
    ['bleach with alcohol', BLEACH, ETHANOL, PEROXIDE_3],
    ['nitric with acetic acid', NITRIC, ACETIC, PEROXIDE_3],
    ['nitric acid with a solvent', NITRIC, ETHANOL, PEROXIDE_3],
    ['azide with an acid', AZIDE, HYDROCHLORIC, PEROXIDE_3],
    ['cyanide with an acid', CYANIDE, HYDROCHLORIC, PEROXIDE_3],
    ['picric acid with a base', PICRIC, HYDROXIDE, PEROXIDE_3],
    ['a source with what burns', CAESIUM, ETHANOL, CAESIUM],
  ])('%s: never, and its allowed twin is silent', (_, a, b, allowed) => {
    expect(together(a, b)).toEqual(['critical incompatible 1']);
    expect(together(b, a)).toEqual(['critical incompatible 1']);
    expect(together(a, allowed)).toEqual([]);
  });

  it.each([
    ['in different rooms', [OXYGEN, ACETYLENE], ['major incompatible 1']],
    ['in different rooms', [HYDROCHLORIC, HYDROXIDE], ['major incompatible 1']],
    ['apart', [HYDROCHLORIC, ACETIC], ['minor separate 1']],
    ['as the sheet says', [NITRIC, PEROXIDE], ['info check-sheet 1']],
    ['together', [SULPHURIC, HYDROCHLORIC], []],
    ['together', [OXYGEN, CARBON_DIOXIDE], []],
    ['together, one alone', [ETHANOL], []],
  ] as const)('%s', (_, items, expected) => {
    expect(together(...items)).toEqual(expected);
  });

  it('of many pairs one finding tells the gravest and counts them', () => {
    const { findings } = computeChemicals(one, questionOf({ s: [ETHANOL, FORMALDEHYDE, PERACETIC, BLEACH] }));
    const [worst, ...others] = findings.filter(({ code }) => code === 'chemical.incompatible');
    expect(others).toEqual([]);
    expect(worst).toMatchObject({
      severity: 'critical',
      params: { pairs: 4, asset: 'asset_s', other: null },
    });
  });

  it('a room may hold them apart within it, but not what needs another room', () => {
    const room = planOf(rowHouse(), [store('s', 2, 5, { form: 'room', ...keepers })]);
    const inRoom = (...items: StockItem[]): string[] =>
      told(computeChemicals(room, questionOf({ s: items })).findings);
    expect(inRoom(HYDROCHLORIC, ACETIC)).toEqual(['info separate 1']);
    expect(inRoom(HYDROCHLORIC, HYDROXIDE)).toEqual(['major incompatible 1']);
    expect(inRoom(BLEACH, HYDROCHLORIC)).toEqual(['critical incompatible 1']);
  });

  it('of which nothing is left, or nothing known, is in no pair', () => {
    expect(together({ ...ETHANOL, amount: 0 }, PERACETIC)).toEqual([]);
    expect(together({ ...ETHANOL, facts: null }, PERACETIC)).toEqual([]);
  });
});

type At = readonly [x: number, y: number];
const plans = new Map<string, WalkingPlan>();
function two(at: At, forms: readonly [string | null, string | null]): WalkingPlan {
  const key = `${at.join()} ${forms.join()}`;
  const found =
    plans.get(key) ??
    planOf(rowHouse(), [
      store('a', 0.5, 5, { form: forms[0], ...keepers }),
      store('b', ...at, { form: forms[1], ...keepers }),
    ]);
  plans.set(key, found);
  return found;
}

const NEAR: At = [2.5, 5];
/** 3.16 m away in the room of 3.8 m. */
const AWAY: At = [3.5, 4];
const NEXT_ROOM: At = [4.5, 5];

describe('two stores', () => {
  const between = (
    at: At,
    forms: readonly [string | null, string | null],
    a: StockItem,
    b: StockItem,
  ): [string[], readonly SeparatedPair[]] => {
    const { findings, pairs } = computeChemicals(two(at, forms), questionOf({ a: [a], b: [b] }));
    return [told(findings), pairs];
  };
  const CABINETS = ['cupboard', 'safety-cabinet'] as const;

  it.each([
    ['never, in one room', NEAR, CABINETS, BLEACH, HYDROCHLORIC, ['critical incompatible 2'], false],
    ['never, in the next room', NEXT_ROOM, CABINETS, BLEACH, HYDROCHLORIC, [], true],
    ['another room, in one room', AWAY, CABINETS, HYDROCHLORIC, HYDROXIDE, ['major incompatible 2'], false],
    ['another room, in the next room', NEXT_ROOM, CABINETS, HYDROCHLORIC, HYDROXIDE, [], true],
    ['apart, in two cabinets', NEAR, CABINETS, HYDROCHLORIC, ACETIC, [], true],
    ['apart, one of them open', NEAR, ['cupboard', null], HYDROCHLORIC, ACETIC, ['minor separate 2'], false],
    ['apart, one open and 3 m away', AWAY, ['cupboard', null], HYDROCHLORIC, ACETIC, [], true],
    ['apart, a cabinet in a room full', NEAR, ['room', 'cupboard'], HYDROCHLORIC, ACETIC, [], true],
    [
      'apart, a rack in a room full',
      AWAY,
      ['room', 'tank'],
      HYDROCHLORIC,
      ACETIC,
      ['minor separate 2'],
      false,
    ],
  ] as const)('%s', (_, at, forms, a, b, expected, kept) => {
    const [findings, pairs] = between(at, forms, a, b);
    expect(findings).toEqual(expected);
    expect(pairs).toMatchObject([{ stores: ['asset_a', 'asset_b'], kept, sameSpace: at !== NEXT_ROOM }]);
    // The same from the other side.
    expect(between(at, [forms[1], forms[0]], b, a)[0]).toEqual(expected);
  });

  it('that go together are no pair', () => {
    expect(between(NEAR, CABINETS, SULPHURIC, HYDROCHLORIC)).toEqual([[], []]);
  });
});

describe('two stores out of doors', () => {
  /** On ground that is drawn as a space, or is open. */
  const outside = (drawn: boolean, metres: number, a: StockItem, b: StockItem): [string[], boolean[]] => {
    const box = [-40, 0, -1, 30] as const;
    const ground = drawn
      ? boxFeature('space', box, { id: 'Y', use: 'outdoor' })
      : boxFeature('outdoor', box, { id: 'Y' });
    const plan = planOf(
      [...rowHouse(), ground],
      [
        store('a', -38, 9, { form: 'cylinder-rack', ...keepers }),
        store('b', -38 + metres, 9, { form: 'cylinder-rack', ...keepers }),
      ],
    );
    const { findings, pairs } = computeChemicals(plan, questionOf({ a: [a], b: [b] }));
    return [told(findings), pairs.map(({ kept }) => kept)];
  };

  it.each([
    [2.9, OXYGEN, ACETYLENE, ['major incompatible 2'], [false]],
    [2.9, BLEACH, HYDROCHLORIC, ['critical incompatible 2'], [false]],
    // Far enough for what is kept apart; for a wall that no plan tells it is to be looked at.
    [4, OXYGEN, ACETYLENE, ['info incompatible 2'], [false]],
    [4, BLEACH, HYDROCHLORIC, ['info incompatible 2'], [false]],
    [10.1, OXYGEN, ACETYLENE, [], []],
    [2.9, HYDROCHLORIC, ACETIC, ['minor separate 2'], [false]],
    [3, HYDROCHLORIC, ACETIC, [], [true]],
  ] as const)('%d m apart, on a drawn yard as on open ground', (metres, a, b, expected, kept) => {
    for (const drawn of [true, false]) expect(outside(drawn, metres, a, b)).toEqual([expected, kept]);
  });
});

it('stores and items in any order give the same findings, pairs and sums', () => {
  const all = [
    ETHANOL,
    FORMALDEHYDE,
    PERACETIC,
    BLEACH,
    HYDROCHLORIC,
    NITRIC,
    ACETIC,
    HYDROXIDE,
    OXYGEN,
    AZIDE,
  ];
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const plan = planOf(
    rowHouse(),
    names.map((name, i) => store(name, 0.6 + 1.3 * i, 5, { form: 'cupboard', ...keepers })),
  );
  const random = seededRandom(61);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((each) => [random.next(), each] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, each]) => each);
  for (let i = 0; i < cases(60); i++) {
    const contents = names.map((name) => [name, shuffled(all).slice(0, random.index(5))] as const);
    const asked = (order: typeof contents) =>
      computeChemicals(
        plan,
        questionOf(Object.fromEntries(order.map(([name, items]) => [name, shuffled(items)]))),
      );
    const first = asked(contents);
    expect(asked(shuffled(contents))).toEqual(first);
    expect(new Set(first.findings.map(({ id }) => id)).size).toBe(first.findings.length);
  }
});
