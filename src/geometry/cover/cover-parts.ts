import type { CoverProblem } from './cover-problem';
import { noPlaces, subCover, type SubCover } from './sub-cover';

/**
 * The problem in parts that share no column, in the order of their first rows: the cheapest covers of the parts are one of
 * the whole. For a problem without fixed columns; columns without rows are left out. Cost O(rows + columns + entries).
 */
export function coverParts(problem: CoverProblem): SubCover[] {
  const { rowCount, columnCount, rowStart, rowColumns, columnStart, columnRows } = problem;
  const seenRow = new Uint8Array(rowCount);
  const seenColumn = new Uint8Array(columnCount);
  const place = noPlaces(problem);
  const parts: SubCover[] = [];
  for (let first = 0; first < rowCount; first++) {
    if (seenRow[first] === 1) continue;
    const rows = [first];
    const columns: number[] = [];
    seenRow[first] = 1;
    for (let at = 0; at < rows.length; at++) {
      const r = rows[at]!;
      for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) {
        const c = rowColumns[i]!;
        if (seenColumn[c] === 1) continue;
        seenColumn[c] = 1;
        columns.push(c);
        for (let k = columnStart[c]!; k < columnStart[c + 1]!; k++) {
          const other = columnRows[k]!;
          if (seenRow[other] === 1) continue;
          seenRow[other] = 1;
          rows.push(other);
        }
      }
    }
    parts.push(
      subCover(problem, Int32Array.from(rows).sort(), Int32Array.from(columns).sort(), problem.demand, place),
    );
  }
  return parts;
}
