import type { CoverProblem } from './cover-problem';

/**
 * A set of columns that may leave rows short, and what each column would change: kept up to date while columns come
 * and go. A row weighs 1 at first, and more the longer it has been short (`stress`).
 */
export class CoverState {
  /** Per column: 1 where it is chosen. */
  readonly inside: Uint8Array;
  /** Per column: the weight of the short rows that it would serve; of a chosen one, of those it alone keeps from falling short. */
  readonly score: Float64Array;
  /** The chosen columns, in no order, and how many of the array's numbers those are. */
  readonly chosen: Int32Array;
  chosenCount = 0;
  /** The rows that are short, in no order, and how many of the array's numbers those are. */
  readonly short: Int32Array;
  shortCount = 0;
  readonly #problem: CoverProblem;
  readonly #need: Int32Array;
  readonly #stress: Float64Array;
  /** Per row: how many chosen columns it has, and the bits of their numbers xored: of one, its number. */
  readonly #count: Int32Array;
  readonly #mixed: Int32Array;
  readonly #placeOfColumn: Int32Array;
  readonly #placeOfRow: Int32Array;

  /** Nothing chosen. `need` as `coverNeed` tells it; fixed columns are never to be added. Cost O(rows + entries). */
  constructor(problem: CoverProblem, need: Int32Array) {
    const { rowCount, columnCount } = problem;
    this.#problem = problem;
    this.#need = need;
    this.inside = new Uint8Array(columnCount);
    this.score = new Float64Array(columnCount);
    this.chosen = new Int32Array(columnCount);
    this.short = new Int32Array(rowCount);
    this.#stress = new Float64Array(rowCount).fill(1);
    this.#count = new Int32Array(rowCount);
    this.#mixed = new Int32Array(rowCount);
    this.#placeOfColumn = new Int32Array(columnCount);
    this.#placeOfRow = new Int32Array(rowCount);
    for (let r = 0; r < rowCount; r++) {
      if (need[r] === 0) continue;
      this.#fallShort(r);
      this.#change(r, 1);
    }
  }

  /** Chooses column `c`, which is not chosen. Cost O(rows of it), and the columns of rows whose standing changes. */
  add(c: number): void {
    const { columnStart, columnRows } = this.#problem;
    this.inside[c] = 1;
    this.#placeOfColumn[c] = this.chosenCount;
    this.chosen[this.chosenCount++] = c;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      const need = this.#need[r]!;
      if (need === 0) continue;
      const count = this.#count[r]!++;
      if (count === need - 1) {
        this.#recover(r);
        this.#changeOthers(r, c, 0, -this.#stress[r]!);
      } else if (count === need) {
        this.#changeHolders(r, c, -this.#stress[r]!);
      }
      this.#mixed[r]! ^= c;
    }
  }

  /** Gives column `c` back, which is chosen. Cost as of `add`. */
  remove(c: number): void {
    const { columnStart, columnRows } = this.#problem;
    this.inside[c] = 0;
    const place = this.#placeOfColumn[c]!;
    const last = this.chosen[--this.chosenCount]!;
    this.chosen[place] = last;
    this.#placeOfColumn[last] = place;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      const r = columnRows[i]!;
      const need = this.#need[r]!;
      if (need === 0) continue;
      const count = --this.#count[r]!;
      this.#mixed[r]! ^= c;
      if (count === need - 1) {
        this.#fallShort(r);
        this.#changeOthers(r, c, 0, this.#stress[r]!);
      } else if (count === need) {
        this.#changeHolders(r, c, this.#stress[r]!);
      }
    }
  }

  /** Makes each short row weigh 1 more. Cost O(their columns). */
  stressShort(): void {
    for (let i = 0; i < this.shortCount; i++) {
      const r = this.short[i]!;
      this.#stress[r]!++;
      this.#change(r, 1);
    }
  }

  #change(r: number, by: number): void {
    const { rowStart, rowColumns } = this.#problem;
    for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) this.score[rowColumns[i]!]! += by;
  }

  #changeOthers(r: number, c: number, inside: number, by: number): void {
    const { rowStart, rowColumns } = this.#problem;
    for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) {
      const other = rowColumns[i]!;
      if (other !== c && this.inside[other] === inside) this.score[other]! += by;
    }
  }

  /** The same for the chosen columns of a row that has just what it needs: of a row that needs one, it is known. */
  #changeHolders(r: number, c: number, by: number): void {
    if (this.#need[r] === 1) this.score[this.#mixed[r]!]! += by;
    else this.#changeOthers(r, c, 1, by);
  }

  #fallShort(r: number): void {
    this.#placeOfRow[r] = this.shortCount;
    this.short[this.shortCount++] = r;
  }

  #recover(r: number): void {
    const place = this.#placeOfRow[r]!;
    const last = this.short[--this.shortCount]!;
    this.short[place] = last;
    this.#placeOfRow[last] = place;
  }
}
