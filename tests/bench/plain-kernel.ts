import type { Crowd } from '../../src/simulation/crowd/crowd';
import type { CollisionFreeSpeed } from '../../src/simulation/models/collision-free-speed';

/** Metres beyond which people and walls are left out. */
const CUT_OFF = 3;
/** Empty squares round a plan, so that each has eight round it. */
const RIM = 1;

/**
 * Collision-free speed as one writes it first: a grid made anew in each step, the published cut-off, all walls about, no lists that
 * are kept and no tables. On one sheet. The baseline of what steps cost.
 */
export class PlainKernel {
  readonly #minX: number;
  readonly #minY: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Per square: walls that reach within a square of it. */
  readonly #walls: number[][];
  readonly #near: Int32Array;

  /** `ends`: ax, ay, bx, by of each wall; `count`: people. */
  constructor(
    readonly model: CollisionFreeSpeed,
    readonly ends: Float64Array,
    count: number,
  ) {
    const [xs, ys] = [ends.filter((_, k) => k % 2 === 0), ends.filter((_, k) => k % 2 === 1)];
    this.#minX = xs.reduce((least, x) => Math.min(least, x), Infinity) - RIM * CUT_OFF;
    this.#minY = ys.reduce((least, y) => Math.min(least, y), Infinity) - RIM * CUT_OFF;
    const end = this.#placeOf(Math.max(...xs), Math.max(...ys));
    this.#columns = end[0] + 1 + RIM;
    this.#rows = end[1] + 1 + RIM;
    this.#walls = Array.from({ length: this.#columns * this.#rows }, () => []);
    this.#near = new Int32Array(count);
    for (let w = 0; w < ends.length; w += 4) {
      const [ax, ay, bx, by] = ends.subarray(w, w + 4) as unknown as [number, number, number, number];
      const [column, row] = this.#placeOf(Math.min(ax, bx), Math.min(ay, by));
      const [lastColumn, lastRow] = this.#placeOf(Math.max(ax, bx), Math.max(ay, by));
      for (let r = row - RIM; r <= lastRow + RIM; r++) {
        for (let c = column - RIM; c <= lastColumn + RIM; c++) this.#walls[r * this.#columns + c]!.push(w);
      }
    }
  }

  #placeOf(x: number, y: number): readonly [number, number] {
    return [Math.floor((x - this.#minX) / CUT_OFF), Math.floor((y - this.#minY) / CUT_OFF)];
  }

  /** Heading and speed of each for one step; nobody is moved. O(people · those in nine squares). */
  steer(crowd: Crowd): Float64Array {
    const { x, y, toX, toY, radius, speed, alive, aliveCount } = crowd;
    const { strength, range, wallStrength, wallRange, timeGap } = this.model;
    const { ends } = this;
    const out = new Float64Array(3 * aliveCount);
    const near = this.#near;
    const squareOf = new Int32Array(aliveCount);
    const first = new Int32Array(this.#columns * this.#rows + 1);
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      const row = Math.floor((y[i]! - this.#minY) / CUT_OFF);
      squareOf[a] = row * this.#columns + Math.floor((x[i]! - this.#minX) / CUT_OFF);
      first[squareOf[a]! + 1]!++;
    }
    for (let s = 1; s < first.length; s++) first[s]! += first[s - 1]!;
    const fill = first.slice();
    const order = new Int32Array(aliveCount);
    for (let a = 0; a < aliveCount; a++) order[fill[squareOf[a]!]!++] = alive[a]!;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      const px = x[i]!;
      const py = y[i]!;
      const ri = radius[i]!;
      const walls = this.#walls[squareOf[a]!]!;
      let count = 0;
      for (let row = -1; row <= 1; row++) {
        const from = squareOf[a]! + row * this.#columns;
        for (let k = first[from - 1]!, end = first[from + 2]!; k < end; k++) {
          const j = order[k]!;
          const dx = x[j]! - px;
          const dy = y[j]! - py;
          if (
            j !== i &&
            dx * dx + dy * dy <= CUT_OFF * CUT_OFF &&
            !this.#isParted(walls, px, py, x[j]!, y[j]!)
          ) {
            near[count++] = j;
          }
        }
      }
      const far = Math.hypot(toX[i]! - px, toY[i]! - py);
      let eX = (toX[i]! - px) / far;
      let eY = (toY[i]! - py) / far;
      for (let k = 0; k < count; k++) {
        const j = near[k]!;
        const dx = x[j]! - px;
        const dy = y[j]! - py;
        const by = Math.sqrt(dx * dx + dy * dy);
        const push = (strength * Math.exp((ri + radius[j]! - by) / range)) / by;
        eX -= push * dx;
        eY -= push * dy;
      }
      for (const w of walls) {
        const bx = ends[w + 2]! - ends[w]!;
        const by = ends[w + 3]! - ends[w + 1]!;
        const share = ((px - ends[w]!) * bx + (py - ends[w + 1]!) * by) / (bx * bx + by * by);
        const t = Math.max(0, Math.min(1, share));
        const dx = ends[w]! + t * bx - px;
        const dy = ends[w + 1]! + t * by - py;
        const away = Math.sqrt(dx * dx + dy * dy);
        const push = (wallStrength * Math.exp((ri - away) / wallRange)) / away;
        eX -= push * dx;
        eY -= push * dy;
      }
      const size = Math.sqrt(eX * eX + eY * eY);
      eX /= size;
      eY /= size;
      let room = Infinity;
      for (let k = 0; k < count; k++) {
        const j = near[k]!;
        const dx = x[j]! - px;
        const dy = y[j]! - py;
        const width = ri + radius[j]!;
        if (eX * dx + eY * dy < 0 || Math.abs(eX * dy - eY * dx) > width) continue;
        room = Math.min(room, Math.sqrt(dx * dx + dy * dy) - width);
      }
      out[3 * a] = eX;
      out[3 * a + 1] = eY;
      out[3 * a + 2] = Math.min(Math.max(room / timeGap, 0), speed[i]!);
    }
    return out;
  }

  /** Does one of some walls stand between two places? */
  #isParted(walls: readonly number[], px: number, py: number, qx: number, qy: number): boolean {
    const { ends } = this;
    for (const w of walls) {
      const ax = ends[w]!;
      const ay = ends[w + 1]!;
      const bx = ends[w + 2]!;
      const by = ends[w + 3]!;
      const a = (qx - px) * (ay - py) - (qy - py) * (ax - px);
      const b = (qx - px) * (by - py) - (qy - py) * (bx - px);
      if (a * b > 0) continue;
      const p = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
      const q = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
      if (p * q <= 0) return true;
    }
    return false;
  }
}
