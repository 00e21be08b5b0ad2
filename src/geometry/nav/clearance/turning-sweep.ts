import type { Body } from './turning-room';

/** A line that something goes over, between two things that stand. Metres, in the frame of what stands around. */
export interface Gap {
  readonly a: readonly [x: number, y: number];
  readonly b: readonly [x: number, y: number];
}

/** Which sides of a gap a body gets to that stands in it: wholly to the left of the line, seen from `a` to `b`, wholly to its right. */
export interface Leaving {
  readonly left: boolean;
  readonly right: boolean;
}

/** Poses that are tried: steps, metres, and angles in half a turn, after which the body lies on itself. */
interface Grid {
  readonly step: number;
  readonly angles: number;
}

/** Most gaps are told by few poses: the next grid is for those that the body gets through only when it is told smaller. */
const GRIDS: readonly Grid[] = [
  { step: 0.1, angles: 36 },
  { step: 0.04, angles: 90 },
];

/**
 * By how much less of a body, on each side, no way of it falls between the poses of a grid: half a step both ways, and half an angle at
 * its corners. Metres.
 */
const slackOf = ({ length, width }: Body, { step, angles }: Grid): number =>
  step * Math.SQRT1_2 + (Math.hypot(length, width) / 2) * (Math.PI / angles / 2);

/** How far from the middle of a gap things may stand in the way of a body that leaves it, which is longer than the gap, metres. O(1). */
export const reachOf = ({ length, width }: Body): number => length / 2 + Math.hypot(length, width);

/**
 * To which sides a rectangle can be moved off a gap, turning as it likes, among walls at any angle (segments, four numbers each, within
 * `reachOf`); both only if from one and the same pose on the gap, for else it gets to where it came from. What gets through is always told to: only
 * a body that gets nowhere though it is told smaller by some centimetres (`slackOf`, 5 cm on each side of a bed: a corridor before a door may lack a quarter of a metre) is said to be stuck. Poses of grids, each finer than the one before, are flooded from
 * the gap until they are off it. O(poses that are free · walls): mostly under a millisecond, some where it is tight.
 */
export function leavesGap(body: Body, gap: Gap, walls: Float64Array): Leaving {
  const [half, around] = fromGap(gap, walls);
  let least: Leaving = { left: true, right: true };
  for (const grid of GRIDS) {
    const whole = new Poses(body, half, around, grid, 0).leaving();
    if (whole.left && whole.right) return whole;
    least = new Poses(body, half, around, grid, slackOf(body, grid)).leaving();
    if (!least.left || !least.right) return least;
  }
  return least;
}

/** Half the length of a gap, and walls as they stand about it where it lies along x about the origin. */
function fromGap({ a, b }: Gap, walls: Float64Array): [number, Float64Array] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [cx, cy] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const around = new Float64Array(walls.length);
  for (let i = 0; i < walls.length; i += 2) {
    const [dx, dy] = [walls[i]! - cx, walls[i + 1]! - cy];
    around[i] = dx * ux + dy * uy;
    around[i + 1] = dy * ux - dx * uy;
  }
  return [length / 2, around];
}

/** Poses of a body about a gap that lies along x. */
class Poses {
  readonly #halfLength: number;
  readonly #halfWidth: number;
  readonly #walls: Float64Array;
  readonly #grid: Grid;
  /** Poses along half of the gap, and from its middle as far along and across as a body that is on it may be. */
  readonly #along: number;
  readonly #beside: number;
  readonly #across: number;
  readonly #seen: Uint8Array;
  /** Per angle: how far from the line the body's middle is when it is off it, and the angle's cosine and sine. */
  readonly #reach: Float64Array;
  readonly #cosine: Float64Array;
  readonly #sine: Float64Array;
  /** Per angle: the walls, turned back by it. */
  readonly #turned: (Float64Array | undefined)[] = [];

  constructor(body: Body, halfGap: number, walls: Float64Array, grid: Grid, slack: number) {
    this.#halfLength = body.length / 2 - slack;
    this.#halfWidth = body.width / 2 - slack;
    this.#walls = walls;
    this.#grid = grid;
    this.#along = Math.floor(halfGap / grid.step);
    const corner = Math.hypot(body.length, body.width) / 2;
    this.#beside = Math.ceil((halfGap + corner) / grid.step);
    this.#across = Math.ceil(corner / grid.step) + 1;
    this.#seen = new Uint8Array((2 * this.#beside + 1) * (2 * this.#across + 1) * grid.angles);
    const angles = Float64Array.from({ length: grid.angles }, (_, k) => (Math.PI * k) / grid.angles);
    this.#cosine = angles.map(Math.cos);
    this.#sine = angles.map(Math.sin);
    this.#reach = angles.map(
      (_, k) => this.#halfLength * this.#sine[k]! + this.#halfWidth * Math.abs(this.#cosine[k]!),
    );
  }

  /** On which sides of the gap it gets off it. */
  leaving(): Leaving {
    const { angles } = this.#grid;
    let best: Leaving = { left: false, right: false };
    // Straight through first, as most go.
    for (let k = 0; k < angles; k++) {
      for (let i = 0; i <= 2 * this.#along; i++) {
        const from = i % 2 === 0 ? i / 2 : -(i + 1) / 2;
        const found = this.#flood(from, (Math.floor(angles / 2) + k) % angles);
        if (found.left && found.right) return found;
        if (found.left || found.right) best = found;
      }
    }
    return best;
  }

  #flood(from: number, angle: number): Leaving {
    const { step, angles } = this.#grid;
    const columns = 2 * this.#beside + 1;
    const waiting: number[] = [];
    const off = { left: false, right: false };
    const visit = (i: number, j: number, k: number): void => {
      if (Math.abs(i) > this.#beside || Math.abs(j) > this.#across) return;
      const turn = (k + angles) % angles;
      const [x, y] = [i * step, j * step];
      if (Math.abs(y) >= this.#reach[turn]!) {
        // Off it. Who comes back from there is another that begins on it.
        const side = y > 0 ? 'left' : 'right';
        off[side] ||= this.#isFree(x, y, turn);
        return;
      }
      const pose = ((j + this.#across) * columns + i + this.#beside) * angles + turn;
      if (this.#seen[pose] === 1) return;
      this.#seen[pose] = 1;
      if (this.#isFree(x, y, turn)) waiting.push(pose);
    };
    visit(from, 0, angle);
    for (let pose = waiting.pop(); pose !== undefined && !(off.left && off.right); pose = waiting.pop()) {
      const k = pose % angles;
      const cell = Math.floor(pose / angles);
      const [i, j] = [(cell % columns) - this.#beside, Math.floor(cell / columns) - this.#across];
      // Last in, first out: towards the side that it hasn't got to.
      for (const other of [-1, 1]) {
        visit(i + other, j, k);
        visit(i, j, k + other);
      }
      const towards = off.left ? -1 : 1;
      visit(i, j - towards, k);
      visit(i, j + towards, k);
    }
    return off;
  }

  /** By lines that part the body from each wall: its sides, and the wall. */
  #isFree(x: number, y: number, k: number): boolean {
    const walls = (this.#turned[k] ??= this.#turnedBack(k));
    const [c, s] = [this.#cosine[k]!, this.#sine[k]!];
    const [px, py] = [x * c + y * s, y * c - x * s];
    const [l, w] = [this.#halfLength, this.#halfWidth];
    for (let i = 0; i < walls.length; i += 4) {
      const ax = walls[i]! - px;
      const bx = walls[i + 2]! - px;
      if ((ax >= l && bx >= l) || (ax <= -l && bx <= -l)) continue;
      const ay = walls[i + 1]! - py;
      const by = walls[i + 3]! - py;
      if ((ay >= w && by >= w) || (ay <= -w && by <= -w)) continue;
      if (Math.abs(ax * by - ay * bx) >= l * Math.abs(by - ay) + w * Math.abs(bx - ax)) continue;
      return false;
    }
    return true;
  }

  #turnedBack(k: number): Float64Array {
    const [c, s] = [this.#cosine[k]!, this.#sine[k]!];
    const turned = new Float64Array(this.#walls.length);
    for (let i = 0; i < turned.length; i += 2) {
      turned[i] = this.#walls[i]! * c + this.#walls[i + 1]! * s;
      turned[i + 1] = this.#walls[i + 1]! * c - this.#walls[i]! * s;
    }
    return turned;
  }
}
