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
  /** Per person of a round: the square that they stand in. */
  #squareBy = new Int32Array(0);
  /** Per square: its number among those with somebody in them, −1 = empty. */
  readonly #numberOf: Int32Array;
  /** Who stands in the n-th of those: `#first[n] … #first[n + 1] − 1` of `#order`. */
  #first = new Int32Array(0);
  #order = new Int32Array(0);
  /** Walls about somebody, five numbers each: from them to its begin, along it, and the area that both span. */
  #seen = new Float64Array(5 << 6);
  #seenCount = 0;
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
    this.#numberOf = new Int32Array(count).fill(-1);
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
    const { x, y, triangle, alive, aliveCount } = crowd;
    this.#sort(crowd);
    this.#size = 0;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      this.start[a] = this.#size;
      const sheet = this.#sheetOf[triangle[i]!]!;
      const square = this.#squareBy[a]!;
      this.#seenCount = -1;
      this.#look(crowd, i, sheet, square, null);
      this.linked[a] = this.#size;
      for (const joint of this.#jointsAt.get(square) ?? []) {
        const over = this.#squares[joint.onto]!;
        const [px, py] = [x[i]! + joint.shiftX, y[i]! + joint.shiftY];
        if (isOver(over, px, py)) this.#look(crowd, i, joint.onto, squareOf(over, px, py), joint);
      }
    }
    this.start[aliveCount] = this.#size;
    for (let a = 0, count = aliveCount + crowd.passingCount; a < count; a++) {
      this.#numberOf[this.#squareBy[a]!] = -1;
    }
  }

  /** Files people by the squares that somebody is in: a building has a thousand times as many. O(people). */
  #sort({ count: most, x, y, triangle, alive, aliveCount, passing, passingCount }: Crowd): void {
    if (this.#order.length < most) {
      this.#squareBy = new Int32Array(most);
      this.#order = new Int32Array(most);
      this.#first = new Int32Array(most + 2);
      this.start = new Int32Array(most + 1);
      this.linked = new Int32Array(most);
    }
    const count = aliveCount + passingCount;
    const first = this.#first;
    const numberOf = this.#numberOf;
    let numbers = 0;
    for (let a = 0; a < count; a++) {
      const i = a < aliveCount ? alive[a]! : passing[a - aliveCount]!;
      const square = squareOf(this.#squares[this.#sheetOf[triangle[i]!]!]!, x[i]!, y[i]!);
      this.#squareBy[a] = square;
      if (numberOf[square]! < 0) {
        numberOf[square] = numbers++;
        first[numbers + 1] = 0;
      }
      first[numberOf[square]! + 2]!++;
    }
    // Starts lie one on from where they belong, so that filling squares moves them there.
    first[0] = first[1] = 0;
    for (let n = 1; n < numbers; n++) first[n + 1]! += first[n]!;
    for (let a = 0; a < count; a++) {
      const at = first[numberOf[this.#squareBy[a]!]! + 1]!++;
      this.#order[at] = a < aliveCount ? alive[a]! : passing[a - aliveCount]!;
    }
  }

  /** Gathers the walls near somebody whose floor side they are on. Whoever is hidden is so by one of them: behind a wall's back there is a front before. */
  #face(px: number, py: number, square: number): void {
    const { squareStart, items, ends } = this.#walls;
    const far = this.reach + this.slack;
    let size = 0;
    for (let k = squareStart[square]!; k < squareStart[square + 1]!; k++) {
      const at = 4 * items[k]!;
      const ax = ends[at]! - px;
      const ay = ends[at + 1]! - py;
      const alongX = ends[at + 2]! - ends[at]!;
      const alongY = ends[at + 3]! - ends[at + 1]!;
      const area = alongY * ax - alongX * ay;
      if (area < 0) continue;
      const bx = ax + alongX;
      const by = ay + alongY;
      const isBeside = (ax > far && bx > far) || (ax < -far && bx < -far);
      const isBefore = (ay > far && by > far) || (ay < -far && by < -far);
      // A wall in one line with somebody is touched by all in that line, wherever it begins.
      if (area > 0 && (isBeside || isBefore)) continue;
      if (size + 5 > this.#seen.length) this.#seen = enlarged(this.#seen);
      const seen = this.#seen;
      seen[size] = ax;
      seen[size + 1] = ay;
      seen[size + 2] = alongX;
      seen[size + 3] = alongY;
      seen[size + 4] = area;
      size += 5;
    }
    this.#seenCount = size;
  }

  /** Adds those near somebody on a sheet, through a joint or on their own. */
  #look({ x, y }: Crowd, i: number, sheet: number, square: number, joint: Joint | null): void {
    const { columns, rows, first: begin } = this.#squares[sheet]!;
    const far = this.reach + this.slack;
    const first = this.#first;
    const order = this.#order;
    const [px, py] = [x[i]!, y[i]!];
    const [shiftX, shiftY] = joint === null ? [0, 0] : [-joint.shiftX, -joint.shiftY];
    const place = square - begin;
    const row = Math.floor(place / columns);
    const column = place - row * columns;
    const [left, right] = [Math.max(0, column - SPAN), Math.min(columns - 1, column + SPAN)];
    for (let r = Math.max(0, row - SPAN); r <= Math.min(rows - 1, row + SPAN); r++) {
      for (let at = begin + r * columns + left; at <= begin + r * columns + right; at++) {
        const number = this.#numberOf[at]!;
        if (number < 0) continue;
        for (let k = first[number]!, end = first[number + 1]!; k < end; k++) {
          const j = order[k]!;
          const dx = x[j]! + shiftX - px;
          const dy = y[j]! + shiftY - py;
          if (dx * dx + dy * dy >= far * far || j === i) continue;
          if (joint !== null && !crosses(px, py, px + dx, py + dy, joint.ax, joint.ay, joint.bx, joint.by))
            continue;
          if (joint === null) {
            if (this.#seenCount < 0) this.#face(px, py, square);
            if (this.#isHidden(dx, dy)) continue;
          }
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
  }

  /** Does one of the walls gathered stand before a place, from where they were gathered? O(walls). */
  #isHidden(dx: number, dy: number): boolean {
    const seen = this.#seen;
    for (let k = 0; k < this.#seenCount; k += 5) {
      const ax = seen[k]!;
      const ay = seen[k + 1]!;
      const alongX = seen[k + 2]!;
      const alongY = seen[k + 3]!;
      if (seen[k + 4]! + alongX * dy - alongY * dx > 0) continue;
      const a = dx * ay - dy * ax;
      const b = a + dx * alongY - dy * alongX;
      if (a * b <= 0) return true;
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
    this.shiftX = enlarged(this.shiftX);
    this.shiftY = enlarged(this.shiftY);
  }
}

function enlarged(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * numbers.length);
  grown.set(numbers);
  return grown;
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
