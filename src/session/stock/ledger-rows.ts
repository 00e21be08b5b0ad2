import type { LocalDate } from '../../base/time/local-date';
import { localDateAt, type Zone } from '../../base/time/zone';
import { byTime } from '../../records/event/order';
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
}

/** Rows gone through between two chances to pause. */
const STEP = 500;

/**
 * All movements of some stores, the latest first, each with the balance that it left. A generator, so that years of them are gone
 * through in short stretches: it gives way every some hundred rows. O(n log lines).
 */
export function* ledgerSteps(
  book: Pick<RecordBook, 'stock'>,
  stores: readonly string[],
): Generator<undefined, readonly LedgerRow[]> {
  /** Each in order of time. */
  let runs: LedgerRow[][] = [];
  for (const store of stores) {
    const state = book.stock.get(store);
    if (state === null) continue;
    for (const line of Object.values(state.lines)) {
      const run: LedgerRow[] = [];
      for (const event of line.events) {
        run.push(applied(event, store, line, run.at(-1)?.balance ?? 0));
        if (run.length % STEP === 0) yield;
      }
      runs.push(run);
    }
    runs.push(state.rejected.map((each) => refused(each, store)).sort((a, b) => byTime(a.event, b.event)));
    yield;
  }
  while (runs.length > 1) {
    const merged: LedgerRow[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? []));
    runs = merged;
  }
  return (runs[0] ?? []).reverse();
}

/** Two runs as one. O(a + b). */
function* merge(a: readonly LedgerRow[], b: readonly LedgerRow[]): Generator<undefined, LedgerRow[]> {
  const merged: LedgerRow[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    const [one, other] = [a[i], b[j]];
    const first = other === undefined || (one !== undefined && byTime(one.event, other.event) <= 0);
    const next = first ? one : other;
    if (first) i++;
    else j++;
    if (next !== undefined) merged.push(next);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}

function refused({ event, balance, wanted }: RejectedMovement, store: string): LedgerRow {
  const { dimension } = amountOf(event.body.quantity);
  const line = stockKey(event.body.substance, dimension);
  return { event, store, line, dimension, amount: wanted, change: 0, balance, rejected: true };
}

function applied(event: StockEvent, store: string, line: StockLine, before: number): LedgerRow {
  const { amount } = amountOf(event.body.quantity);
  const change = signOf(event) * amount;
  const { key, dimension } = line;
  return { event, store, line: key, dimension, amount, change, balance: before + change, rejected: false };
}

/** The history of one line of a store, the latest first, what was not applied among it. O(n log n) of its movements. */
export function lineRows(book: Pick<RecordBook, 'stock'>, store: string, key: string): readonly LedgerRow[] {
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
  return rows.sort((a, b) => byTime(b.event, a.event));
}

/** Which movements are shown; null = all. */
export interface LedgerFilter {
  readonly store: string | null;
  readonly line: string | null;
  /** Writer, second person, or who approved it. */
  readonly person: string | null;
  /** First and last day by the hospital's clock. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Lines that are on the list that is asked about. */
  readonly lines: ReadonlySet<string> | null;
}

export const EVERY_ROW: LedgerFilter = {
  store: null,
  line: null,
  person: null,
  from: null,
  to: null,
  lines: null,
};

/** Who had a hand in a movement, the writer first. O(1). */
export function peopleOf({ person, body }: StockEvent): readonly string[] {
  const approved = 'approvedBy' in body ? body.approvedBy : null;
  return [person, body.second, approved].filter((each) => each !== null);
}

/** O(rows). */
export function filterRows(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
  zone: Zone,
): readonly LedgerRow[] {
  const { store, line, person, from, to, lines } = filter;
  if (Object.values(filter).every((each) => each === null)) return rows;
  return rows.filter((row) => {
    if (store !== null && row.store !== store) return false;
    if (line !== null && row.line !== line) return false;
    if (lines !== null && !lines.has(row.line)) return false;
    if (person !== null && !peopleOf(row.event).includes(person)) return false;
    if (from === null && to === null) return true;
    const day = localDateAt(row.event.at, zone);
    return (from === null || day >= from) && (to === null || day <= to);
  });
}
