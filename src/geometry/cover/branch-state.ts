import type { CoverProblem } from './cover-problem';
import { FREE, IN, OUT } from './lagrangian';

/** Where to go back to: how many decisions there were, and what the chosen columns weighed. */
export interface Mark {
  readonly decided: number;
  readonly cost: number;
}

/** Decisions about columns that can be taken back in reverse order, and what they leave to do. */
export class BranchState {
  /** Per column: FREE, IN or OUT. */
  readonly status: Uint8Array;
  /** Per row: by how many more columns it is to be covered; below 0 where it is covered by more than it needs. */
  readonly need: Int32Array;
  /** Per row: how many of its columns are free. */
  readonly choice: Int32Array;
  /** Weight of the columns that are in. */
  cost = 0;
  readonly #problem: CoverProblem;
  readonly #trail: Int32Array;
  #decided = 0;

  constructor(problem: CoverProblem) {
    this.#problem = problem;
    this.status = new Uint8Array(problem.columnCount);
    this.need = problem.demand.slice();
    this.choice = this.need.map((_, r) => problem.rowStart[r + 1]! - problem.rowStart[r]!);
    this.#trail = new Int32Array(problem.columnCount);
  }

  get mark(): Mark {
    return { decided: this.#decided, cost: this.cost };
  }

  /** Decides a free column. Cost O(rows of it). */
  decide(c: number, status: typeof IN | typeof OUT): void {
    const { columnStart, columnRows, weight } = this.#problem;
    this.status[c] = status;
    this.#trail[this.#decided++] = c;
    if (status === IN) this.cost += weight[c]!;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      this.choice[r]!--;
      if (status === IN) this.need[r]!--;
    }
  }

  /** Takes back what was decided since `mark`. Cost O(rows of those columns). */
  undo({ decided, cost }: Mark): void {
    const { columnStart, columnRows } = this.#problem;
    while (this.#decided > decided) {
      const c = this.#trail[--this.#decided]!;
      const was = this.status[c];
      this.status[c] = FREE;
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
        const r = columnRows[i]!;
        this.choice[r]!++;
        if (was === IN) this.need[r]!++;
      }
    }
    this.cost = cost;
  }

  /**
   * Takes in what rows can't do without any more, and leaves out columns of no more use. False when some row can't get
   * what it needs. Cost O(rows + entries of the free columns) a round, rarely more than two.
   */
  settle(): boolean {
    const { rowStart, rowColumns, columnStart, columnRows, columnCount } = this.#problem;
    for (let changed = true; changed;) {
      changed = false;
      for (let r = 0; r < this.need.length; r++) {
        const need = this.need[r]!;
        if (need <= 0 || need < this.choice[r]!) continue;
        if (need > this.choice[r]!) return false;
        for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) {
          if (this.status[rowColumns[i]!] === FREE) this.decide(rowColumns[i]!, IN);
        }
        changed = true;
      }
    }
    for (let c = 0; c < columnCount; c++) {
      if (this.status[c] !== FREE) continue;
      let useful = false;
      for (let i = columnStart[c]!; i < columnStart[c + 1]! && !useful; i++) {
        useful = this.need[columnRows[i]!]! > 0;
      }
      if (!useful) this.decide(c, OUT);
    }
    return true;
  }

  /** The columns that are in, ascending. Cost O(columns). */
  chosen(): Int32Array {
    const all = Int32Array.from(this.status, (status, c) => (status === IN ? c : -1));
    return all.filter((c) => c >= 0);
  }

  /** The row with the least choice beyond its need, −1 when all needs are met. Cost O(rows). */
  tightest(): number {
    let found = -1;
    let least = Infinity;
    for (let r = 0; r < this.need.length; r++) {
      const spare = this.choice[r]! - this.need[r]!;
      if (this.need[r]! > 0 && spare < least) {
        found = r;
        least = spare;
      }
    }
    return found;
  }
}
