import { describe, expect, it } from 'vitest';
import type { ChemicalRecords, StockItem } from '../../../src/analyses/chemicals/store-stock';
import { finished } from '../../../src/base/steps';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import {
  listedRows,
  listedStores,
  type ListedChoice,
} from '../../../src/features/inspector/chemicals/listed-rows';
import { translator } from '../../../src/i18n/translator';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import type { StockLot } from '../../../src/records/stock/stock-lots';
import { filterCounts, readStockFilter } from '../../../src/session/stock/register-filter';
import {
  groupStores,
  issueCounts,
  registerOf,
  STOCK_ISSUES,
  type LotsOf,
} from '../../../src/session/stock/register';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { day } from '../../records/support/sample-facts';

const text = translator('zh');
const ward = smallWard();
const [department] = Object.keys(ward.departments);
const store = (id: string, zh: string, of: string | null) =>
  ({
    id,
    kind: 'chemical-store',
    storey: 'storey_L1',
    x: 5,
    y: 5,
    name: { zh, en: null },
    form: 'cupboard',
    department: of,
  }) as never;
const document = applyPatch(
  ward,
  addEntities(ward, 'assets', [
    store('asset_CH1', '消毒剂柜', null),
    store('asset_CH2', '酸柜', department ?? null),
    store('asset_CH3', '空柜', department ?? null),
  ]),
);

function item(name: string, cas: string | null, more: Partial<StockItem> = {}): StockItem {
  const substance = { cas, name, strength: null };
  return {
    key: `volume/${cas ?? `name:${name}`}/`,
    substance,
    facts: factsOf(substance, null),
    dimension: 'volume',
    amount: 1e6,
    kilograms: 1,
    litres: 1,
    gasVolume: null,
    difference: 0,
    inLedger: true,
    expired: null,
    cylinders: null,
    sheet: true,
    ...more,
  };
}

const SULPHURIC = item('硫酸', '7664-93-9', { difference: -5 });
const ACETONE = item('丙酮', '67-64-1', { expired: { amount: 5, since: day('2026-01-01') } });
const FOUND = item('盐酸', '7647-01-0', { inLedger: false, difference: 7 });
const STRANGE = item('某试剂', null, { sheet: false });
const records: ChemicalRecords = {
  today: day('2026-11-27'),
  tests: [],
  stores: [
    { store: 'asset_CH1', items: [ACETONE, STRANGE], troubles: [] },
    {
      store: 'asset_CH2',
      items: [FOUND, SULPHURIC],
      troubles: [
        {
          kind: 'negative',
          events: ['x'],
          key: 'volume/64-17-5/',
          substance: { cas: '64-17-5', name: '乙醇', strength: null },
          at: day('2026-11-01'),
        },
        {
          kind: 'doubled',
          events: ['a', 'b'],
          key: SULPHURIC.key,
          substance: SULPHURIC.substance,
          at: day('2026-11-02'),
        },
      ],
    },
    { store: 'asset_CH3', items: [], troubles: [] },
    // No longer on the plan.
    { store: 'asset_gone', items: [], troubles: [] },
  ],
};
const lot = (expires: string | null, amount = 1): StockLot => ({
  lot: null,
  expires: expires === null ? null : day(expires),
  tested: null,
  amount,
});
/** In order of use. */
const LOTS: Readonly<Record<string, readonly StockLot[]>> = {
  [ACETONE.key]: [lot('2026-01-01'), lot('2026-11-27'), lot('2027-05-01'), lot(null)],
  [SULPHURIC.key]: [lot('2026-12-28'), lot('2027-01-01')],
  [FOUND.key]: [lot('2027-02-26')],
  [STRANGE.key]: [lot(null)],
};
const lotsOf: LotsOf = (_, key) => LOTS[key] ?? [];
const register = finished(registerOf(document, records, lotsOf));
const EVERYTHING: ListedChoice = { typed: '', filter: null, by: 'building', today: day('2026-11-27') };
const listed = (choice: Partial<ListedChoice>): readonly string[] =>
  listedRows(document, register, { ...EVERYTHING, ...choice }, text).map((row) =>
    row.kind === 'group'
      ? `# ${row.stores}`
      : row.kind === 'store'
        ? row.store.store.id
        : row.item.item.substance.name,
  );

describe('the register', () => {
  it('counts what is to be settled, of items and of movements', () => {
    expect(issueCounts(register)).toEqual({
      negative: 1,
      mismatch: 1,
      unregistered: 1,
      doubled: 1,
      expired: 1,
      unknown: 1,
      alone: 0,
      'no-sheet': 1,
    });
    expect(register.find((each) => each.store.id === 'asset_CH2')?.items.map(({ issues }) => issues)).toEqual(
      [['unregistered'], ['mismatch', 'doubled']],
    );
  });

  it('has the stores with something pressing first, those of nobody last', () => {
    const ids = (by: 'building' | 'department') =>
      groupStores(document, register, by).map(({ of, stores }) => [of, stores.map((each) => each.store.id)]);
    expect(ids('department')).toEqual([
      [department, ['asset_CH2', 'asset_CH3']],
      [null, ['asset_CH1']],
    ]);
    expect(ids('building').flatMap(([, stores]) => stores)).toEqual(['asset_CH2', 'asset_CH1', 'asset_CH3']);
  });

  it('lists stores, or what is asked for below them', () => {
    expect(listed({})).toEqual(['# 3', 'asset_CH2', 'asset_CH1', 'asset_CH3']);
    expect(listed({ typed: 'liusuan' })).toEqual(['# 1', 'asset_CH2', '硫酸']);
    expect(listed({ typed: '67-64-1' })).toEqual(['# 1', 'asset_CH1', '丙酮']);
    expect(listed({ typed: 'acetone' })).toEqual(['# 1', 'asset_CH1', '丙酮']);
    expect(listed({ typed: '消毒剂柜' })).toEqual(['# 1', 'asset_CH1', '丙酮', '某试剂']);
    expect(listed({ typed: '没有这个' })).toEqual([]);
    expect(listed({ typed: '硫酸 酸柜' })).toEqual(['# 1', 'asset_CH2', '硫酸']);
    expect(listed({ typed: '1F 67641' })).toEqual(['# 1', 'asset_CH1', '丙酮']);
    expect(listed({ typed: '9F 67641' })).toEqual([]);
  });

  it('finds a substance by what it is also called, whatever the ledger calls it', () => {
    const ethanol = item('乙醇消毒液', '64-17-5');
    const stores = [{ store: 'asset_CH3' as const, items: [ethanol, ACETONE], troubles: [] }];
    const own = finished(registerOf(document, { ...records, stores }, lotsOf));
    const found = (typed: string) =>
      listedRows(document, own, { ...EVERYTHING, typed }, text).flatMap((row) =>
        row.kind === 'item' ? [row.item.item.substance.name] : [],
      );
    expect(found('酒精')).toEqual(['乙醇消毒液']);
    expect(found('jiujing')).toEqual(['乙醇消毒液']);
    expect(found('空柜 酒精')).toEqual(['乙醇消毒液']);
    expect(found('甲醇')).toEqual([]);
  });

  it('lists each thing to settle, also where its substance is not there (any more)', () => {
    expect(listed({ filter: 'expired' })).toEqual(['# 1', 'asset_CH1', '丙酮']);
    expect(listed({ filter: 'unknown' })).toEqual(['# 1', 'asset_CH1', '某试剂']);
    expect(listed({ filter: 'negative' })).toEqual(['# 1', 'asset_CH2']);
    expect(listed({ filter: 'mismatch', typed: '盐酸' })).toEqual([]);
    const shown = STOCK_ISSUES.filter((filter) => listed({ filter }).length > 0);
    expect(shown).toEqual(STOCK_ISSUES.filter((issue) => issueCounts(register)[issue] > 0));
  });

  it('lists what expires within some days, the last of them among them, what is past its date aside', () => {
    const BOTH = ['# 2', 'asset_CH2', '硫酸', 'asset_CH1', '丙酮'];
    // On its last good day, in 31, in 91 days; the fourth tells none.
    expect(listed({ filter: 'within-30' })).toEqual(['# 1', 'asset_CH1', '丙酮']);
    expect(listed({ filter: 'within-30', today: day('2026-11-28') })).toEqual(BOTH);
    expect(listed({ filter: 'within-90' })).toEqual(BOTH);
    expect(listed({ filter: 'within-90', typed: '丙酮' })).toEqual(['# 1', 'asset_CH1', '丙酮']);
    expect(filterCounts(register, day('2026-11-27'))).toMatchObject({
      expired: 1,
      'within-30': 1,
      'within-90': 2,
    });
  });

  it('hands over what is listed', () => {
    const rows = listedRows(document, register, { ...EVERYTHING, filter: 'within-90' }, text);
    const named = listedStores(rows).map(({ store: { id }, items }) => [
      id,
      items.map(({ item: { substance } }) => substance.name),
    ]);
    expect(named).toEqual([
      ['asset_CH2', ['硫酸']],
      ['asset_CH1', ['丙酮']],
    ]);
  });

  it('reads of an address the filters that it knows', () => {
    expect(['within-30', 'expired', 'within-7', '', undefined].map(readStockFilter)).toEqual([
      'within-30',
      'expired',
      null,
      null,
      null,
    ]);
  });
});
