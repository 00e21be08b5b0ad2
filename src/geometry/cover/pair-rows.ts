import type { Steps } from '../../base/steps';
import { turned, type CoverProblem } from './cover-problem';

export interface PairOptions {
  /** Per column: how much of it is chosen where prices and costs meet, 0 … 1. */
  readonly share: Float64Array;
  /** Entries looked at, at most. */
  readonly effort: number;
  /** Sets returned, at most. */
  readonly most: number;
}

/** So much less than two is chosen of the columns of a set: else it would move no bound. */
const LEAST_SHORT = 0.02;
/** What a row adds counts no less than this, or rows that add nothing would be taken without end. */
const LEAST_ADDED = 0.01;
/** Entries between two pauses: some milliseconds. */
const STRETCH = 1e6;

/**
 * Sets of rows that no column has all of, so that every cover has two columns at least that have some of them, though less than two
 * are chosen by `share`. Found from each row on, by the rows that leave most of its columns out for the least of others
 * brought in; the farthest below two first. The rows ascend. O(effort).
 *
 * For a problem without fixed columns whose rows all have as many columns as they demand. They are rank inequalities of set covering: Cornuéjols & Sassano, "On the 0, 1 facets of the set covering polytope", Mathematical Programming
 * 43 (1989).
 */
export function* pairRows(
  problem: CoverProblem,
  { share, effort, most }: PairOptions,
): Steps<readonly Int32Array[]> {
  const { rowCount, columnCount, rowStart, rowColumns, columnStart, columnRows } = problem;
  const found = new Map<string, { readonly rows: Int32Array; readonly sum: number }>();
  /** Per column: the seed that it was brought in by. */
  const hit = new Int32Array(columnCount).fill(-1);
  /** Per row: how many columns that are left have it; how much of what is chosen is brought in already. */
  const left = new Int32Array(rowCount);
  const already = new Float64Array(rowCount);
  const chosen = new Float64Array(rowCount);
  for (let c = 0; c < columnCount; c++) {
    if (share[c] === 0) continue;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) chosen[columnRows[i]!]! += share[c]!;
  }
  let spent = 0;
  let pause = STRETCH;
  for (let seed = 0; seed < rowCount && spent < effort; seed++) {
    already.fill(0);
    const rows = [seed];
    let columns = rowColumns.subarray(rowStart[seed]!, rowStart[seed + 1]!);
    let sum = bring(seed, seed);
    while (columns.length > 0 && sum < 2 - LEAST_SHORT) {
      count(columns);
      const next = bestNext(columns.length, sum);
      if (next < 0) break;
      rows.push(next);
      sum += bring(next, seed);
      columns = without(columns, next);
    }
    if (columns.length === 0 && sum < 2 - LEAST_SHORT) {
      const set = Int32Array.from(rows).sort();
      found.set(set.join(), { rows: set, sum });
    }
    if (spent > pause) {
      pause = spent + STRETCH;
      yield;
    }
  }
  return [...found.values()]
    .sort((a, b) => a.sum - b.sum)
    .slice(0, most)
    .map(({ rows }) => rows);

  /** Brings the columns of a row in; how much more is chosen by that is returned. */
  function bring(row: number, seed: number): number {
    let sum = 0;
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      const c = rowColumns[i]!;
      if (hit[c] === seed) continue;
      hit[c] = seed;
      if (share[c] === 0) continue;
      sum += share[c]!;
      spent += columnStart[c + 1]! - columnStart[c]!;
      for (let k = columnStart[c]!; k < columnStart[c + 1]!; k++) already[columnRows[k]!]! += share[c]!;
    }
    return sum;
  }

  function count(columns: Int32Array): void {
    left.fill(0);
    for (const c of columns) {
      spent += columnStart[c + 1]! - columnStart[c]!;
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) left[columnRows[i]!]!++;
    }
    spent += rowCount;
  }

  /** The row that leaves most of `size` columns out for what it brings in; −1 where none leaves any out. */
  function bestNext(size: number, sum: number): number {
    let best = -1;
    let most = 0;
    for (let r = 0; r < rowCount; r++) {
      if (left[r] === size) continue;
      const added = Math.max(0, chosen[r]! - already[r]!);
      if (sum + added > 2 - LEAST_SHORT) continue;
      const worth = Math.log(size / Math.max(0.5, left[r]!)) / Math.max(LEAST_ADDED, added);
      if (worth > most) [best, most] = [r, worth];
    }
    return best;
  }

  function without(columns: Int32Array, row: number): Int32Array {
    const own = new Set(rowColumns.subarray(rowStart[row]!, rowStart[row + 1]!));
    return columns.filter((c) => own.has(c));
  }
}

/**
 * The problem with one row more for each set: two of the columns that have some of its rows. For sets of `pairRows` the covers stay the
 * same ones. O(entries).
 */
export function withPairRows(problem: CoverProblem, sets: readonly Int32Array[]): CoverProblem {
  const { rowCount, columnCount, rowStart, rowColumns, demand } = problem;
  const own = sets.map((rows) => {
    const columns = new Set<number>();
    for (const r of rows) for (const c of rowColumns.subarray(rowStart[r]!, rowStart[r + 1]!)) columns.add(c);
    return Int32Array.from(columns).sort();
  });
  const starts = new Int32Array(rowCount + sets.length + 1);
  starts.set(rowStart);
  own.forEach((columns, k) => (starts[rowCount + k + 1] = starts[rowCount + k]! + columns.length));
  const all = new Int32Array(starts.at(-1)!);
  all.set(rowColumns);
  own.forEach((columns, k) => all.set(columns, starts[rowCount + k]));
  const { start: columnStart, items: columnRows } = turned(starts, all, columnCount);
  const demands = new Int32Array(rowCount + sets.length).fill(2);
  demands.set(demand);
  return {
    ...problem,
    rowCount: rowCount + sets.length,
    demand: demands,
    rowStart: starts,
    rowColumns: all,
    columnStart,
    columnRows,
  };
}
