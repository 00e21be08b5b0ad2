import { describe, expect, it } from 'vitest';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import type { StockItem, StockTrouble } from '../../../src/analyses/chemicals/store-stock';
import { speakBoth } from '../../../src/i18n/speak-both';
import { translator } from '../../../src/i18n/translator';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { stockKey } from '../../../src/records/stock/stock-state';
import { day, findingsOf, found, keptBy, one, plan, two } from './support/kept-stores';
import {
  ACID,
  asset,
  assetId,
  ETHANOL,
  held,
  OXYGEN,
  planOf,
  questionOf,
  rowHouse,
} from './support/row-house';

speakBoth();

const MORPHINE = held('57-27-2', '吗啡', null, 0.01);
const NITRIC = held('7697-37-2', '硝酸', 65, 1);
const AZIDE = held('26628-22-8', '叠氮化钠', null, 0.025);
const IODOPHOR = held('25655-41-8', '聚维酮碘', null, 1);

describe('who keeps a store', () => {
  it.each([
    // Of both stores of the plan: full or empty each is somebody's.
    ['nobody, of something', plan, [ETHANOL(2)], ['major no-keeper', 'major no-keeper']],
    ['nobody, of nothing', plan, [], ['major no-keeper', 'major no-keeper']],
    ['one, of what one may keep', one, [ETHANOL(2)], []],
    ['one, of narcotics', one, [MORPHINE], ['major double-custody-missing']],
    ['two, of narcotics', two, [MORPHINE], []],
    ['one, of what is highly toxic', one, [AZIDE], ['major double-custody-missing']],
    ['one, of an explosive precursor: practice', one, [NITRIC], ['minor double-custody-missing']],
    ['the same twice', keptBy(plan, ['person_a', 'person_a']), [MORPHINE], ['major double-custody-missing']],
  ] as const)('%s', (_, asked, items, expected) => {
    expect(found(asked, ...items)).toEqual(expected);
  });

  it('behind one lock two are not enough for narcotics', () => {
    const { findings } = computeChemicals(two, questionOf({ t: [MORPHINE] }));
    const first = findings.find(({ code }) => code === 'chemical.double-custody-missing');
    expect(first?.params).toMatchObject({
      asset: 'asset_t',
      keepers: 2,
      doubleLock: false,
      list: 'narcotic',
    });
    expect(first?.cite.clause).toBe('47');
  });

  it.each([
    ['one lock', { contents: 'narcotics', doubleLock: false }, 1],
    ['two locks of no holder', { contents: 'narcotics', doubleLock: true }, 1],
    ['another content', { contents: 'cash', doubleLock: false }, 0],
  ] as const)('a safe with %s', (_, fields, count) => {
    const safe = planOf(rowHouse(), [asset('safe', 'safe', 2, 5, fields)]);
    expect(findingsOf(safe, questionOf({}))).toHaveLength(count);
  });
});

describe('stores of which nothing is recorded', () => {
  const told = (contents: Readonly<Record<string, readonly StockItem[]>>): unknown[] =>
    computeChemicals(two, questionOf(contents))
      .findings.filter(({ code }) => code === 'chemical.nothing-recorded')
      .map(({ severity, params: { asset: first, stores } }) => [severity, first, stores]);

  it('are told once a storey; what a count found empty is recorded', () => {
    expect(told({})).toEqual([['info', 'asset_s', 2]]);
    expect(told({ s: [ETHANOL(2)] })).toEqual([['info', 'asset_t', 1]]);
    expect(told({ s: [ETHANOL(2)], t: [{ ...ETHANOL(2), amount: 0 }] })).toEqual([]);
  });
});

/** As the hospital describes it: without any hazard, for a reason. */
function asHarmless(cas: string, name: string, strength: number): StockItem {
  const told = { classes: [], unclassified: 'x', state: 'liquid', density: 1, flashPoint: null } as const;
  const facts = factsOf({ cas, name, strength }, { ...told, cas, un: null, zh: name, en: null, strength });
  return { ...held(cas, name, strength, 1), facts };
}

describe('what the ledger tells', () => {
  const line = (item: StockItem, rest: Partial<StockItem>): StockItem => ({ ...item, ...rest });
  it.each([
    [
      'nothing, of what a count found',
      line(ETHANOL(2), { inLedger: false, difference: 2e6 }),
      ['major unregistered'],
    ],
    ['less than counted', line(ETHANOL(5), { difference: 2e6 }), ['major ledger-mismatch']],
    ['more than counted', line(ETHANOL(5), { difference: -1e6 }), ['major ledger-mismatch']],
    ['what is out of date', line(ETHANOL(5), { expired: { amount: 1e6, since: day(3) } }), ['minor expired']],
    ['no sheet', line(ETHANOL(5), { sheet: false }), ['minor no-sheet']],
    [
      'no sheet of what has no hazard',
      line({ ...IODOPHOR, facts: { ...IODOPHOR.facts!, classes: [] } }, { sheet: false }),
      [],
    ],
    ['something that nobody knows', held(null, '某试剂', null, 1), ['minor unknown-substance']],
    ['no strength where it decides', held('7722-84-1', '过氧化氢', null, 1), ['info check-concentration']],
    ['no strength where classes go by it', held('64-19-7', '乙酸', null, 1), ['info check-concentration']],
    ['no strength of a solid, which is pure', held('1310-73-2', '氢氧化钠', null, 1), []],
    ['a reason against what the table knows', asHarmless('64-19-7', '乙酸', 99), ['minor contradicted']],
    ['a reason against nothing', asHarmless('64-19-7', '乙酸', 5), []],
    [
      'pieces of unknown size',
      line(ETHANOL(1), { kilograms: null, litres: null, dimension: 'piece', amount: 3 }),
      ['info amount-unknown'],
    ],
  ] as const)('%s', (_, item, expected) => {
    expect(found(two, item)).toEqual(expected);
  });

  it('counted and booked amounts, whichever is more', () => {
    const paramsOf = (difference: number) =>
      findingsOf(two, questionOf({ s: [{ ...ETHANOL(5), difference }] }))[0]?.params;
    expect(paramsOf(2e6)).toMatchObject({ ledger: 3e6, counted: 5e6, dimension: 'volume' });
    expect(paramsOf(-1e6)).toMatchObject({ ledger: 5e6, counted: 4e6 });
  });

  it('of many stores a substance that is wanting is told once, with their number', () => {
    const stranger = held(null, '某试剂', null, 1);
    const findings = findingsOf(two, questionOf({ s: [stranger], t: [stranger] }));
    expect(findings.map(({ code, params }) => [code, params['stores']])).toEqual([
      ['chemical.unknown-substance', 2],
    ]);
  });

  it.each([
    ['negative', 'chemical.negative', 'major'],
    ['doubled', 'chemical.doubled', 'minor'],
    ['alone', 'chemical.one-person', 'major'],
  ] as const)(
    'movements that are %s are one finding a substance, with their days',
    (kind, code, severity) => {
      const { substance } = MORPHINE;
      const trouble = (ago: number): StockTrouble => ({
        kind,
        events: [`e${ago}`],
        key: stockKey(substance, 'mass'),
        substance,
        at: day(ago),
      });
      const question = questionOf({ s: [MORPHINE] });
      const stores = [{ store: assetId('s'), items: [MORPHINE], troubles: [trouble(9), trouble(2)] }];
      const findings = findingsOf(two, { ...question, records: { ...question.records, stores } });
      expect(findings).toMatchObject([
        {
          code,
          severity,
          params: { count: 2, since: day(9), until: day(2), events: 'e2', asset: 'asset_s' },
        },
      ]);
    },
  );
});

describe('how much there is', () => {
  it.each([
    ['as much alcohol as a ward may keep', 'cn', [ETHANOL(6)], []],
    ['more of it', 'cn', [ETHANOL(6.1)], ['minor over-limit']],
    [
      'of two stores of a room together',
      'cn',
      [ETHANOL(4), held('64-17-5', '乙醇', 75, 3)],
      ['minor over-limit'],
    ],
    ['acid, which no limit counts', 'cn', [ACID(50)], []],
    ['oxygen of a compartment', 'nfpa', [OXYGEN(11)], []],
    ['more oxygen', 'nfpa', [OXYGEN(13)], ['major over-limit']],
    ['highly flammable in a workroom', 'uk', [ETHANOL(50)], []],
    ['more of it there', 'uk', [ETHANOL(51)], ['major over-limit']],
  ] as const)('%s (%s)', (_, profile, items, expected) => {
    const question = { ...questionOf({ s: items }), profile };
    const told = findingsOf(two, question).filter(({ code }) => code === 'chemical.over-limit');
    expect(told.map(({ severity }) => `${severity} over-limit`)).toEqual(expected);
  });

  it('a limit tells the sum, the limit and what most of it is', () => {
    const [over] = findingsOf(two, questionOf({ s: [ETHANOL(4), held('64-17-5', '乙醇', 75, 3)] }));
    expect(over?.params).toMatchObject({
      sum: 7,
      limit: 6,
      unit: 'l',
      stores: 1,
      strength: 95,
      asset: 'asset_s',
    });
  });

  it('S is a sum of masses over thresholds, and a finding from one on', () => {
    // 100 t of 200 t of oxygen, 3,945 kg of 500 t of ethanol.
    const half = computeChemicals(two, questionOf({ s: [OXYGEN(100_000), ETHANOL(5_000)] })).majorHazard;
    const ethanol = half.terms.find(({ key }) => key.startsWith('ethanol'))!;
    expect(half.sum).toBeCloseTo(0.5 + ethanol.tonnes / 500, 12);
    expect(half.terms.map(({ share }) => share)).toEqual([0.5, ethanol.share]);
    expect(found(two, OXYGEN(199_000)).filter((each) => each.endsWith('major-hazard'))).toEqual([]);
    expect(found(two, OXYGEN(200_000)).filter((each) => each.endsWith('major-hazard'))).toEqual([
      'major major-hazard',
    ]);
  });
});

it('each finding is said in both languages without a hole or a code', () => {
  const items = [
    ETHANOL(40),
    NITRIC,
    AZIDE,
    held(null, '某试剂', null, 1),
    held('7722-84-1', '过氧化氢', null, 1),
    { ...OXYGEN(5), cylinders: { tested: day(1200), due: day(9), unknown: true, assumed: true } },
  ];
  const { findings } = computeChemicals(
    plan,
    questionOf({ s: items.map((item) => ({ ...item, sheet: false, difference: 1e5 })) }),
  );
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(6);
  for (const language of ['zh', 'en'] as const) {
    const { tell } = translator(language);
    for (const { code, params } of findings) {
      for (const text of [tell({ code, params }), tell({ code: `${code}.do`, params })]) {
        expect(text).not.toMatch(/undefined|NaN|–|chemical\.|null/);
      }
    }
  }
});
