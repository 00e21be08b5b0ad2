import { FanHeap } from '../../../geometry/nav/fan-heap';
import type { DoorGraph } from './door-graph';

/** No way is as long, metres: a room of others that is gone through weighs more than any detour (`FEWEST_ROOMS`). */
export const ROOM = 1e6;

/** Ways out from doors. */
export interface WaysOnGraph {
  /** Per door: metres, and `ROOM` for each room that is entered; Infinity = none. */
  readonly cost: Float64Array;
  /** Per door: the door that its way leads to next, −1 = it is an exit, or leads into the open before another. */
  readonly next: Int32Array;
}

/**
 * The best way out from every door with some shut: through the fewest rooms, and then the shortest (Dijkstra 1959 from
 * all exits at once). `isExit` per door: it leads out. O(pairs of doors within parts · log doors).
 */
export function waysOnGraph(
  { parts, partsAt }: DoorGraph,
  isRoom: (part: number) => boolean,
  isExit: Uint8Array,
  isShut: Uint8Array,
): WaysOnGraph {
  const cost = new Float64Array(partsAt.length).fill(Infinity);
  const next = new Int32Array(partsAt.length).fill(-1);
  const heap = new FanHeap(cost);
  const reach = (door: number, at: number, by: number): void => {
    if (isShut[door] === 1 || at >= cost[door]!) return;
    cost[door] = at;
    next[door] = by;
    heap.push(door);
  };
  isExit.forEach((exit, door) => {
    if (exit === 1) reach(door, 0, -1);
  });
  parts.forEach(({ doors, toOpen }, part) => {
    doors.forEach((door, i) => {
      reach(door, toOpen[i]! + (isRoom(part) ? ROOM : 0), -1);
    });
  });
  for (let door = heap.pop(); door >= 0; door = heap.pop()) {
    for (const part of partsAt[door]!) {
      const { doors, metres } = parts[part]!;
      const row = doors.indexOf(door) * doors.length;
      if (row < 0) continue;
      const entered = cost[door]! + (isRoom(part) ? ROOM : 0);
      doors.forEach((other, column) => {
        const away = metres[row + column]!;
        // Of two doors that lead to rooms alone nobody's way leads from one to the other.
        if (away < Infinity) reach(other, entered + away, door);
      });
    }
  }
  return { cost, next };
}
