import type { Steps } from '../../base/steps';
import type { Located } from '../../geometry/nav/locate';
import type { Walk } from '../../geometry/nav/walk';
import { segmentDistanceSquared } from '../../geometry/plane/segment-distance';
import { beyondExits, type Exit } from '../../simulation/floor/exits';
import { squareOf, squaresOver, type Squares } from '../../simulation/floor/squares';
import { filedWallSteps, wallEndSteps, type Walls } from '../../simulation/floor/walls';

/** Least side of the squares that people and walls are filed by, metres. */
const LEAST_SQUARE = 0.5;
/** Rounding of what a scenario tells: bodies that touch don't overlap, metres. */
const ROUNDING = 1e-9;

/**
 * Nobody stands anywhere yet. `widest`: the largest radius of anybody, metres; what ends the floor beyond an exit is no wall. In parts.
 * O(half-edges + squares of the floor).
 */
export function* standingSteps(walk: Walk, widest: number, exits: readonly Exit[]): Steps<Standing> {
  const { nav, twin } = walk;
  const over = squaresOver(nav, Math.max(LEAST_SQUARE, 2 * widest));
  const ends = yield* wallEndSteps(nav, twin, beyondExits(nav, exits));
  return new Standing(walk, over, yield* filedWallSteps(nav, ends, LEAST_SQUARE, widest));
}

/** Where bodies stand, so that nobody is put into a wall or into somebody else. */
export class Standing {
  readonly #squares: readonly (Squares | null)[];
  /** Per square: the last who was put into it, −1 = nobody; and per body the one before it. */
  readonly #last: Int32Array;
  readonly #before: number[] = [];
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  readonly #radius: number[] = [];

  constructor(
    readonly walk: Walk,
    { squares, count }: ReturnType<typeof squaresOver>,
    readonly walls: Walls,
  ) {
    this.#squares = squares;
    this.#last = new Int32Array(count).fill(-1);
  }

  /** Does a body of a radius stand clear of all walls? O(walls near it). */
  isClearOfWalls({ triangle, x, y }: Located, radius: number): boolean {
    const { squares, squareStart, items, ends, sheetOf } = this.walls;
    const square = squareOf(squares[sheetOf[triangle]!]!, x, y);
    const least = (radius - ROUNDING) ** 2;
    for (let k = squareStart[square]!; k < squareStart[square + 1]!; k++) {
      const [ax, ay, bx, by] = ends.subarray(4 * items[k]!, 4 * items[k]! + 4);
      if (segmentDistanceSquared(x, y, ax!, ay!, bx!, by!) < least) return false;
    }
    return true;
  }

  /** Number of somebody whom a body of a radius would overlap, in the order that they were put; −1 = nobody. O(people near it). */
  overlapped({ triangle, x, y }: Located, radius: number): number {
    const over = this.#squares[this.walk.nav.sheetOf[triangle]!]!;
    const square = squareOf(over, x, y);
    for (const row of [-over.columns, 0, over.columns]) {
      for (let at = square + row - 1; at <= square + row + 1; at++) {
        for (let i = this.#last[at]!; i >= 0; i = this.#before[i]!) {
          const gap = Math.hypot(this.#x[i]! - x, this.#y[i]! - y) - this.#radius[i]! - radius;
          if (gap < -ROUNDING) return i;
        }
      }
    }
    return -1;
  }

  /** Puts somebody; the first is number 0. O(1). */
  put({ triangle, x, y }: Located, radius: number): void {
    const square = squareOf(this.#squares[this.walk.nav.sheetOf[triangle]!]!, x, y);
    this.#before.push(this.#last[square]!);
    this.#last[square] = this.#x.length;
    this.#x.push(x);
    this.#y.push(y);
    this.#radius.push(radius);
  }
}
