import type { CoverProblem } from './cover-problem';

/** What a cover has still to do once the fixed columns stand. */
export interface CoverNeed {
  /** Per row: by how many more columns it is to be covered; 0 where nothing is left to do. */
  readonly need: Int32Array;
  /** Rows with fewer columns than they demand, ascending. They are to be covered by all that they have. */
  readonly uncoverable: Int32Array;
}

/** What is left to do, and what can't be done. Cost O(rows + entries), without fixed columns O(rows + columns). */
export function coverNeed({ rowCount, demand, fixed, rowStart, rowColumns }: CoverProblem): CoverNeed {
  const need = new Int32Array(rowCount);
  const uncoverable: number[] = [];
  const anyFixed = fixed.includes(1);
  for (let r = 0; r < rowCount; r++) {
    const begin = rowStart[r]!;
    const end = rowStart[r + 1]!;
    let standing = 0;
    for (let i = anyFixed ? begin : end; i < end; i++) standing += fixed[rowColumns[i]!]!;
    if (end - begin < demand[r]!) uncoverable.push(r);
    need[r] = Math.max(0, Math.min(demand[r]!, end - begin) - standing);
  }
  return { need, uncoverable: Int32Array.from(uncoverable) };
}

/** Whether these columns, with the fixed ones, do all that can be done. Cost O(rows + entries). */
export function isCover(problem: CoverProblem, chosen: Iterable<number>): boolean {
  const { need } = coverNeed(problem);
  const { columnStart, columnRows, fixed } = problem;
  for (const c of new Set(chosen)) {
    if (fixed[c] === 1) continue;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) need[columnRows[i]!]!--;
  }
  return need.every((left) => left <= 0);
}
