import type { IsoTime } from '../../../../base/time/iso-time';
import type { StockUnit } from '../../../../records/stock/amount';
import { HUANG, type Hand } from '../hands';
import type { Journal } from '../journal';
import { SUBSTANCES, type SubstanceName } from './substances';

/** Tells the movements of one store. */
export class StoreLedger {
  readonly #journal: Journal;
  readonly #store: string;
  readonly #keeper: Hand;

  constructor(journal: Journal, store: string, keeper: Hand) {
    this.#journal = journal;
    this.#store = store;
    this.#keeper = keeper;
  }

  receive(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit, from: string): void {
    this.#journal.write(this.#keeper, time, 'stock.received', this.#store, {
      ...this.#entry(name),
      quantity: { value, unit },
      from,
    });
  }

  /** `alone`: without the second person that the substance asks for. */
  issue(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit, alone = false): void {
    const entry = this.#entry(name);
    this.#journal.write(this.#keeper, time, 'stock.issued', this.#store, {
      ...entry,
      second: alone ? null : entry.second,
      quantity: { value, unit },
      to: null,
      purpose: '日常领用',
    });
  }

  /** What was handed out and not used. */
  takeBack(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit): void {
    this.#journal.write(this.#keeper, time, 'stock.returned', this.#store, {
      ...this.#entry(name),
      quantity: { value, unit },
      from: null,
    });
  }

  /** Fetched by those who may. */
  waste(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit): void {
    this.#journal.write(this.#keeper, time, 'stock.wasted', this.#store, {
      ...this.#entry(name),
      quantity: { value, unit },
      by: '青禾危险废物处置公司（虚构）',
      reason: '废液、过期',
    });
  }

  /** A difference that was found is booked. */
  lose(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit, reason: string): void {
    this.#journal.write(this.#keeper, time, 'stock.adjusted', this.#store, {
      ...this.#entry(name),
      quantity: { value, unit },
      change: 'lost',
      reason,
      approvedBy: HUANG.person,
    });
  }

  count(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit, note = ''): void {
    this.#journal.write(this.#keeper, time, 'stock.counted', this.#store, {
      ...this.#entry(name),
      note,
      quantity: { value, unit },
    });
  }

  #entry(name: SubstanceName) {
    const { cas, name: named, strength, two } = SUBSTANCES[name];
    return {
      substance: { cas, name: named, strength },
      second: two ? HUANG.person : null,
      voucher: null,
      note: '',
      evidence: [],
    };
  }
}
