import type { Steps } from '../../base/steps';
import { isoToMs } from '../../base/time/iso-time';
import type { LocalDate } from '../../base/time/local-date';
import { instantAt, type Zone } from '../../base/time/zone';
import { peopleOf, type LedgerRow } from './ledger-rows';

/** Texts as numbers, so that hundreds of thousands are compared at once. */
export type Numbering = ReadonlyMap<string, number>;

/** Rows of a ledger with what they are filtered by as columns of numbers, a place a row. */
export interface Ledger {
  /** The latest first. */
  readonly rows: readonly LedgerRow[];
  /** Milliseconds since 1970, never rising. */
  readonly times: Float64Array;
  readonly store: Int32Array;
  readonly line: Int32Array;
  /** Three places a row: who had a hand in it, the writer first; −1 = nobody. */
  readonly hands: Int32Array;
  readonly stores: Numbering;
  readonly people: Numbering;
  readonly lines: Numbering;
  /** Of each line one row, by the line's number. */
  readonly firstOfLine: readonly LedgerRow[];
}

const HANDS = 3;
/** Rows gone through between two chances to pause. */
const STEP = 2000;

/** Makes the columns of rows that come the latest first, in short stretches. O(rows). */
export function* ledgerOf(rows: readonly LedgerRow[]): Steps<Ledger> {
  const times = new Float64Array(rows.length);
  const store = new Int32Array(rows.length);
  const line = new Int32Array(rows.length);
  const hands = new Int32Array(rows.length * HANDS).fill(-1);
  const stores = new Map<string, number>();
  const lines = new Map<string, number>();
  const people = new Map<string, number>();
  const firstOfLine: LedgerRow[] = [];
  for (const [i, row] of rows.entries()) {
    times[i] = isoToMs(row.event.at);
    store[i] = numberIn(stores, row.store);
    const ofLine = numberIn(lines, row.line);
    line[i] = ofLine;
    if (ofLine === firstOfLine.length) firstOfLine.push(row);
    for (const [j, person] of peopleOf(row.event).entries()) hands[i * HANDS + j] = numberIn(people, person);
    if (i % STEP === STEP - 1) yield;
  }
  return { rows, times, store, line, hands, stores, lines, people, firstOfLine };
}

function numberIn(known: Map<string, number>, text: string): number {
  const there = known.get(text);
  if (there !== undefined) return there;
  known.set(text, known.size);
  return known.size - 1;
}

/** Which movements are shown; null = all. */
export interface LedgerFilter {
  readonly store: string | null;
  /** Writer, second person, or who approved it. */
  readonly person: string | null;
  /** First and last day by the hospital's clock. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Keys of lines that are asked about, whatever store they are in. */
  readonly lines: ReadonlySet<string> | null;
}

export const EVERY_ROW: LedgerFilter = { store: null, person: null, from: null, to: null, lines: null };

/** O(log rows + rows of those days). */
export function filterLedger(ledger: Ledger, filter: LedgerFilter, zone: Zone): readonly LedgerRow[] {
  const { rows, times, store, line, hands } = ledger;
  const { from, to, lines } = filter;
  if (Object.values(filter).every((each) => each === null)) return rows;
  // Rows fall in time: days are one stretch of them.
  const begin = to === null ? 0 : firstBefore(times, isoToMs(instantAt(to, DAY_MINUTES, zone)));
  const end = from === null ? rows.length : firstBefore(times, isoToMs(instantAt(from, 0, zone)));
  // What no row has is a number that none has.
  const ofStore = filter.store === null ? null : (ledger.stores.get(filter.store) ?? NOBODY);
  const person = filter.person === null ? null : (ledger.people.get(filter.person) ?? NOBODY);
  const wanted = lines === null ? null : [...ledger.lines.keys()].map((key) => lines.has(key));
  const shown: LedgerRow[] = [];
  for (let i = begin; i < end; i++) {
    if (ofStore !== null && store[i] !== ofStore) continue;
    if (wanted !== null && wanted[line[i] ?? NOBODY] !== true) continue;
    const at = i * HANDS;
    if (person !== null && hands[at] !== person && hands[at + 1] !== person && hands[at + 2] !== person)
      continue;
    const row = rows[i];
    if (row !== undefined) shown.push(row);
  }
  return shown;
}

const DAY_MINUTES = 1440;
const NOBODY = -2;

/** The first place of falling times that is before an instant. O(log times). */
function firstBefore(times: Float64Array, instant: number): number {
  let [at, end] = [0, times.length];
  while (at < end) {
    const middle = (at + end) >> 1;
    if ((times[middle] ?? 0) >= instant) at = middle + 1;
    else end = middle;
  }
  return at;
}
