import { describe, expect, it } from 'vitest';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import type { ChemicalFinding, ChemicalQuestion } from '../../../src/analyses/chemicals/result';
import type { StockItem, StockTrouble } from '../../../src/analyses/chemicals/store-stock';
import { dateOfDayNumber } from '../../../src/base/time/local-date';
import { speakBoth } from '../../../src/i18n/speak-both';
import { translator } from '../../../src/i18n/translator';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { stockKey } from '../../../src/records/stock/stock-state';
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
  store,
} from './support/row-house';

speakBoth();
const TODAY = 20_783;
const day = (ago: number) => dateOfDayNumber(TODAY - ago);

const MORPHINE = held('57-27-2', '吗啡', null, 0.01);
const NITRIC = held('7697-37-2', '硝酸', 65, 1);
const AZIDE = held('26628-22-8', '叠氮化钠', null, 0.025);
const IODOPHOR = held('25655-41-8', '聚维酮碘', null, 1);
const KEPT = { form: 'safety-cabinet', ventilated: true, bundLitres: 1000 };

/** People of the plan are names alone: stores are made with how many keep them. */
const plan = planOf(rowHouse({ N0: 'treatment', N1: 'treatment' }), [
  store('s', 2, 5, { ...KEPT, doubleLock: true }),
  store('t', 6, 5, KEPT),
]);
/** The same with keepers, whom only the check of custody reads. */
const keptBy = (plans: WalkingPlan, keepers: readonly string[]): WalkingPlan => ({
  ...plans,
  document: {
    ...plans.document,
    assets: Object.fromEntries(
      Object.entries(plans.document.assets).map(([id, each]) => [
        id,
        each.kind === 'chemical-store' ? { ...each, keepers } : each,
      ]),
      // Ids of people that are in no table: nothing here looks them up.
    ) as typeof plans.document.assets,
  },
});

const STOCK_CODES =
  /no-keeper|double|one-person|unregistered|ledger|negative|expired|sheet|unknown|concentration|limit|major|mixed|test-/;
const findingsOf = (asked: WalkingPlan, question: ChemicalQuestion): ChemicalFinding[] =>
  computeChemicals(asked, question).findings.filter(({ code }) => STOCK_CODES.test(code));
const found = (asked: WalkingPlan, ...items: StockItem[]): string[] =>
  findingsOf(asked, questionOf({ s: items })).map(
    ({ code, severity }) => `${severity} ${code.replace('chemical.', '')}`,
  );

const two = keptBy(plan, ['person_a', 'person_b']);
const one = keptBy(plan, ['person_a']);

describe('who keeps a store', () => {
  it.each([
    ['nobody, of something', plan, [ETHANOL(2)], ['major no-keeper']],
    ['nobody, of nothing', plan, [], []],
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

describe('legal tests', () => {
  const equipment = planOf(rowHouse(), [
    asset('boiler', 'special-equipment', 2, 5, { form: 'boiler' }),
    asset('lift', 'special-equipment', 6, 5, { form: 'lift' }),
    asset('xray', 'special-equipment', 10, 5, { form: 'xray' }),
  ]);
  const asked = (name: string, due: number | null) => ({
    asset: assetId(name),
    tested: due === null ? null : day(400),
    due: due === null ? null : day(due),
  });
  it('that ran out are told one by one, on their last day not yet; those unknown together', () => {
    const { records, ...rest } = questionOf({});
    const tests = [asked('boiler', 5), asked('lift', 0), asked('xray', null)];
    const findings = findingsOf(equipment, { ...rest, records: { ...records, tests } });
    expect(findings).toMatchObject([
      {
        code: 'inspection.test-overdue',
        severity: 'major',
        params: { asset: 'asset_boiler', days: 5, due: day(5) },
      },
      { code: 'inspection.test-unknown', severity: 'info', params: { asset: 'asset_xray', count: 1 } },
    ]);
  });
});

describe('tests of cylinders', () => {
  const cylinders = (due: number | null, unknown = false): StockItem => ({
    ...OXYGEN(5),
    dimension: 'piece',
    cylinders: { tested: due === null ? null : day(1200), due: due === null ? null : day(due), unknown },
  });
  it.each([
    ['that ran out', [cylinders(5)], ['major inspection.test-overdue']],
    ['on their last day', [cylinders(0)], []],
    ['of which nobody knows', [cylinders(null, true)], ['info inspection.test-unknown']],
    [
      'of which some ran out and others are not known',
      [cylinders(1, true)],
      ['major inspection.test-overdue', 'info inspection.test-unknown'],
    ],
    [
      'of two substances of which nobody knows',
      [cylinders(null, true), { ...cylinders(null, true), key: 'b' }],
      ['info inspection.test-unknown'],
    ],
    ['that are empty', [{ ...OXYGEN(5), dimension: 'piece' }], []],
  ] as const)('%s', (_, items, expected) => {
    const told = findingsOf(two, questionOf({ s: items })).filter(({ code }) =>
      code.startsWith('inspection.'),
    );
    expect(told.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected);
  });
});

it('full and empty cylinders together are told with their numbers', () => {
  const full: StockItem = { ...OXYGEN(5), key: 'full', dimension: 'piece', amount: 3 };
  const empty: StockItem = {
    ...full,
    key: 'empty',
    amount: 2,
    facts: { ...full.facts!, empty: true },
  };
  const [mixed] = findingsOf(two, questionOf({ s: [empty, full] }));
  expect(mixed).toMatchObject({ code: 'chemical.cylinders-mixed', params: { full: 3, empty: 2 } });
  expect(found(two, full)).not.toContain('major cylinders-mixed');
});

it('each finding is said in both languages without a hole or a code', () => {
  const items = [
    ETHANOL(40),
    NITRIC,
    AZIDE,
    held(null, '某试剂', null, 1),
    held('7722-84-1', '过氧化氢', null, 1),
    { ...OXYGEN(5), cylinders: { tested: day(1200), due: day(9), unknown: true } },
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
