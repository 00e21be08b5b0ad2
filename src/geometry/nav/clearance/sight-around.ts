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

interface Cone {
  readonly edge: number;
  /** The point in the frame of the triangle that the edge belongs to. */
  readonly px: number;
  readonly py: number;
  readonly rx: number;
  readonly ry: number;
  readonly lx: number;
  readonly ly: number;
}

/**
 * What stands around a fan's vertex and is seen from there within `limit` metres: corners and edges that can't be
 * crossed, walls as well as doors that are shut. Cones are followed over edges that can be crossed, onto other sheets
 * too. O(triangles seen).
 */
export function sightAround(walk: Walk, fan: number, limit: number): Sight {
  const corners: SeenCorner[] = [];
  const edges: SeenEdge[] = [];
  const { nav, twin } = walk;
  const { x, y } = nav;
  const see = (through: number, corner: number, dx: number, dy: number): void => {
    const barrier = twin[walk.fanCorners[walk.fanStart[walk.fanOf[corner]!]!]!]! < 0;
    if (barrier && dx * dx + dy * dy <= limit * limit) corners.push({ through, corner, dx, dy });
  };
  for (let i = walk.fanStart[fan]!; i < walk.fanStart[fan + 1]!; i++) {
    const through = walk.fanCorners[i]!;
    const [n, p] = [nextHalfEdge(through), previousHalfEdge(through)];
    const [px, py] = [x[through]!, y[through]!];
    const [rx, ry, lx, ly] = [x[n]! - px, y[n]! - py, x[p]! - px, y[p]! - py];
    see(through, n, rx, ry);
    see(through, p, lx, ly);
    const cones: Cone[] = [{ edge: n, px, py, rx, ry, lx, ly }];
    for (let cone = cones.pop(); cone; cone = cones.pop()) {
      const part = seenPart(walk, cone);
      if (part === null || nearest(part) > limit) continue;
      const across = twin[cone.edge]!;
      if (across < 0) {
        edges.push({ through, edge: cone.edge, ...part });
        continue;
      }
      const jump = nav.jump[cone.edge]!;
      const qx = cone.px + nav.jumpX[jump]!;
      const qy = cone.py + nav.jumpY[jump]!;
      const last = previousHalfEdge(across);
      const [dx, dy] = [x[last]! - qx, y[last]! - qy];
      const beam = { px: qx, py: qy, rx: part.rx, ry: part.ry, lx: part.lx, ly: part.ly };
      if (sine(beam.rx, beam.ry, dx, dy) >= -LENIENT && sine(dx, dy, beam.lx, beam.ly) >= -LENIENT) {
        see(through, last, dx, dy);
      }
      cones.push({ edge: nextHalfEdge(across), ...beam }, { edge: last, ...beam });
    }
  }
  return { corners, edges };
}

/** Sine of the angle from one vector to another. */
const sine = (ux: number, uy: number, vx: number, vy: number): number =>
  (ux * vy - uy * vx) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));

/** The part of a cone's edge that lies in the cone, null when none does. */
function seenPart({ nav }: Walk, cone: Cone): Omit<SeenEdge, 'through' | 'edge'> | null {
  const { x, y } = nav;
  const n = nextHalfEdge(cone.edge);
  const [ax, ay] = [x[cone.edge]! - cone.px, y[cone.edge]! - cone.py];
  const [bx, by] = [x[n]! - cone.px, y[n]! - cone.py];
  const [ex, ey] = [bx - ax, by - ay];
  // All of it right of the cone, or left of it.
  if (cone.rx * by - cone.ry * bx <= 0 || ax * cone.ly - ay * cone.lx <= 0) return null;
  const share = (vx: number, vy: number): number => {
    const over = vx * ey - vy * ex;
    return over === 0 ? 0 : (vy * ax - vx * ay) / over;
  };
  const from = cone.rx * ay - cone.ry * ax >= 0 ? 0 : share(cone.rx, cone.ry);
  const to = bx * cone.ly - by * cone.lx >= 0 ? 1 : share(cone.lx, cone.ly);
  const [rx, ry] = [ax + from * ex, ay + from * ey];
  const [lx, ly] = [ax + to * ex, ay + to * ey];
  // A cone without width sees nothing and would never end; the corners at its sides were seen before.
  if (!(rx * ly - ry * lx > LEAST * Math.hypot(rx, ry) * Math.hypot(lx, ly))) return null;
  return { rx, ry, lx, ly, ax, ay, bx, by };
}

/** Distance from the point to the piece of edge, metres. */
function nearest({ rx, ry, lx, ly }: Omit<SeenEdge, 'through' | 'edge'>): number {
  const [ex, ey] = [lx - rx, ly - ry];
  const square = ex * ex + ey * ey;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(rx * ex + ry * ey) / square));
  return Math.hypot(rx + share * ex, ry + share * ey);
}
