import { turned, type CoverProblem } from './cover-problem';

/** A smaller problem, and which rows and columns of the larger one its own are. */
export interface SubCover {
  readonly problem: CoverProblem;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/**
 * The problem of some `rows` (each with the demand `need` has for it) and some `columns`, none of them fixed. `place`
 * is scratch: one −1 a row of the larger problem, and left so. Cost O(entries of the columns).
 */
export function subCover(
  from: CoverProblem,
  rows: Int32Array,
  columns: Int32Array,
  need: Int32Array,
  place: Int32Array,
): SubCover {
  rows.forEach((r, i) => (place[r] = i));
  const columnStart = new Int32Array(columns.length + 1);
  columns.forEach((c, k) => {
    let kept = 0;
    for (let i = from.columnStart[c]!; i < from.columnStart[c + 1]!; i++) {
      if (place[from.columnRows[i]!]! >= 0) kept++;
    }
    columnStart[k + 1] = columnStart[k]! + kept;
  });
  const columnRows = new Int32Array(columnStart[columns.length]!);
  let end = 0;
  for (const c of columns) {
    for (let i = from.columnStart[c]!; i < from.columnStart[c + 1]!; i++) {
      const at = place[from.columnRows[i]!]!;
      if (at >= 0) columnRows[end++] = at;
    }
  }
  for (const r of rows) place[r] = -1;
  const { start: rowStart, items: rowColumns } = turned(columnStart, columnRows, rows.length);
  const problem: CoverProblem = {
    rowCount: rows.length,
    columnCount: columns.length,
    demand: rows.map((r) => need[r]!),
    weight: Float64Array.from(columns, (c) => from.weight[c]!),
    fixed: new Uint8Array(columns.length),
    rowStart,
    rowColumns,
    columnStart,
    columnRows,
  };
  return { problem, rows, columns };
}

/** Scratch for `subCover`. O(rows). */
export const noPlaces = ({ rowCount }: CoverProblem): Int32Array => new Int32Array(rowCount).fill(-1);
