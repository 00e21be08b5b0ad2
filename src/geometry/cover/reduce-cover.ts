import type { Steps } from '../../base/steps';
import { coverNeed } from './cover-need';
import type { CoverProblem } from './cover-problem';
import { dominatedColumns, dominatedRows, type Effort } from './dominance';
import { essentialColumns } from './essential-columns';
import { noPlaces, subCover } from './sub-cover';

/** A smaller problem whose cheapest covers are, with the columns taken, cheapest covers of the whole one. */
export interface ReducedCover {
  /** Without fixed columns, rows that nothing can do more for and columns without use. */
  readonly problem: CoverProblem;
  /** Columns of the whole problem that are chosen already, ascending; fixed ones are not among them. */
  readonly taken: Int32Array;
  /** Per column and row of the smaller problem: which one of the whole problem it is. */
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly uncoverable: Int32Array;
}

/** Compared entries: about a second. */
const EFFORT = 3e8;

/**
 * Takes what every cover takes (essential columns) and leaves out what none needs (dominated rows and columns), again
 * until nothing changes. All of it is exact: the cheapest cost stays. What costs more than `effort` compared entries is
 * left undone. Sources: Garfinkel & Nemhauser, Integer Programming (1972), § 8.3; rules for demands above 1 with
 * `dominatedRows` and `dominatedColumns`.
 */
export function* reduceCover(whole: CoverProblem, effort = EFFORT): Steps<ReducedCover> {
  const { need, uncoverable } = coverNeed(whole);
  const place = noPlaces(whole);
  const free = indices(whole.fixed, 0);
  let now = subCover(whole, left(need), free, need, place);
  const taken: number[] = [];
  const budget: Effort = { left: effort };
  for (;;) {
    const before = now.problem.rowCount + now.problem.columnCount;
    const essential = essentialColumns(now.problem);
    for (const c of indices(essential.taken, 1)) taken.push(now.columns[c]!);
    shrink(left(essential.need), indices(essential.taken, 0), essential.need);
    const rows = yield* dominatedRows(now.problem, budget);
    shrink(indices(rows, 0), allOf(now.problem.columnCount), now.problem.demand);
    const columns = yield* dominatedColumns(now.problem, budget);
    shrink(allOf(now.problem.rowCount), indices(columns, 0), now.problem.demand);
    if (now.problem.rowCount + now.problem.columnCount === before) break;
    yield;
  }
  return { ...now, taken: Int32Array.from(taken).sort(), uncoverable };

  function shrink(rows: Int32Array, columns: Int32Array, need: Int32Array): void {
    const { problem } = now;
    if (rows.length === problem.rowCount && columns.length === problem.columnCount) return;
    const smaller = subCover(problem, rows, columns, need, place);
    now = {
      problem: smaller.problem,
      rows: rows.map((r) => now.rows[r]!),
      columns: columns.map((c) => now.columns[c]!),
    };
  }
}

/** Columns of the whole problem for those `chosen` in the smaller one, ascending. Cost O(n log n). */
export function restoreCover({ taken, columns }: ReducedCover, chosen: Int32Array): Int32Array {
  const all = new Int32Array(taken.length + chosen.length);
  all.set(taken);
  all.set(
    chosen.map((c) => columns[c]!),
    taken.length,
  );
  return all.sort();
}

const allOf = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);

const indices = (marks: Uint8Array, wanted: number): Int32Array =>
  allOf(marks.length).filter((i) => marks[i] === wanted);

const left = (need: Int32Array): Int32Array => allOf(need.length).filter((r) => need[r]! > 0);
