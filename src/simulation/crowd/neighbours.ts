import type { Nav } from '../../geometry/nav/nav';
import { jointsOf, type Joint } from '../floor/joints';
import { squareOf, squaresOver, type Squares } from '../floor/squares';
import { fileWalls, type WallEnds, type Walls } from '../floor/walls';
import type { Crowd } from './crowd';

/** Squares are half as wide as two see each other: of 5 by 5 some twice as much is looked through as is near. */
const SPAN = 2;

/**
 * Who is near whom, walls between them counted, kept while nobody can have come near that wasn't (Verlet's list). Lists are
 * made of all within `reach` + `slack`, and are good until two together may have gone `slack`.
 */
export class Neighbours {
  /** Neighbours of the a-th alive: `start[a] … start[a + 1] − 1` of `people`; from `linked[a]` on those of other sheets. */
  start = new Int32Array(1);
  linked = new Int32Array(0);
  people = new Int32Array(1 << 12);
  /** Per neighbour on another sheet: what its place is shifted by in the frame of this one. */
  shiftX = new Float64Array(1 << 12);
  shiftY = new Float64Array(1 << 12);
  readonly #squares: readonly (Squares | null)[];
  readonly #squareCount: number;
  readonly #walls: Walls;
  /** Joints within reach of a square, where there are any. */
  readonly #jointsAt = new Map<number, Joint[]>();
  readonly #sheetOf: Int32Array;
  /** How far two may still come nearer to each other before lists are made anew, metres. */
  #good = -1;
  #size = 0;

  /** `reach`: metres within which people heed each other, `slack`: see above. O(half-edges). */
  constructor(
    nav: Nav,
    twin: Int32Array,
    walls: WallEnds,
    readonly reach: number,
    readonly slack: number,
  ) {
    const far = reach + slack;
    const { squares, count } = squaresOver(nav, far / SPAN);
    this.#squares = squares;
    this.#squareCount = count;
    this.#walls = fileWalls(nav, walls, far / SPAN, far);
    this.#sheetOf = nav.sheetOf;
    for (const joint of jointsOf(nav, twin)) this.#fileJoint(joint, far);
  }

  /** Tells that everybody has gone at most so far, metres, since the last time. */
  moved(most: number): void {
    this.#good -= 2 * most;
  }

  /** Tells that somebody is gone. */
  changed(): void {
    this.#good = -1;
  }

  /** Makes lists right for a step in which nobody goes farther than `most`. O(people · those in 25 squares) when they are made anew. */
  refresh(crowd: Crowd): void {
    if (this.#good >= 0) return;
    this.#good = this.slack;
    const { x, y, triangle, alive, aliveCount, passing } = crowd;
    const count = aliveCount + crowd.passingCount;
    const squareBy = new Int32Array(count);
    const first = new Int32Array(this.#squareCount + 1);
    for (let a = 0; a < count; a++) {
      const i = a < aliveCount ? alive[a]! : passing[a - aliveCount]!;
      const square = squareOf(this.#squares[this.#sheetOf[triangle[i]!]!]!, x[i]!, y[i]!);
      squareBy[a] = square;
      first[square + 1]!++;
    }
    for (let s = 0; s < this.#squareCount; s++) first[s + 1]! += first[s]!;
    const fill = first.slice(0, this.#squareCount);
    const order = new Int32Array(count);
    for (let a = 0; a < count; a++) {
      order[fill[squareBy[a]!]!++] = a < aliveCount ? alive[a]! : passing[a - aliveCount]!;
    }
    this.start = new Int32Array(aliveCount + 1);
    this.linked = new Int32Array(aliveCount);
    this.#size = 0;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      this.start[a] = this.#size;
      const sheet = this.#sheetOf[triangle[i]!]!;
      this.#look(crowd, first, order, i, sheet, squareBy[a]!, null);
      this.linked[a] = this.#size;
      for (const joint of this.#jointsAt.get(squareBy[a]!) ?? []) {
        const over = this.#squares[joint.onto]!;
        const [px, py] = [x[i]! + joint.shiftX, y[i]! + joint.shiftY];
        if (isOver(over, px, py))
          this.#look(crowd, first, order, i, joint.onto, squareOf(over, px, py), joint);
      }
    }
    this.start[aliveCount] = this.#size;
  }

  /** Adds those near somebody on a sheet, through a joint or on their own. */
  #look(
    { x, y }: Crowd,
    first: Int32Array,
    order: Int32Array,
    i: number,
    sheet: number,
    square: number,
    joint: Joint | null,
  ): void {
    const { columns, rows, first: begin } = this.#squares[sheet]!;
    const far = this.reach + this.slack;
    const [px, py] = [x[i]!, y[i]!];
    const [shiftX, shiftY] = joint === null ? [0, 0] : [-joint.shiftX, -joint.shiftY];
    const place = square - begin;
    const row = Math.floor(place / columns);
    const column = place - row * columns;
    const [left, right] = [Math.max(0, column - SPAN), Math.min(columns - 1, column + SPAN)];
    for (let r = Math.max(0, row - SPAN); r <= Math.min(rows - 1, row + SPAN); r++) {
      const from = begin + r * columns;
      for (let k = first[from + left]!, end = first[from + right + 1]!; k < end; k++) {
        const j = order[k]!;
        const dx = x[j]! + shiftX - px;
        const dy = y[j]! + shiftY - py;
        if (dx * dx + dy * dy >= far * far || j === i) continue;
        if (joint !== null && !crosses(px, py, px + dx, py + dy, joint.ax, joint.ay, joint.bx, joint.by))
          continue;
        if (joint === null && this.#isHidden(square, px, py, px + dx, py + dy)) continue;
        if (this.#size === this.people.length) this.#grow();
        this.people[this.#size] = j;
        if (joint !== null) {
          this.shiftX[this.#size] = shiftX;
          this.shiftY[this.#size] = shiftY;
        }
        this.#size++;
      }
    }
  }

  #isHidden(square: number, px: number, py: number, qx: number, qy: number): boolean {
    const { squareStart, items, ends } = this.#walls;
    for (let k = squareStart[square]!; k < squareStart[square + 1]!; k++) {
      const at = 4 * items[k]!;
      if (crosses(px, py, qx, qy, ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!)) return true;
    }
    return false;
  }

  #fileJoint(joint: Joint, far: number): void {
    const over = this.#squares[joint.sheet]!;
    const { ax, ay, bx, by } = joint;
    const low = squareOf(over, Math.min(ax, bx), Math.min(ay, by)) - over.first;
    const high = squareOf(over, Math.max(ax, bx), Math.max(ay, by)) - over.first;
    const span = Math.ceil(far / over.size);
    const clamp = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));
    const lastRow = clamp(Math.floor(high / over.columns) + span, over.rows);
    const lastColumn = clamp((high % over.columns) + span, over.columns);
    for (let row = clamp(Math.floor(low / over.columns) - span, over.rows); row <= lastRow; row++) {
      for (let column = clamp((low % over.columns) - span, over.columns); column <= lastColumn; column++) {
        const square = over.first + row * over.columns + column;
        const known = this.#jointsAt.get(square);
        if (known) known.push(joint);
        else this.#jointsAt.set(square, [joint]);
      }
    }
  }

  #grow(): void {
    const people = new Int32Array(2 * this.people.length);
    people.set(this.people);
    this.people = people;
    const larger = (numbers: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(2 * numbers.length);
      grown.set(numbers);
      return grown;
    };
    this.shiftX = larger(this.shiftX);
    this.shiftY = larger(this.shiftY);
  }
}

const isOver = ({ minX, minY, size, columns, rows }: Squares, x: number, y: number): boolean =>
  x >= minX && y >= minY && x < minX + columns * size && y < minY + rows * size;

/** Do two segments cross, or touch? */
function crosses(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  const a = (qx - px) * (ay - py) - (qy - py) * (ax - px);
  const b = (qx - px) * (by - py) - (qy - py) * (bx - px);
  if (a * b > 0) return false;
  const p = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  const q = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
  return p * q <= 0;
}
