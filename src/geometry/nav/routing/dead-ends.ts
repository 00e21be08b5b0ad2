import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import type { Gates } from './gates';
import type { Rooms } from './rooms';

/** Edges of one gate that lie this near to a line, and to each other, are one straight way in, metres. */
const STRAIGHT_WITHIN = 1e-6;

/** Per room: 1 where all gates out of it are one stretch of a straight line. O(half-edges). */
export function findDeadEnds(nav: Nav, gates: Gates, rooms: Rooms): Uint8Array {
  const edges: number[][] = Array.from({ length: rooms.count }, () => []);
  for (let h = 0; h < nav.twin.length; h++) {
    if (gates.of[h]! >= 0 && nav.twin[h]! >= 0) edges[rooms.of[Math.floor(h / 3)]!]!.push(h);
  }
  return Uint8Array.from(edges, (list) => (isOneStretch(nav, list) ? 1 : 0));
}

function isOneStretch({ x, y, sheetOf }: Nav, edges: readonly number[]): boolean {
  const [first] = edges;
  if (first === undefined) return true;
  const ex = x[nextHalfEdge(first)]! - x[first]!;
  const ey = y[nextHalfEdge(first)]! - y[first]!;
  const size = Math.hypot(ex, ey);
  let [low, high, sum] = [Infinity, -Infinity, 0];
  for (const h of edges) {
    if (sheetOf[Math.floor(h / 3)] !== sheetOf[Math.floor(first / 3)]) return false;
    const ends = [h, nextHalfEdge(h)].map((corner) => {
      const [dx, dy] = [x[corner]! - x[first]!, y[corner]! - y[first]!];
      return { along: (dx * ex + dy * ey) / size, off: Math.abs(ex * dy - ey * dx) / size };
    });
    if (ends.some(({ off }) => off > STRAIGHT_WITHIN)) return false;
    low = Math.min(low, ends[0]!.along, ends[1]!.along);
    high = Math.max(high, ends[0]!.along, ends[1]!.along);
    sum += Math.abs(ends[1]!.along - ends[0]!.along);
  }
  return high - low - sum < STRAIGHT_WITHIN;
}
