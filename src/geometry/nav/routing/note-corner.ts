import { nextHalfEdge } from '../../plane/triangulation';
import { STRAIGHT } from '../walk';
import type { RoutingFloor } from './routing-floor';
import type { Sights } from './sights';

/**
 * Notes that the corner at the start of a half-edge is seen from (x, y), in its frame, if it is a node at which a taut
 * string may arrive from there. `leaves`: angle at which the run leaves the owner's fan. O(1).
 */
export function noteCorner(
  floor: RoutingFloor,
  sights: Sights,
  owner: number,
  corner: number,
  x: number,
  y: number,
  leaves: number,
  via: number,
): void {
  const { nav, nodes } = floor;
  const node = nodes.of[corner]!;
  if (node < 0) return;
  const n = nextHalfEdge(corner);
  const dx = nav.x[corner]! - x;
  const dy = nav.y[corner]! - y;
  const ox = nav.x[n]! - nav.x[corner]!;
  const oy = nav.y[n]! - nav.y[corner]!;
  const arrives = nodes.from[corner]! + Math.max(0, Math.atan2(oy * dx - ox * dy, -(ox * dx + oy * dy)));
  const taut =
    nodes.free[node] === 1 ||
    arrives >= Math.PI - STRAIGHT ||
    arrives <= nodes.angle[node]! - Math.PI + STRAIGHT;
  // Who looks from the corner itself looks round it without it.
  if (taut && dx * dx + dy * dy > SAME * SAME) sights.add(owner, node, dx, dy, leaves, arrives, via);
}

/** Points nearer than this are one, metres. */
const SAME = 1e-9;
