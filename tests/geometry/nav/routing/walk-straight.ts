import { assert } from '../../../../src/base/assert';
import { nextHalfEdge } from '../../../../src/geometry/plane/triangulation';
import type { Nav } from '../../../../src/geometry/nav/nav';
import type { Waypoint } from '../../../../src/geometry/nav/routing/route-field';

/** Somebody on the floor: a triangle, and the place in its frame. */
export interface Walker {
  readonly triangle: number;
  readonly x: number;
  readonly y: number;
}

/** A line this far beside an edge still crosses it, metres. */
const BESIDE = 1e-5;

/** A triangle that the line reaches, and what its frame is shifted by against the first one's. */
interface Reached {
  readonly triangle: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * Walks straight to a waypoint: floods over open half-edges that the line touches, changing frames at joints. Returns
 * where the walker may stand then: the triangles that hold the waypoint, more than one at a corner or an edge, on both
 * sides where a wall has no thickness. Fails where a wall stands in the way.
 */
export function walkStraight(nav: Nav, twin: Int32Array, walker: Walker, { x, y }: Waypoint): Walker[] {
  const line: Line = [walker.x, walker.y, x, y];
  const first: Reached = { triangle: walker.triangle, dx: 0, dy: 0 };
  const known = new Set([first.triangle]);
  const waiting = [first];
  const ends: Walker[] = [];
  for (const at of waiting) {
    if (holds(nav, at, x, y)) ends.push({ triangle: at.triangle, x: x + at.dx, y: y + at.dy });
    for (let h = 3 * at.triangle; h < 3 * at.triangle + 3; h++) {
      const over = twin[h]!;
      const triangle = Math.floor(over / 3);
      if (over < 0 || known.has(triangle) || !touches(nav, at, h, line)) continue;
      known.add(triangle);
      const shift = nav.jump[h]!;
      waiting.push({ triangle, dx: at.dx + nav.jumpX[shift]!, dy: at.dy + nav.jumpY[shift]! });
    }
  }
  assert(ends.length > 0, 'the way to a waypoint is free');
  return ends;
}

type Line = readonly [number, number, number, number];

function holds(nav: Nav, { triangle, dx, dy }: Reached, x: number, y: number): boolean {
  for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
    const n = nextHalfEdge(h);
    const ex = nav.x[n]! - nav.x[h]!;
    const ey = nav.y[n]! - nav.y[h]!;
    const off = ex * (y + dy - nav.y[h]!) - ey * (x + dx - nav.x[h]!);
    if (off < -BESIDE * Math.hypot(ex, ey)) return false;
  }
  return true;
}

function touches(nav: Nav, { dx, dy }: Reached, h: number, [ax, ay, bx, by]: Line): boolean {
  const n = nextHalfEdge(h);
  const [px, py, qx, qy] = [nav.x[h]! - dx, nav.y[h]! - dy, nav.x[n]! - dx, nav.y[n]! - dy];
  const turn = (x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): number =>
    (x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0);
  const crosses =
    turn(ax, ay, bx, by, px, py) * turn(ax, ay, bx, by, qx, qy) < 0 &&
    turn(px, py, qx, qy, ax, ay) * turn(px, py, qx, qy, bx, by) < 0;
  return (
    crosses ||
    toSegment(px, py, ax, ay, bx, by) < BESIDE ||
    toSegment(qx, qy, ax, ay, bx, by) < BESIDE ||
    toSegment(ax, ay, px, py, qx, qy) < BESIDE ||
    toSegment(bx, by, px, py, qx, qy) < BESIDE
  );
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
