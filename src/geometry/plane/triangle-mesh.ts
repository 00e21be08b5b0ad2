import { insideCircle, orientation } from './orientation';
import { nextHalfEdge, previousHalfEdge } from './triangulation';

/**
 * A triangulation under construction, in flat arrays as in `Triangulation`. It covers the whole plane: every
 * hull edge has a ghost triangle on its outer side, whose third corner is the vertex `ghost` at infinity. So
 * every half-edge has a twin and a point outside the hull is inserted like any other.
 */
export class TriangleMesh {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly ghost: number;
  readonly corners: Int32Array;
  readonly twin: Int32Array;
  /** 1 on half-edges that must stay. */
  readonly fixed: Uint8Array;
  /** A half-edge that starts at the vertex; −1 before it is inserted. */
  readonly outgoing: Int32Array;
  triangleCount = 0;

  /** Room for the given vertices; none of them is inserted yet. */
  constructor(x: ArrayLike<number>, y: ArrayLike<number>) {
    this.x = x;
    this.y = y;
    this.ghost = x.length;
    const halfEdges = 3 * Math.max(4, 2 * x.length);
    this.corners = new Int32Array(halfEdges);
    this.twin = new Int32Array(halfEdges);
    this.fixed = new Uint8Array(halfEdges);
    this.outgoing = new Int32Array(x.length + 1).fill(-1);
  }

  /** Adds a triangle without twins; returns its first half-edge (u→v). */
  addTriangle(u: number, v: number, w: number): number {
    const h = 3 * this.triangleCount++;
    this.setCorners(h, u, v, w);
    return h;
  }

  setCorners(h: number, u: number, v: number, w: number): void {
    this.corners[h] = u;
    this.corners[h + 1] = v;
    this.corners[h + 2] = w;
    this.outgoing[u] = h;
    this.outgoing[v] = h + 1;
    this.outgoing[w] = h + 2;
  }

  link(g: number, h: number): void {
    this.twin[g] = h;
    this.twin[h] = g;
  }

  /** The corner of `h`'s triangle that is not on `h`. */
  apex(h: number): number {
    return this.corners[previousHalfEdge(h)]!;
  }

  isGhost(triangle: number): boolean {
    const h = 3 * triangle;
    const { corners, ghost } = this;
    return corners[h] === ghost || corners[h + 1] === ghost || corners[h + 2] === ghost;
  }

  /** Exact side of vertex c seen along a→b: > 0 left. None of them may be the ghost. */
  side(a: number, b: number, c: number): number {
    const { x, y } = this;
    return orientation(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!);
  }

  /** Whether d lies strictly inside the circle of the counter-clockwise a, b, c. */
  inCircle(a: number, b: number, c: number, d: number): boolean {
    const { x, y } = this;
    return insideCircle(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!) > 0;
  }

  /** The half-edge u→v, or −1. Cost: the degree of u. */
  find(u: number, v: number): number {
    const start = this.outgoing[u]!;
    let h = start;
    do {
      if (this.corners[nextHalfEdge(h)] === v) return h;
      h = this.twin[previousHalfEdge(h)]!;
    } while (h !== start);
    return -1;
  }

  /** Marks the edge of `h` as one that must stay. */
  fix(h: number): void {
    this.fixed[h] = 1;
    this.fixed[this.twin[h]!] = 1;
  }

  /**
   * Turns the edge u→v of `h` (apex p) and its twin (apex q) into p–q. Afterwards `h` is u→q, the half-edge
   * before it p→u, the old twin v→p and the half-edge before that q→v. The caller has made sure that the
   * quadrilateral is strictly convex and the edge is not fixed.
   */
  flip(h: number): void {
    const { corners, twin, fixed, outgoing } = this;
    const g = twin[h]!;
    const hNext = nextHalfEdge(h);
    const gNext = nextHalfEdge(g);
    const hPrevious = previousHalfEdge(h);
    const gPrevious = previousHalfEdge(g);
    const p = corners[hPrevious]!;
    const q = corners[gPrevious]!;
    const fixedBeyondU = fixed[gNext]!;
    const fixedBeyondV = fixed[hNext]!;
    const beyondU = twin[gNext]!;
    const beyondV = twin[hNext]!;
    corners[hNext] = q;
    corners[gNext] = p;
    this.link(h, beyondU);
    this.link(g, beyondV);
    this.link(hNext, gNext);
    fixed[h] = fixedBeyondU;
    fixed[g] = fixedBeyondV;
    fixed[hNext] = 0;
    fixed[gNext] = 0;
    outgoing[corners[h]!] = h;
    outgoing[corners[g]!] = g;
    outgoing[p] = hPrevious;
    outgoing[q] = gPrevious;
  }
}
