import type { CoverProblem } from './cover-problem';

/** Per column: free to be chosen or not, chosen, or not to be chosen. */
export const FREE = 0;
export const IN = 1;
export const OUT = 2;

/**
 * The Lagrangian bound: each row pays `price` for each column that it needs, and a column is chosen where its rows pay
 * more than it weighs. Whatever the prices, no cover is cheaper than what is paid, less what the chosen columns are
 * overpaid. Held & Karp 1971; for set covering Beasley 1990, and Caprara, Fischetti & Toth 1999.
 */
export class Lagrangian {
  /** Per row, at least 0. */
  readonly price: Float64Array;
  /** Per free column: its weight less what its rows pay. Valid for the prices that `value` was called with. */
  readonly reduced: Float64Array;
  /** Per row that needs some: how many columns more it needs than those chosen at these prices; 0 for others. */
  readonly lack: Int32Array;
  readonly #problem: CoverProblem;

  constructor(problem: CoverProblem) {
    this.#problem = problem;
    this.price = new Float64Array(problem.rowCount);
    this.reduced = new Float64Array(problem.columnCount);
    this.lack = new Int32Array(problem.rowCount);
  }

  /**
   * A proven lower bound on the weight of free columns that serve `need` (rows at 0 or below need nothing), less all
   * that adding doubles may have lost. Cost O(entries of the free columns).
   */
  value(need: Int32Array, status: Uint8Array): number {
    const { rowCount, columnCount, weight, columnStart, columnRows } = this.#problem;
    const { price, reduced, lack } = this;
    let paid = 0;
    for (let r = 0; r < rowCount; r++) {
      lack[r] = Math.max(0, need[r]!);
      if (lack[r] === 0) price[r] = 0;
      paid += lack[r]! * price[r]!;
    }
    let overpaid = 0;
    let size = paid;
    for (let c = 0; c < columnCount; c++) {
      if (status[c] !== FREE) continue;
      let left = weight[c]!;
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) left -= price[columnRows[i]!]!;
      reduced[c] = left;
      if (left >= 0) continue;
      overpaid -= left;
      size += 2 * weight[c]! - left;
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) lack[columnRows[i]!]!--;
    }
    for (let r = 0; r < rowCount; r++) if (need[r]! <= 0) lack[r] = 0;
    return paid - overpaid - (rowCount + columnCount + 8) * Number.EPSILON * size;
  }
}
