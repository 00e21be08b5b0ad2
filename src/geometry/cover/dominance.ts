import type { Steps } from '../../base/steps';
import type { CoverProblem } from './cover-problem';

/** How many entries may still be compared; the search for dominance ends when it is used up. */
export interface Effort {
  left: number;
}

/** Entries compared between two steps: some milliseconds. */
const STRETCH = 1e6;

/**
 * Rows that are covered whenever another one is. Row `s` with need n leaves out at most |s| − n of its columns in a
 * cover, so a row that shares all but m of them is covered n − m times at least. Returns one mark a row. Cost: for each
 * row, the entries of the rows that share its rarest columns, most of them left early.
 */
export function* dominatedRows(problem: CoverProblem, effort: Effort): Steps<Uint8Array> {
  const { rowCount, demand, rowStart, rowColumns, columnStart, columnRows } = problem;
  const dropped = new Uint8Array(rowCount);
  const size = (c: number): number => columnStart[c + 1]! - columnStart[c]!;
  let pause = effort.left - STRETCH;
  for (let s = 0; s < rowCount && effort.left > 0; s++) {
    if (dropped[s] === 1) continue;
    const columns = rowColumns.subarray(rowStart[s]!, rowStart[s + 1]!);
    effort.left -= columns.length * demand[s]!;
    // A row that misses fewer than `need` columns of `s` has one of any `need` of them; the rarest have fewest rows.
    for (const c of rarest(columns, demand[s]!, size)) {
      effort.left -= size(c);
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
        const r = columnRows[i]!;
        const spare = demand[s]! - demand[r]!;
        if (r === s || dropped[r] === 1 || spare < 0) continue;
        if (columns.length - spare > rowStart[r + 1]! - rowStart[r]!) continue;
        if (
          missing(rowColumns, rowStart[s]!, rowStart[s + 1]!, rowStart[r]!, rowStart[r + 1]!, spare, effort)
        )
          dropped[r] = 1;
      }
    }
    if (effort.left < pause) {
      yield;
      pause = effort.left - STRETCH;
    }
  }
  return dropped;
}

/**
 * Columns that no cheapest cover needs: another one covers the same rows and more for no higher weight. Where a row
 * needs n columns it takes n such others, as one of them may be chosen as well. Returns one mark a column. Cost: for
 * each column, the entries of the columns that share its rarest row, most of them left early.
 */
export function* dominatedColumns(problem: CoverProblem, effort: Effort): Steps<Uint8Array> {
  const { columnCount, demand, weight, rowStart, rowColumns, columnStart, columnRows } = problem;
  const dropped = new Uint8Array(columnCount);
  let pause = effort.left - STRETCH;
  for (let c = 0; c < columnCount && effort.left > 0; c++) {
    const begin = columnStart[c]!;
    const end = columnStart[c + 1]!;
    let rarest = -1;
    let others = 0;
    for (let i = begin; i < end; i++) {
      const r = columnRows[i]!;
      others = Math.max(others, demand[r]!);
      if (rarest < 0 || rowStart[r + 1]! - rowStart[r]! < rowStart[rarest + 1]! - rowStart[rarest]!)
        rarest = r;
    }
    if (rarest < 0) {
      dropped[c] = 1;
      continue;
    }
    effort.left -= rowStart[rarest + 1]! - rowStart[rarest]!;
    for (let i = rowStart[rarest]!; i < rowStart[rarest + 1]! && others > 0; i++) {
      const k = rowColumns[i]!;
      if (k === c || dropped[k] === 1 || weight[k]! > weight[c]!) continue;
      if (columnStart[k + 1]! - columnStart[k]! < end - begin) continue;
      if (missing(columnRows, begin, end, columnStart[k]!, columnStart[k + 1]!, 0, effort)) others--;
    }
    if (others === 0) dropped[c] = 1;
    if (effort.left < pause) {
      yield;
      pause = effort.left - STRETCH;
    }
  }
  return dropped;
}

/** The `count` columns of least `size`. O(columns · count). */
function rarest(columns: Int32Array, count: number, size: (c: number) => number): readonly number[] {
  const found: number[] = [];
  for (const c of columns) {
    if (found.length === count && size(c) >= size(found[count - 1]!)) continue;
    let at = found.length < count ? found.length : count - 1;
    for (; at > 0 && size(found[at - 1]!) > size(c); at--) found[at] = found[at - 1]!;
    found[at] = c;
  }
  return found;
}

/** Whether at most `spare` of the items from `a` to `endA` are not among those from `b` to `endB`; both ascend. */
function missing(
  items: Int32Array,
  a: number,
  endA: number,
  b: number,
  endB: number,
  spare: number,
  effort: Effort,
): boolean {
  const from = a + b;
  while (a < endA && spare >= 0) {
    const item = items[a]!;
    while (b < endB && items[b]! < item) b++;
    if (b < endB && items[b] === item) b++;
    else spare--;
    a++;
  }
  effort.left -= a + b - from;
  return spare >= 0;
}
