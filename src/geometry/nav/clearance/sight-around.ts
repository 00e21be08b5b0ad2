import { nextHalfEdge, previousHalfEdge } from '../../plane/triangulation';
import type { Walk } from '../walk';

/** A corner this little outside a cone (sine of the angle) still counts as seen. */
const LENIENT = 1e-9;
/** Narrower cones are not followed (sine of their angle). */
const LEAST = 1e-12;

/** A corner of something that can't be walked through, seen from a point. */
export interface SeenCorner {
  /** Corner of the point's fan that it is seen in. */
  readonly through: number;
  /** Half-edge that starts at the corner seen, of the triangle that it is seen in. */
  readonly corner: number;
  /** From the point to it, metres. */
  readonly dx: number;
  readonly dy: number;
}

/** A piece of an edge that can't be crossed, seen from a point. */
export interface SeenEdge {
  readonly through: number;
  readonly edge: number;
  /** From the point to the right and the left end of the piece that is seen, metres. */
  readonly rx: number;
  readonly ry: number;
  readonly lx: number;
  readonly ly: number;
  /** From the point to the start and the end of the whole edge. */
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

export interface Sight {
  readonly corners: readonly SeenCorner[];
  readonly edges: readonly SeenEdge[];
}

/** Numbers of a cone on the stack: the point in the frame of the triangle that its edge belongs to, its right and its left ray. */
const A_CONE = 6;

/**
 * What stands around a fan's vertex and is seen from there within `limit` metres: corners and edges that can't be
 * crossed, walls as well as doors that are shut. Cones are followed over edges that can be crossed, onto other sheets
 * too. O(triangles seen).
 */
export function sightAround(walk: Walk, fan: number, limit: number): Sight {
  const corners: SeenCorner[] = [];
  const edges: SeenEdge[] = [];
  const { nav, twin } = walk;
  const { x, y, jump, jumpX, jumpY } = nav;
  for (let i = walk.fanStart[fan]!; i < walk.fanStart[fan + 1]!; i++) {
    const through = walk.fanCorners[i]!;
    const [n, p] = [nextHalfEdge(through), previousHalfEdge(through)];
    const [ox, oy] = [x[through]!, y[through]!];
    see(walk, limit, corners, through, n, x[n]! - ox, y[n]! - oy);
    see(walk, limit, corners, through, p, x[p]! - ox, y[p]! - oy);
    const cones = [ox, oy, x[n]! - ox, y[n]! - oy, x[p]! - ox, y[p]! - oy];
    const leaving = [n];
    for (let edge = leaving.pop(); edge !== undefined; edge = leaving.pop()) {
      const at = A_CONE * leaving.length;
      const px = cones[at]!;
      const py = cones[at + 1]!;
      const vx = cones[at + 2]!;
      const vy = cones[at + 3]!;
      const wx = cones[at + 4]!;
      const wy = cones[at + 5]!;
      const next = nextHalfEdge(edge);
      const ax = x[edge]! - px;
      const ay = y[edge]! - py;
      const bx = x[next]! - px;
      const by = y[next]! - py;
      const ex = bx - ax;
      const ey = by - ay;
      // All of it right of the cone, or left of it.
      if (vx * by - vy * bx <= 0 || ax * wy - ay * wx <= 0) continue;
      const from = vx * ay - vy * ax >= 0 ? 0 : shareAt(ax, ay, ex, ey, vx, vy);
      const to = bx * wy - by * wx >= 0 ? 1 : shareAt(ax, ay, ex, ey, wx, wy);
      const rx = ax + from * ex;
      const ry = ay + from * ey;
      const lx = ax + to * ex;
      const ly = ay + to * ey;
      // A cone without width sees nothing and would never end; the corners at its sides were seen before.
      if (!(rx * ly - ry * lx > LEAST * Math.hypot(rx, ry) * Math.hypot(lx, ly))) continue;
      if (nearest(rx, ry, lx, ly) > limit) continue;
      const across = twin[edge]!;
      if (across < 0) {
        edges.push({ through, edge, rx, ry, lx, ly, ax, ay, bx, by });
        continue;
      }
      const qx = px + jumpX[jump[edge]!]!;
      const qy = py + jumpY[jump[edge]!]!;
      const last = previousHalfEdge(across);
      const dx = x[last]! - qx;
      const dy = y[last]! - qy;
      if (sine(rx, ry, dx, dy) >= -LENIENT && sine(dx, dy, lx, ly) >= -LENIENT) {
        see(walk, limit, corners, through, last, dx, dy);
      }
      for (let k = at; k <= at + A_CONE; k += A_CONE) {
        cones[k] = qx;
        cones[k + 1] = qy;
        cones[k + 2] = rx;
        cones[k + 3] = ry;
        cones[k + 4] = lx;
        cones[k + 5] = ly;
      }
      leaving.push(nextHalfEdge(across), last);
    }
  }
  return { corners, edges };
}

/** Notes a corner at (dx, dy) from the point, where it is near enough and something stands there. */
function see(
  { twin, fanOf, fanStart, fanCorners }: Walk,
  limit: number,
  corners: SeenCorner[],
  through: number,
  corner: number,
  dx: number,
  dy: number,
): void {
  const barrier = twin[fanCorners[fanStart[fanOf[corner]!]!]!]! < 0;
  if (barrier && dx * dx + dy * dy <= limit * limit) corners.push({ through, corner, dx, dy });
}

/** Sine of the angle from one vector to another. */
const sine = (ux: number, uy: number, vx: number, vy: number): number =>
  (ux * vy - uy * vx) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));

/** How far along an edge from (ax, ay) a ray meets it: 0 = at its start, 1 = at its end. */
function shareAt(ax: number, ay: number, ex: number, ey: number, vx: number, vy: number): number {
  const over = vx * ey - vy * ex;
  return over === 0 ? 0 : (vy * ax - vx * ay) / over;
}

/** Distance from the point to a piece of edge, metres. */
function nearest(rx: number, ry: number, lx: number, ly: number): number {
  const ex = lx - rx;
  const ey = ly - ry;
  const square = ex * ex + ey * ey;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(rx * ex + ry * ey) / square));
  return Math.hypot(rx + share * ex, ry + share * ey);
}
