import { assert } from '../../base/assert';
import { finished, type Steps } from '../../base/steps';

/**
 * What is to be covered (rows) and what could cover it (columns), both as positions in flat arrays. The columns of
 * row `r` are `rowColumns[rowStart[r]]` … before `rowStart[r + 1]`, the rows of column `c` likewise; both ascend and
 * name nothing twice. Plain data: it may be posted to a worker.
 */
export interface CoverProblem {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Per row: by how many different columns it is to be covered, at least 1. */
  readonly demand: Int32Array;
  /** Per column: what choosing it costs, in any one unit; finite and above 0. */
  readonly weight: Float64Array;
  /** Per column: 1 where it stands already. It is then part of every cover, and costs nothing. */
  readonly fixed: Uint8Array;
  readonly rowStart: Int32Array;
  readonly rowColumns: Int32Array;
  readonly columnStart: Int32Array;
  readonly columnRows: Int32Array;
}

/** What `coverProblem` is made of. Rows of a column may come in any order, and twice. */
export interface CoverLists {
  readonly rowCount: number;
  /** One number more than there are columns: where the rows of each begin in `columnRows`. */
  readonly columnStart: ArrayLike<number>;
  readonly columnRows: ArrayLike<number>;
  /** Left out: 1 each. */
  readonly weight?: ArrayLike<number>;
  /** Left out: 1 each. */
  readonly demand?: ArrayLike<number>;
  /** Left out: none stands. */
  readonly fixed?: ArrayLike<number>;
}

/**
 * The problem of these lists. Throws when a list has the wrong length, a row does not exist, a weight is not finite
 * and above 0 or a demand is not a whole number from 1. Cost O(rows + columns + entries).
 */
export const coverProblem = (lists: CoverLists): CoverProblem => finished(coverProblemSteps(lists));

/** The same in parts. */
export function* coverProblemSteps(lists: CoverLists): Steps<CoverProblem> {
  const { rowCount } = lists;
  const columnCount = lists.columnStart.length - 1;
  assert(columnCount >= 0 && lists.columnStart[0] === 0, 'the columns of a cover begin at 0');
  const demand = Int32Array.from(lists.demand ?? new Int32Array(rowCount).fill(1));
  const weight = Float64Array.from(lists.weight ?? new Float64Array(columnCount).fill(1));
  const fixed = Uint8Array.from(lists.fixed ?? new Uint8Array(columnCount));
  assert(demand.length === rowCount, 'a cover has one demand a row', demand.length);
  assert(weight.length === columnCount, 'a cover has one weight a column', weight.length);
  assert(fixed.length === columnCount, 'a cover has one mark a column', fixed.length);
  for (let r = 0; r < rowCount; r++) {
    // Read from the list: the typed array has already rounded.
    const asked = lists.demand?.[r] ?? 1;
    assert(demand[r] === asked && asked >= 1, 'a demand is a whole number from 1', asked);
  }
  for (const each of weight) assert(each > 0 && each < Infinity, 'a weight is finite and above 0', each);
  const { rowStart, rowColumns } = yield* columnsOfRows(lists, columnCount);
  yield;
  const { start: columnStart, items: columnRows } = yield* turnedSteps(rowStart, rowColumns, columnCount);
  return {
    rowCount,
    columnCount,
    demand,
    weight,
    fixed,
    rowStart,
    rowColumns,
    columnStart,
    columnRows,
  };
}

/** Entries between two pauses: some ten milliseconds. */
const STRETCH = 1e6;

/** The columns of each row, ascending, none twice. */
function* columnsOfRows(
  { rowCount, columnStart, columnRows }: CoverLists,
  columnCount: number,
): Steps<{ readonly rowStart: Int32Array; readonly rowColumns: Int32Array }> {
  const last = new Int32Array(rowCount).fill(-1);
  const rowStart = new Int32Array(rowCount + 1);
  let paused = 0;
  for (let c = 0; c < columnCount; c++) {
    if (columnStart[c]! > paused + STRETCH) {
      paused = columnStart[c]!;
      yield;
    }
    const end = columnStart[c + 1]!;
    assert(end >= columnStart[c]! && end <= columnRows.length, 'the columns of a cover ascend', end);
    for (let i = columnStart[c]!; i < end; i++) {
      const r = columnRows[i]!;
      assert(Number.isInteger(r) && r >= 0 && r < rowCount, 'a column covers rows that exist', r);
      if (last[r] === c) continue;
      last[r] = c;
      rowStart[r + 1]!++;
    }
  }
  yield;
  for (let r = 0; r < rowCount; r++) rowStart[r + 1]! += rowStart[r]!;
  const rowColumns = new Int32Array(rowStart[rowCount]!);
  const at = rowStart.slice();
  last.fill(-1);
  paused = 0;
  for (let c = 0; c < columnCount; c++) {
    if (columnStart[c]! > paused + STRETCH) {
      paused = columnStart[c]!;
      yield;
    }
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      if (last[r] === c) continue;
      last[r] = c;
      rowColumns[at[r]!++] = c;
    }
  }
  return { rowStart, rowColumns };
}

/** The same problem with only some of its rows, ascending. O(entries of these rows + columns). */
export function ofRows(from: CoverProblem, rows: Int32Array): CoverProblem {
  const { columnCount, weight, fixed } = from;
  const rowStart = new Int32Array(rows.length + 1);
  rows.forEach((r, i) => {
    rowStart[i + 1] = rowStart[i]! + from.rowStart[r + 1]! - from.rowStart[r]!;
  });
  const rowColumns = new Int32Array(rowStart[rows.length]!);
  rows.forEach((r, i) => {
    rowColumns.set(from.rowColumns.subarray(from.rowStart[r], from.rowStart[r + 1]), rowStart[i]);
  });
  const { start: columnStart, items: columnRows } = turned(rowStart, rowColumns, columnCount);
  return {
    rowCount: rows.length,
    columnCount,
    demand: rows.map((r) => from.demand[r]!),
    weight,
    fixed,
    rowStart,
    rowColumns,
    columnStart,
    columnRows,
  };
}

/** The same entries from the other side: for lists of items, the lists that each item is in, ascending. O(entries + `count`). */
export const turned = (start: Int32Array, items: Int32Array, count: number): Lists =>
  finished(turnedSteps(start, items, count));

/** Lists one after the other: where each begins, one more at the end. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** The same in parts. */
export function* turnedSteps(start: Int32Array, items: Int32Array, count: number): Steps<Lists> {
  const turnedStart = new Int32Array(count + 1);
  for (let i = 0; i < items.length; i++) {
    turnedStart[items[i]! + 1]!++;
    if (i % STRETCH === STRETCH - 1) yield;
  }
  for (let i = 0; i < count; i++) turnedStart[i + 1]! += turnedStart[i]!;
  const turnedItems = new Int32Array(items.length);
  const at = turnedStart.slice();
  let paused = 0;
  for (let list = 0; list + 1 < start.length; list++) {
    if (start[list]! > paused + STRETCH) {
      paused = start[list]!;
      yield;
    }
    for (let i = start[list]!; i < start[list + 1]!; i++) turnedItems[at[items[i]!]!++] = list;
  }
  return { start: turnedStart, items: turnedItems };
}
