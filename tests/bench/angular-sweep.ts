import type { Wall } from '../geometry/visibility/oracle';

/**
 * The visible area by the classical angular sweep (Asano 1985) over walls that don't cross each other: ends of
 * walls sorted by angle, the walls under the sweeping ray kept in order of distance. O(n log n) a query, since
 * every query sorts all ends. The baseline that `bench visibility` compares the kernel with. Infinity where some
 * ray meets no wall.
 */
export class AngularSweep {
  readonly #walls: readonly Wall[];
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #angle: Float64Array;
  readonly #events: Int32Array;

  constructor(walls: readonly Wall[]) {
    this.#walls = walls;
    this.#from = new Float64Array(walls.length);
    this.#to = new Float64Array(walls.length);
    this.#angle = new Float64Array(2 * walls.length);
    this.#events = new Int32Array(2 * walls.length);
  }

  area(x: number, y: number): number {
    const active: number[] = [];
    this.#sortEvents(x, y);
    for (let i = 0; i < this.#walls.length; i++) {
      // Walls that lie across the direction where the sweep begins.
      if (this.#from[i]! > this.#to[i]!) this.#insert(active, i, x, y, -Math.PI);
    }
    let twice = 0;
    let since = -Math.PI;
    const advance = (angle: number): void => {
      const nearest = active[0];
      if (angle === since) return;
      twice +=
        nearest === undefined
          ? Infinity
          : this.#reach(nearest, x, y, since) * this.#reach(nearest, x, y, angle) * Math.sin(angle - since);
      since = angle;
    };
    for (const event of this.#events) {
      const wall = event >> 1;
      const angle = this.#angle[event]!;
      if ((event & 1) === 0) {
        const at = this.#place(active, wall, x, y, angle);
        if (at === 0) advance(angle);
        active.splice(at, 0, wall);
      } else {
        const at = active.indexOf(wall);
        if (at === 0) advance(angle);
        active.splice(at, 1);
      }
    }
    advance(Math.PI);
    return twice / 2;
  }

  #sortEvents(x: number, y: number): void {
    this.#walls.forEach(({ ax, ay, bx, by }, i) => {
      const a = Math.atan2(ay - y, ax - x);
      const b = Math.atan2(by - y, bx - x);
      const ccw = (ax - x) * (by - y) - (ay - y) * (bx - x) > 0;
      this.#from[i] = ccw ? a : b;
      this.#to[i] = ccw ? b : a;
      this.#angle[2 * i] = this.#from[i]!;
      this.#angle[2 * i + 1] = this.#to[i]!;
      this.#events[2 * i] = 2 * i;
      this.#events[2 * i + 1] = 2 * i + 1;
    });
    // Ends before beginnings, so that of walls that meet only one is under the ray.
    this.#events.sort((a, b) => this.#angle[a]! - this.#angle[b]! || (b & 1) - (a & 1));
  }

  #insert(active: number[], wall: number, x: number, y: number, angle: number): void {
    active.splice(this.#place(active, wall, x, y, angle), 0, wall);
  }

  #place(active: readonly number[], wall: number, x: number, y: number, angle: number): number {
    // A little on from where the wall begins, as walls may begin at one point.
    const ray = angle + 1e-9;
    const distance = this.#reach(wall, x, y, ray);
    let low = 0;
    let high = active.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#reach(active[middle]!, x, y, ray) < distance) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #reach(wall: number, x: number, y: number, angle: number): number {
    const { ax, ay, bx, by } = this.#walls[wall]!;
    const dx = bx - ax;
    const dy = by - ay;
    return ((ax - x) * dy - (ay - y) * dx) / (Math.cos(angle) * dy - Math.sin(angle) * dx);
  }
}
