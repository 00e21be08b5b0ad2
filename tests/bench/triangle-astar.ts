import { nextHalfEdge } from '../../src/geometry/plane/triangulation';
import { FanHeap } from '../../src/geometry/nav/fan-heap';
import { type Located, planOf } from '../../src/geometry/nav/locate';
import type { Walk } from '../../src/geometry/nav/walk';

/**
 * What pedestrian simulators do for each walker: A* over the triangles of the navigation mesh, from middle to middle of
 * the edges crossed, then the string pulled tight through these (the funnel). Not exact: the corridor of triangles that is
 * shortest by its middles need not hold the shortest way.
 */
export class TriangleAstar {
  readonly #cost: Float64Array;
  readonly #key: Float64Array;
  readonly #entered: Int32Array;
  readonly #heap: FanHeap;
  readonly #planX: Float64Array;
  readonly #planY: Float64Array;
  readonly #touched: number[] = [];

  constructor(readonly walk: Walk) {
    const { nav } = walk;
    this.#cost = new Float64Array(nav.triangleCount).fill(Infinity);
    this.#key = new Float64Array(nav.triangleCount);
    this.#entered = new Int32Array(nav.triangleCount).fill(-1);
    this.#heap = new FanHeap(this.#key);
    this.#planX = new Float64Array(nav.x.length);
    this.#planY = new Float64Array(nav.x.length);
    const out: [number, number] = [0, 0];
    for (let h = 0; h < nav.x.length; h++) {
      const n = nextHalfEdge(h);
      const sheet = nav.sheetOf[Math.floor(h / 3)]!;
      planOf(nav, sheet, (nav.x[h]! + nav.x[n]!) / 2, (nav.y[h]! + nav.y[n]!) / 2, out);
      [this.#planX[h], this.#planY[h]] = out;
    }
  }

  /** The first point to walk to from one place to another, in the frame of the first; null when there is no way. */
  firstBend(from: Located, to: Located): readonly [number, number] | null {
    const edges = this.#corridor(from, to);
    return edges === null ? null : this.#pulled(edges, from, to);
  }

  #corridor(from: Located, to: Located): number[] | null {
    const { nav, twin } = this.walk;
    const cost = this.#cost;
    for (const t of this.#touched) {
      cost[t] = Infinity;
      this.#entered[t] = -1;
    }
    this.#touched.length = 0;
    this.#heap.clear();
    const [goalX, goalY] = [to.planX - nav.origin[0], to.planY - nav.origin[1]];
    cost[from.triangle] = 0;
    this.#touched.push(from.triangle);
    this.#heap.push(from.triangle);
    for (let t = this.#heap.pop(); t >= 0 && t !== to.triangle; t = this.#heap.pop()) {
      const entered = this.#entered[t]!;
      const [x, y] = entered < 0 ? [from.x, from.y] : middle(this.walk, entered);
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        const over = twin[h]!;
        if (over < 0) continue;
        const other = Math.floor(over / 3);
        const [mx, my] = middle(this.walk, h);
        const length = cost[t]! + Math.hypot(mx - x, my - y);
        if (length >= cost[other]!) continue;
        if (cost[other] === Infinity) this.#touched.push(other);
        cost[other] = length;
        this.#entered[other] = over;
        this.#key[other] = length + Math.hypot(this.#planX[h]! - goalX, this.#planY[h]! - goalY);
        this.#heap.push(other);
      }
    }
    if (cost[to.triangle] === Infinity) return null;
    const edges: number[] = [];
    for (let t = to.triangle; t !== from.triangle; t = Math.floor(edges[edges.length - 1]! / 3)) {
      edges.push(twin[this.#entered[t]!]!);
    }
    return edges.reverse();
  }

  /** The funnel: the first corner at which the string bends, or the end. */
  #pulled(edges: readonly number[], from: Located, to: Located): readonly [number, number] {
    const { nav } = this.walk;
    let [shiftX, shiftY] = [0, 0];
    let right: readonly [number, number] | null = null;
    let left: readonly [number, number] | null = null;
    const turn = (a: readonly [number, number], b: readonly [number, number]): number =>
      (a[0] - from.x) * (b[1] - from.y) - (a[1] - from.y) * (b[0] - from.x);
    for (const h of edges) {
      const n = nextHalfEdge(h);
      const p = [nav.x[h]! - shiftX, nav.y[h]! - shiftY] as const;
      const q = [nav.x[n]! - shiftX, nav.y[n]! - shiftY] as const;
      if (left !== null && turn(left, p) > 0) return left;
      if (right !== null && turn(right, q) < 0) return right;
      if (right === null || turn(right, p) >= 0) right = p;
      if (left === null || turn(left, q) <= 0) left = q;
      shiftX += nav.jumpX[nav.jump[h]!]!;
      shiftY += nav.jumpY[nav.jump[h]!]!;
    }
    const end = [to.x - shiftX, to.y - shiftY] as const;
    if (left !== null && turn(left, end) > 0) return left;
    if (right !== null && turn(right, end) < 0) return right;
    return end;
  }
}

function middle({ nav }: Walk, h: number): readonly [number, number] {
  const n = nextHalfEdge(h);
  return [(nav.x[h]! + nav.x[n]!) / 2, (nav.y[h]! + nav.y[n]!) / 2];
}
