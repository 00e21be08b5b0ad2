import type { Nav } from '../nav';
import type { Gates } from './gates';

/** The parts that a surface falls into when everything that can be shut is shut. */
export interface Rooms {
  readonly count: number;
  /** Per triangle: its room, and its place among the room's triangles. */
  readonly of: Int32Array;
  readonly place: Int32Array;
  /** Triangles of room r: `start[r] … start[r + 1] − 1`. */
  readonly start: Int32Array;
  readonly triangles: Int32Array;
}

/** Floods the surface up to gates. O(half-edges). */
export function findRooms(nav: Nav, gates: Gates): Rooms {
  const { triangleCount, twin } = nav;
  const of = new Int32Array(triangleCount).fill(-1);
  const place = new Int32Array(triangleCount);
  const triangles = new Int32Array(triangleCount);
  const start = [0];
  let filled = 0;
  for (let first = 0; first < triangleCount; first++) {
    if (of[first] !== -1) continue;
    const room = start.length - 1;
    const begin = filled;
    of[first] = room;
    triangles[filled++] = first;
    for (let next = begin; next < filled; next++) {
      const t = triangles[next]!;
      place[t] = next - begin;
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        const other = twin[h]! < 0 || gates.of[h]! >= 0 ? -1 : (twin[h]! / 3) | 0;
        if (other < 0 || of[other] !== -1) continue;
        of[other] = room;
        triangles[filled++] = other;
      }
    }
    start.push(filled);
  }
  return { count: start.length - 1, of, place, start: Int32Array.from(start), triangles };
}
