import { csvLines, csvText } from '../../../base/csv-text';
import type { Steps } from '../../../base/steps';
import type { Table } from '../ledger/print-table';

/** Rows made between two chances to pause: some milliseconds. */
const STEP = 100;

/**
 * A table as a file that spreadsheets open, made in short stretches; `tell` hears after each how many rows are in it. The parts are handed to the
 * browser one by one, so that joining hundreds of thousands of rows costs nothing at the end. O(cells).
 */
export function* csvSteps<T>(
  head: Table[number],
  rows: readonly T[],
  lineOf: (row: T) => Table[number],
  tell: (done: number) => void,
): Steps<Blob> {
  const parts: Blob[] = [new Blob([csvText([head])])];
  for (let at = 0; at < rows.length; at += STEP) {
    const some = rows.slice(at, at + STEP);
    parts.push(new Blob([csvLines(some.map(lineOf))]));
    tell(at + some.length);
    yield;
  }
  return new Blob(parts, { type: 'text/csv' });
}

/** Lines of a table made in short stretches. O(rows). */
export function* lineSteps<T>(rows: readonly T[], lineOf: (row: T) => Table[number]): Steps<Table> {
  const lines: Table[number][] = [];
  for (const row of rows) {
    lines.push(lineOf(row));
    if (lines.length % STEP === 0) yield;
  }
  return lines;
}
