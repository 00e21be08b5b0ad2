import { present } from '../../../../base/assert';
import type { StockUnit } from '../../../../records/stock/amount';
import { at, day, minuteOf } from '../calendar';
import { spot, type CampusIndex } from '../campus-index';
import type { Journal } from '../journal';
import { StoreLedger } from './store-ledger';
import type { SubstanceName } from './substances';

interface StoreStory {
  /** The store: the nearest to a place, of that name where several stand there. */
  readonly at: string;
  readonly named: RegExp;
  readonly on: string;
  readonly rows: readonly (readonly ['received' | 'counted' | 'lost', SubstanceName, number, StockUnit])[];
  readonly note: string;
  /** Planted with the store itself: not there in a hospital without faults. */
  readonly planted?: boolean;
}

const STORIES: readonly StoreStory[] = [
  // No fault, but the way that a difference goes: counted, booked, made good.
  {
    at: 'C-L06 TRW',
    named: /治疗室/,
    on: '07-01',
    rows: [
      ['counted', 'ethanol-75', 5.5, 'l'],
      ['lost', 'ethanol-75', 0.5, 'l'],
      ['received', 'ethanol-75', 0.5, 'l'],
    ],
    note: '一瓶破损',
  },
  {
    at: 'B-L02 PATS',
    named: /病理试剂库/,
    on: '11-10',
    rows: [['received', 'peracetic-15', 20, 'l']],
    note: '内镜中心暂存',
  },
  {
    at: 'B-L03 WASH',
    named: /除垢剂/,
    on: '12-01',
    rows: [['received', 'hypochlorite', 10, 'l']],
    note: '保洁班放入',
  },
  {
    at: 'C-L10 TRE',
    named: /治疗室/,
    on: '12-29',
    rows: [['received', 'ethanol-75', 24, 'l']],
    note: '整箱领入',
  },
  {
    at: 'B-L02 REA',
    named: /冰箱/,
    on: '12-15',
    rows: [['counted', 'sodium-azide', 25, 'g']],
    note: '清点发现，无台账、无保管人',
  },
  {
    at: 'G-L01 G2',
    named: /^G2 酸/,
    on: '12-30',
    rows: [['counted', 'sulphuric-acid', 5, 'piece']],
    note: '清点 5 瓶，与台账不符',
  },
  {
    at: 'G-L01 G2',
    named: /^G2 硝酸/,
    on: '12-04',
    rows: [['received', 'acetic-acid', 2.5, 'l']],
    note: '有机酸柜已满，暂存',
  },
  {
    at: 'E-L01 24,24',
    named: /气焊/,
    on: '10-20',
    rows: [
      ['received', 'oxygen', 2, 'piece'],
      ['received', 'acetylene', 2, 'piece'],
    ],
    note: '维修用',
    planted: true,
  },
  {
    at: 'C-L05 74.4,13',
    named: /氧气瓶/,
    on: '11-20',
    rows: [
      ['received', 'oxygen', 3, 'piece'],
      ['received', 'empty-oxygen', 3, 'piece'],
    ],
    note: '暂存走道',
    planted: true,
  },
];

/** What was brought where it must not be, and what a count found that no ledger knows. Throws where a store is missing. */
export function recordStockStories(journal: Journal, campus: CampusIndex): void {
  for (const { at: place, named, on, rows, note, planted = false } of STORIES) {
    const found = campus
      .byDistance('chemical-store', spot(place))
      .find(({ name }) => named.test(name.zh ?? ''));
    if (found === undefined && planted) continue;
    const store = present(found, `store at ${place}`);
    const ledger = new StoreLedger(journal, store);
    rows.forEach(([what, name, value, unit], i) => {
      const time = at(day(on), minuteOf('17:00') + i);
      if (what === 'received') ledger.receive(time, name, value, unit, note);
      else if (what === 'counted') ledger.count(time, name, value, unit, note);
      else ledger.lose(time, name, value, unit, note);
    });
  }
}
