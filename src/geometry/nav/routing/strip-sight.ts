import { nextHalfEdge } from '../../plane/triangulation';
import type { Located } from '../locate';
import { FloatColumn, IntColumn } from './column';
import { noteCorner } from './note-corner';
import type { RoutingFloor } from './routing-floor';
import { SEEN } from './sight-sweep';
import type { Sights } from './sights';
import { WINDOW, WindowSweep } from './window-sweep';

/** A segment shorter than this is its two ends only, metres. */
const LEAST_LENGTH = 1e-6;

/** Windows of segments, square to them: where they begin, and where they enter rooms. */
export class Strips {
  readonly target = new IntColumn();
  /** Triangle reached, the half-edge of it that was entered over (−1 = it begins here), gates passed. */
  readonly triangle = new IntColumn();
  readonly into = new IntColumn();
  readonly via = new IntColumn();
  readonly windows = new FloatColumn();

  add(target: number, triangle: number, into: number, via: number, w: Float64Array): void {
    this.target.push(target);
    this.triangle.push(triangle);
    this.into.push(into);
    this.via.push(via);
    for (let i = 0; i < WINDOW; i++) this.windows.push(w[i]!);
  }

  get size(): number {
    return this.target.size;
  }

  /** Triangles in which they begin. O(strips). */
  beginnings(): number[] {
    const found: number[] = [];
    for (let strip = 0; strip < this.size; strip++) {
      if (this.into.data[strip]! < 0) found.push(this.triangle.data[strip]!);
    }
    return found;
  }
}

interface Seen {
  readonly sights: Sights;
  readonly strips: Strips;
}

/**
 * Looks square from both sides of a segment over the whole surface: notes the nodes from which a taut string ends inside
 * it at a right angle, and the rooms that it looks into. O(triangles seen).
 */
export function lookAcross(floor: RoutingFloor, seen: Seen, target: number, a: Located, b: Located): void {
  const { nav, gates } = floor;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < LEAST_LENGTH || nav.sheetOf[a.triangle] !== nav.sheetOf[b.triangle]) return;
  const ux = (b.x - a.x) / length;
  const uy = (b.y - a.y) / length;
  const sweep = new StripSweep(floor, seen, target);
  const known = new Set([a.triangle]);
  const waiting = [{ triangle: a.triangle, via: -1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { triangle, via } = next;
    const [from, to] = within(floor, triangle, a, ux, uy, length);
    if (to < from) continue;
    if (to > from) {
      for (const side of [1, -1]) sweep.begin(triangle, via, a.x, a.y, side * ux, side * uy, from, to, side);
    }
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const across = nav.twin[h]!;
      const other = Math.floor(across / 3);
      if (across < 0 || nav.jump[h] !== 0 || known.has(other)) continue;
      known.add(other);
      waiting.push({
        triangle: other,
        via: gates.of[h]! >= 0 ? seen.sights.passages.add(h, via) : via,
      });
    }
  }
}

/** The part of a segment, in metres along it, that lies in a triangle or on its edge; none when it ends before it begins. */
function within(
  { nav }: RoutingFloor,
  triangle: number,
  a: Located,
  ux: number,
  uy: number,
  length: number,
): [number, number] {
  let [from, to] = [0, length];
  for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
    const n = nextHalfEdge(h);
    const ex = nav.x[n]! - nav.x[h]!;
    const ey = nav.y[n]! - nav.y[h]!;
    const size = Math.hypot(ex, ey);
    // Inside is left of the edge: off + s · slope ≥ −SEEN.
    const off = (ex * (a.y - nav.y[h]!) - ey * (a.x - nav.x[h]!)) / size + SEEN;
    const slope = (ex * uy - ey * ux) / size;
    if (Math.abs(slope) < 1e-12) {
      if (off < 0) return [1, 0];
    } else if (slope > 0) from = Math.max(from, -off / slope);
    else to = Math.min(to, -off / slope);
  }
  return [from, to];
}

class StripSweep extends WindowSweep {
  #w = new Float64Array(WINDOW);

  constructor(
    readonly floor: RoutingFloor,
    readonly seen: Seen,
    readonly target: number,
  ) {
    super(floor.nav, true);
  }

  /** Looks to the left of (ux, uy) from the part of a segment that lies in a triangle. */
  begin(
    triangle: number,
    via: number,
    ax: number,
    ay: number,
    ux: number,
    uy: number,
    from: number,
    to: number,
    side: number,
  ): void {
    // Looking along (nx, ny), the right end of the segment is the one that lies on along (ux, uy).
    const [nx, ny] = [-uy, ux];
    const offset = (s: number): number => {
      const [x, y] = [ax + s * side * ux, ay + s * side * uy];
      return nx * y - ny * x;
    };
    const [one, other] = [offset(from), offset(to)];
    const w = this.#w;
    w.set([ax, ay, nx, ny, Math.min(one, other), nx, ny, Math.max(one, other)]);
    this.seen.strips.add(this.target, triangle, -1, via, w);
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) this.#note(h, via, w);
    this.leave(triangle, via, w);
    this.follow();
  }

  protected passed(edge: number, via: number): number {
    const { gates, nav } = this.floor;
    return gates.of[edge]! >= 0 || nav.jump[edge] !== 0 ? this.seen.sights.passages.add(edge, via) : via;
  }

  protected entered(into: number, via: number, w: Float64Array): boolean {
    const { nav, gates } = this.floor;
    const over = nav.twin[into]!;
    if (gates.of[over]! >= 0) this.seen.strips.add(this.target, Math.floor(into / 3), into, via, w);
    this.#note(into % 3 === 0 ? into + 2 : into - 1, via, w);
    return true;
  }

  /** Notes a corner that the window reaches. */
  #note(corner: number, via: number, w: Float64Array): void {
    const { nav } = this.floor;
    const [x, y] = [nav.x[corner]!, nav.y[corner]!];
    const [nx, ny] = [w[2]!, w[3]!];
    const across = nx * y - ny * x;
    if (across < w[4]! - SEEN || across > w[7]! + SEEN) return;
    const off = nx * (x - w[0]!) + ny * (y - w[1]!);
    if (off < -SEEN) return;
    noteCorner(this.floor, this.seen.sights, this.target, corner, x - off * nx, y - off * ny, 0, via);
  }
}
