import type { Nav } from '../../geometry/nav/nav';
import { squaresOver, type Squares } from '../floor/squares';
import type { Crowd } from './crowd';

/** Squares that people are filed by have this side, metres. */
const SQUARE = 1;

/** Who is in which square of which sheet, as of when each was filed. */
export class FiledPeople {
  readonly count: number;
  readonly sheetOf: Int32Array;
  readonly squares: readonly (Squares | null)[];
  /** Per square: somebody in it; per person: the next there. −1 = nobody. */
  readonly head: Int32Array;
  next = new Int32Array(0);
  /** Per person: the square that they are in; −1 = none. */
  squareBy = new Int32Array(0);
  #before = new Int32Array(0);

  /** O(triangles + squares). */
  constructor(nav: Nav) {
    const { squares, count } = squaresOver(nav, SQUARE);
    this.squares = squares;
    this.count = count;
    this.sheetOf = nav.sheetOf;
    this.head = new Int32Array(count).fill(-1);
  }

  /** Makes room for so many people, none of whom is filed. */
  fit(count: number): void {
    this.next = new Int32Array(count);
    this.#before = new Int32Array(count);
    this.squareBy = new Int32Array(count).fill(-1);
  }

  /** Files somebody by where they are now. O(1). */
  file({ x, y, triangle }: Crowd, i: number): void {
    const { minX, minY, columns, rows, first: from } = this.squares[this.sheetOf[triangle[i]!]!]!;
    // Who has left may have walked on past the last square.
    const column = Math.max(0, Math.min(columns - 1, Math.floor((x[i]! - minX) / SQUARE)));
    const row = Math.max(0, Math.min(rows - 1, Math.floor((y[i]! - minY) / SQUARE)));
    const square = from + row * columns + column;
    if (square === this.squareBy[i]) return;
    this.takeOut(i);
    const first = this.head[square]!;
    this.head[square] = i;
    this.next[i] = first;
    this.#before[i] = -1;
    if (first >= 0) this.#before[first] = i;
    this.squareBy[i] = square;
  }

  /** Takes somebody out. O(1). */
  takeOut(i: number): void {
    const square = this.squareBy[i]!;
    if (square < 0) return;
    const next = this.next[i]!;
    const before = this.#before[i]!;
    if (before < 0) this.head[square] = next;
    else this.next[before] = next;
    if (next >= 0) this.#before[next] = before;
    this.squareBy[i] = -1;
  }

  /** Puts into `range` the squares of a sheet that a box lies over: the first one, how many a row has, and rows and columns from where to where. */
  over(sheet: number, minX: number, minY: number, maxX: number, maxY: number, range: SquareRange): void {
    const squares = this.squares[sheet]!;
    range.first = squares.first;
    range.columns = squares.columns;
    range.left = Math.max(0, Math.floor((minX - squares.minX) / SQUARE));
    range.right = Math.min(squares.columns - 1, Math.floor((maxX - squares.minX) / SQUARE));
    range.low = Math.max(0, Math.floor((minY - squares.minY) / SQUARE));
    range.high = Math.min(squares.rows - 1, Math.floor((maxY - squares.minY) / SQUARE));
  }
}

export interface SquareRange {
  first: number;
  columns: number;
  left: number;
  right: number;
  low: number;
  high: number;
}
