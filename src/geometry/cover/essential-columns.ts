import type { CoverProblem } from './cover-problem';

/** What has to be taken, and what then remains to be done. */
export interface Essentials {
  /** Per column: 1 where it is in every cover. */
  readonly taken: Uint8Array;
  /** Per row: what is needed beside them. */
  readonly need: Int32Array;
}

/**
 * Columns that no cover can do without: a row that has just as many as it needs takes them all. `fixed` of the
 * problem is not looked at; no row may need more than it has. Cost O(rows + entries).
 */
export function essentialColumns(problem: CoverProblem): Essentials {
  const { rowCount, columnCount, demand, rowStart, rowColumns, columnStart, columnRows } = problem;
  const taken = new Uint8Array(columnCount);
  const need = demand.slice();
  for (let r = 0; r < rowCount; r++) {
    // Taking one column lowers need and choice of its rows alike, so no row becomes tight by it.
    if (rowStart[r + 1]! - rowStart[r]! !== demand[r]) continue;
    for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) taken[rowColumns[i]!] = 1;
  }
  for (let c = 0; c < columnCount; c++) {
    if (taken[c] === 0) continue;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      if (need[r]! > 0) need[r]!--;
    }
  }
  return { taken, need };
}
