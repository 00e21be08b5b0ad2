import type { EdgePool } from './edge-pool';
import { orientation } from './orientation';
import { alongSegment, segmentDistanceSquared } from './segment-distance';
import type { VertexPool } from './vertex-pool';

/**
 * Finds where edges of a pool meet and remembers which vertex splits which edge: a vertex within `reach` of
 * an edge, else the point where two edges cross.
 */
export class EdgeSplits {
  readonly #vertices: VertexPool;
  readonly #edges: EdgePool;
  readonly #reachSquare: number;
  readonly #byEdge = new Map<number, number[]>();

  constructor(vertices: VertexPool, edges: EdgePool, reach: number) {
    this.#vertices = vertices;
    this.#edges = edges;
    this.#reachSquare = reach * reach;
  }

  get isEmpty(): boolean {
    return this.#byEdge.size === 0;
  }

  /** Looks at one pair of edges. O(1). */
  test(e: number, f: number): void {
    const { from, to } = this.#edges;
    const a = from[e]!;
    const b = to[e]!;
    const c = from[f]!;
    const d = to[f]!;
    const shared = a === c || a === d || b === c || b === d;
    if (!shared && (this.#apart(a, b, c, d) || this.#apart(c, d, a, b))) return;
    let met = shared;
    if (a !== b) {
      if (c !== a && c !== b && this.#near(c, a, b)) met = this.#add(e, c);
      if (d !== c && d !== a && d !== b && this.#near(d, a, b)) met = this.#add(e, d);
    }
    if (c !== d) {
      if (a !== c && a !== d && this.#near(a, c, d)) met = this.#add(f, a);
      if (b !== a && b !== c && b !== d && this.#near(b, c, d)) met = this.#add(f, b);
    }
    if (!met && a !== b && c !== d) this.#cross(e, f, a, b, c, d);
  }

  /** Replaces every split edge by its chain (a vertex found twice comes once); calls `made` with each edge of the chains. */
  apply(made: (edge: number) => void): void {
    const { x, y } = this.#vertices;
    for (const [edge, splits] of this.#byEdge) {
      const u = this.#edges.from[edge]!;
      const v = this.#edges.to[edge]!;
      const order = splits
        .map((vertex) => ({ vertex, t: alongSegment(x[vertex]!, y[vertex]!, x[u]!, y[u]!, x[v]!, y[v]!) }))
        .sort((p, q) => p.t - q.t || p.vertex - q.vertex);
      this.#edges.replace(edge, [u, ...order.map((split) => split.vertex), v], made);
    }
  }

  /** Whether c and d lie on one side of the line a–b, both further off than the reach. */
  #apart(a: number, b: number, c: number, d: number): boolean {
    const { x, y } = this.#vertices;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const ofC = dx * (y[c]! - y[a]!) - dy * (x[c]! - x[a]!);
    const ofD = dx * (y[d]! - y[a]!) - dy * (x[d]! - x[a]!);
    // Twice the reach, so that rounding in these products can't matter.
    const limit = 4 * this.#reachSquare * (dx * dx + dy * dy);
    return ofC > 0 === ofD > 0 && ofC * ofC > limit && ofD * ofD > limit;
  }

  #near(p: number, a: number, b: number): boolean {
    const { x, y } = this.#vertices;
    return segmentDistanceSquared(x[p]!, y[p]!, x[a]!, y[a]!, x[b]!, y[b]!) <= this.#reachSquare;
  }

  #cross(e: number, f: number, a: number, b: number, c: number, d: number): void {
    const { x, y } = this.#vertices;
    const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!];
    const [cx, cy, dx, dy] = [x[c]!, y[c]!, x[d]!, y[d]!];
    const fromC = orientation(ax, ay, bx, by, cx, cy);
    const fromD = orientation(ax, ay, bx, by, dx, dy);
    if (fromC > 0 === fromD > 0 || fromC === 0 || fromD === 0) return;
    const fromA = orientation(cx, cy, dx, dy, ax, ay);
    const fromB = orientation(cx, cy, dx, dy, bx, by);
    if (fromA > 0 === fromB > 0 || fromA === 0 || fromB === 0) return;
    const t = fromA / (fromA - fromB);
    const vertex = this.#vertices.add(ax + (bx - ax) * t, ay + (by - ay) * t);
    if (vertex !== a && vertex !== b) this.#add(e, vertex);
    if (vertex !== c && vertex !== d) this.#add(f, vertex);
  }

  #add(edge: number, vertex: number): true {
    const splits = this.#byEdge.get(edge);
    if (splits === undefined) this.#byEdge.set(edge, [vertex]);
    else splits.push(vertex);
    return true;
  }
}
