import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import type { Gates } from './gates';
import type { Rooms } from './rooms';

/** Edges that lie this near to a line, and to each other, are one straight way in, metres. */
const STRAIGHT_WITHIN = 1e-6;

/**
 * Per room that is a dead end: the room that it is left to, −1 = it is none. All gates of a dead end, but for those to
 * dead ends behind it, are one stretch of a straight line to one room, so that no shortest way leads in and out of it
 * again. Of rooms that are dead ends to each other one stays. O(half-edges).
 */
export function findDeadEnds(nav: Nav, gates: Gates, rooms: Rooms): Int32Array {
  const edges: number[][] = Array.from({ length: rooms.count }, () => []);
  for (let h = 0; h < nav.twin.length; h++) {
    if (gates.of[h]! >= 0 && nav.twin[h]! >= 0) edges[rooms.of[Math.floor(h / 3)]!]!.push(h);
  }
  const leadsTo = (h: number): number => rooms.of[Math.floor(nav.twin[h]! / 3)]!;
  const exit = new Int32Array(rooms.count).fill(-1);
  const waiting = Array.from({ length: rooms.count }, (_, room) => room);
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    if (exit[room] !== -1) continue;
    const at = room;
    const out = edges[room]!.filter((h) => leadsTo(h) === at || exit[leadsTo(h)] !== at);
    const [first] = out;
    if (first === undefined) continue;
    const other = leadsTo(first);
    if (other === room || !out.every((h) => leadsTo(h) === other) || !isOneStretch(nav, out)) continue;
    exit[room] = other;
    waiting.push(other);
  }
  return exit;
}

function isOneStretch({ x, y, sheetOf, jump }: Nav, edges: readonly number[]): boolean {
  const first = edges[0]!;
  const ex = x[nextHalfEdge(first)]! - x[first]!;
  const ey = y[nextHalfEdge(first)]! - y[first]!;
  const size = Math.hypot(ex, ey);
  let [low, high, sum] = [Infinity, -Infinity, 0];
  for (const h of edges) {
    if (sheetOf[Math.floor(h / 3)] !== sheetOf[Math.floor(first / 3)] || jump[h] !== jump[first])
      return false;
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
