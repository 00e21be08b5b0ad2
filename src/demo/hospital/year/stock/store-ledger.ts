import type { IsoTime } from '../../../../base/time/iso-time';
import { addSpan } from '../../../../base/time/local-date';
import { CHINA_ZONE, localDateAt } from '../../../../base/time/zone';
import type { StockUnit } from '../../../../records/stock/amount';
import type { AssetOf } from '../../../../model/schema/assets/asset-registry';
import { localId } from '../../../../model/schema/ids';
import { headOf, HUANG, SHI, type Hand } from '../hands';
import type { Journal } from '../journal';
import { CONTAINERS, keepsFor, SUBSTANCES, type SubstanceName } from './substances';

/** Tells the movements of one store: by the head of whose it is, with its other keeper where the law asks for two. */
export class StoreLedger {
  readonly #journal: Journal;
  readonly #store: AssetOf<'chemical-store'>['id'];
  readonly #keeper: Hand;
  readonly #second: string;

  constructor(journal: Journal, { id, department, keepers }: AssetOf<'chemical-store'>) {
    this.#journal = journal;
    this.#store = id;
    const keeper = department === null ? SHI : headOf(localId(department));
    this.#keeper = keeper;
    this.#second = keepers.find((person) => person !== keeper.person) ?? HUANG.person;
  }

  receive(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit, from: string): void {
    this.#journal.write(this.#keeper, time, 'stock.received', this.#store, {
      ...this.#entry(name),
      quantity: { value, unit },
      from,
      ...deliveryOf(time, name, unit),
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

  /** Fetched by those who may, by their manifest. */
  waste(time: IsoTime, name: SubstanceName, value: number, unit: StockUnit): void {
    this.#journal.write(this.#keeper, time, 'stock.wasted', this.#store, {
      ...this.#entry(name),
      voucher: `危废联单 ${compact(time)}-${localId(this.#store)}`,
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
    const { two, ...substance } = SUBSTANCES[name];
    return {
      substance,
      second: two ? this.#second : null,
      voucher: null,
      note: '',
      evidence: [],
    };
  }
}

/** `250326`, by the hospital's clock. */
const compact = (time: IsoTime): string => localDateAt(time, CHINA_ZONE).replaceAll('-', '').slice(2);

/** Cylinders come filled some months after their legal test. */
const TESTED_BEFORE = { count: -8, unit: 'month' } as const;

/** What a delivery says of itself: its lot and last day where it has one, what a piece holds, the test of a cylinder. */
function deliveryOf(time: IsoTime, name: SubstanceName, unit: StockUnit) {
  const months = keepsFor(name);
  const piece = unit === 'piece' ? CONTAINERS[name] : undefined;
  const container =
    piece?.form === 'cylinder'
      ? { ...piece, tested: addSpan(localDateAt(time, CHINA_ZONE), TESTED_BEFORE) }
      : piece;
  const good = months === null ? null : ({ count: months, unit: 'month' } as const);
  return {
    ...(good === null ? {} : { lot: compact(time), expires: addSpan(localDateAt(time, CHINA_ZONE), good) }),
    ...(container === undefined ? {} : { container }),
  };
}
