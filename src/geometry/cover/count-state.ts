import type { CoverProblem } from './cover-problem';

/**
 * What a choice of columns is worth when it need not cover everything: each of the columns that a row demands is worth
 * an equal share of the row's worth, so a row that has half of them counts half. Fixed columns are chosen from the start.
 */
export class CountState {
  /** Per row: what one more column is worth to it while it has fewer than it demands. */
  readonly unit: Float64Array;
  /** Per row: how many more columns it demands; below 0 where it has more. */
  readonly need: Int32Array;
  /** Per column: 1 where it is chosen or fixed. */
  readonly inside: Uint8Array;
  /** Per column: what adding it is worth; of a chosen one, nothing that counts. */
  readonly gain: Float64Array;
  readonly #problem: CoverProblem;

  /** Nothing chosen but the fixed columns; `worth` of each row is at least 0. Cost O(rows + entries). */
  constructor(problem: CoverProblem, worth: Float64Array) {
    this.#problem = problem;
    this.unit = worth.map((each, r) => each / problem.demand[r]!);
    this.need = problem.demand.slice();
    this.inside = new Uint8Array(problem.columnCount);
    this.gain = new Float64Array(problem.columnCount);
    for (let c = 0; c < problem.columnCount; c++) if (problem.fixed[c] === 1) this.#serve(c, -1);
    this.inside.set(problem.fixed);
    this.refresh();
  }

  /** Computes all gains anew: sums that were added to and taken from drift by their last digits. Cost O(entries). */
  refresh(): void {
    for (let c = 0; c < this.gain.length; c++) this.gain[c] = this.gainOf(c);
  }

  /** What column `c` would add, summed anew. Cost O(rows of it). */
  gainOf(c: number): number {
    const { columnStart, columnRows } = this.#problem;
    let sum = 0;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      if (this.need[r]! > 0) sum += this.unit[r]!;
    }
    return sum;
  }

  /** What giving the chosen column `c` back would lose. Cost O(rows of it). */
  lossOf(c: number): number {
    const { columnStart, columnRows } = this.#problem;
    let sum = 0;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      if (this.need[r]! >= 0) sum += this.unit[r]!;
    }
    return sum;
  }

  /** Chooses a column that is not chosen. Cost O(rows of it), and the columns of rows that it fills. */
  add(c: number): void {
    this.inside[c] = 1;
    this.#serve(c, -1);
  }

  /** Gives a chosen column back. Cost as of `add`. */
  remove(c: number): void {
    this.inside[c] = 0;
    this.#serve(c, 1);
  }

  /** What all chosen and fixed columns are worth together. Cost O(rows). */
  worth(): number {
    const { demand } = this.#problem;
    return this.unit.reduce(
      (sum, unit, r) => sum + unit * Math.min(demand[r]!, demand[r]! - this.need[r]!),
      0,
    );
  }

  #serve(c: number, by: 1 | -1): void {
    const { columnStart, columnRows, rowStart, rowColumns } = this.#problem;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      const before = this.need[r]!;
      this.need[r] = before + by;
      if (before > 0 === before + by > 0) continue;
      for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) {
        this.gain[rowColumns[k]!]! += by * this.unit[r]!;
      }
    }
  }
}
