import type { Steps } from '../../base/steps';
import type { IsoTime } from '../../base/time/iso-time';
import { byTime } from '../../records/event/order';
import type { EventOf } from '../../records/event/record-event';
import type { RecordBook } from '../../records/fold/record-book';
import { amountOf, type Dimension } from '../../records/stock/amount';
import { signOf } from '../../records/stock/stock-change';
import {
  stockKey,
  type RejectedMovement,
  type StockEvent,
  type StockLine,
} from '../../records/stock/stock-state';

/** One movement or count of the ledger. Milligrams, microlitres or pieces. */
export interface LedgerRow {
  readonly event: StockEvent;
  readonly store: string;
  /** Of the line that it belongs to. */
  readonly line: string;
  readonly dimension: Dimension;
  readonly amount: number;
  /** What it added to the ledger; 0 for a count and for what was not applied. */
  readonly change: number;
  /** What the ledger said after it. */
  readonly balance: number;
  /** It was out of more than there was: kept, and not applied. */
  readonly rejected: boolean;
  /** Who took it back, when and why; null = it stands. What was taken back is kept and changes nothing. */
  readonly withdrawn: EventOf<'record.withdrawn'> | null;
}

/** What a ledger is made from. */
type LedgerBook = Pick<RecordBook, 'stock' | 'corrections'>;

/** Rows gone through between two chances to pause. */
const STEP = 500;
/** Of an instant's text: the day by UTC, which is enough to put rows roughly in order. */
const DAY = 10;

/**
 * All movements of some stores, the latest first, each with the balance that it left. A generator, so that years of them are gone
 * through in short stretches: it gives way every some hundred rows. O(n log(rows of a day)).
 */
export function* ledgerSteps(book: LedgerBook, stores: readonly string[]): Steps<readonly LedgerRow[]> {
  const days = new Map<string, LedgerRow[]>();
  const put = (row: LedgerRow): void => {
    const day = row.event.at.slice(0, DAY);
    const there = days.get(day);
    if (there === undefined) days.set(day, [row]);
    else there.push(row);
  };
  let since = 0;
  for (const store of stores) {
    const state = book.stock.get(store);
    if (state === null) continue;
    for (const line of Object.values(state.lines)) {
      let balance = 0;
      for (const event of line.events) {
        const row = applied(event, store, line, balance);
        balance = row.balance;
        put(row);
        if (++since % STEP === 0) yield;
      }
    }
    for (const each of state.rejected) put(refused(each, store));
    for (const row of takenBack(book, store)) put(row);
    yield;
  }
  const rows: LedgerRow[] = [];
  for (const day of [...days.keys()].sort().reverse()) {
    const own = days.get(day) ?? [];
    own.sort((a, b) => byTime(b.event, a.event));
    for (const row of own) rows.push(row);
    yield;
  }
  return rows;
}

function refused({ event, balance, wanted }: RejectedMovement, store: string): LedgerRow {
  const { dimension } = amountOf(event.body.quantity);
  const line = stockKey(event.body.substance, dimension);
  const told = { event, store, line, dimension, amount: wanted, balance };
  return { ...told, change: 0, rejected: true, withdrawn: null };
}

/** Movements of a store that were taken back, each where it stood and beside no balance of its own. O(k log k) of its events. */
function takenBack(book: LedgerBook, store: string): LedgerRow[] {
  return book.stock.outOf(store).flatMap((event) => {
    const withdrawn = event.type === 'stock.told-apart' ? null : book.corrections.withdrawalOf(event);
    if (event.type === 'stock.told-apart' || withdrawn === null) return [];
    const { dimension, amount } = amountOf(event.body.quantity);
    const line = stockKey(event.body.substance, dimension);
    return [{ event, store, line, dimension, amount, change: 0, balance: 0, rejected: false, withdrawn }];
  });
}

function applied(event: StockEvent, store: string, line: StockLine, before: number): LedgerRow {
  const { amount } = amountOf(event.body.quantity);
  const change = signOf(event) * amount;
  const { key, dimension } = line;
  const told = { event, store, line: key, dimension, amount, change, balance: before + change };
  return { ...told, rejected: false, withdrawn: null };
}

/** The history of one line of a store, the latest first, what was not applied or taken back among it. O(n log n) of its movements. */
export function lineRows(book: LedgerBook, store: string, key: string): readonly LedgerRow[] {
  const state = book.stock.get(store);
  if (state === null) return [];
  const rows: LedgerRow[] = [];
  const line = Object.hasOwn(state.lines, key) ? state.lines[key] : undefined;
  for (const event of line?.events ?? []) {
    if (line !== undefined) rows.push(applied(event, store, line, rows.at(-1)?.balance ?? 0));
  }
  for (const each of state.rejected) {
    const row = refused(each, store);
    if (row.line === key) rows.push(row);
  }
  rows.push(...takenBack(book, store).filter(({ line: of }) => of === key));
  return rows.sort((a, b) => byTime(b.event, a.event));
}

/** Was a movement of a store taken back since then? What a form said of its balance holds no longer. O(k log k) of its events. */
export const takenBackSince = (book: LedgerBook, store: string, at: IsoTime): boolean =>
  takenBack(book, store).some(({ withdrawn }) => withdrawn !== null && withdrawn.at >= at);

/** Who had a hand in a movement, the writer first. O(1). */
export function peopleOf({ person, body }: StockEvent): readonly string[] {
  const approved = 'approvedBy' in body ? body.approvedBy : null;
  return [person, body.second, approved].filter((each) => each !== null);
}
