import { orientation } from './orientation';
import type { Ring } from './ring';
import { segmentDistanceSquared } from './segment-distance';

export type PlaceInRings = 'inside' | 'outside' | 'boundary';

/**
 * Where a point lies to a polygon (first ring the outline, the others holes, turned either way): `boundary` within
 * `tolerance` metres of a ring (0 = exactly on it), else inside an odd number of rings or not. Exact. O(n).
 */
export function placeInRings(rings: Iterable<Ring>, x: number, y: number, tolerance: number): PlaceInRings {
  const square = tolerance * tolerance;
  let inside = false;
  for (const ring of rings) {
    let a = ring[ring.length - 1];
    if (a === undefined) continue;
    for (const b of ring) {
      if (isNear(x, y, a, b, square)) return 'boundary';
      const upwards = b[1] > y;
      if (a[1] > y !== upwards && orientation(a[0], a[1], b[0], b[1], x, y) > 0 === upwards) inside = !inside;
      a = b;
    }
  }
  return inside ? 'inside' : 'outside';
}

type Point = readonly [number, number];

function isNear(x: number, y: number, a: Point, b: Point, square: number): boolean {
  if (square > 0) return segmentDistanceSquared(x, y, a[0], a[1], b[0], b[1]) <= square;
  return (
    Math.min(a[0], b[0]) <= x &&
    x <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= y &&
    y <= Math.max(a[1], b[1]) &&
    orientation(a[0], a[1], b[0], b[1], x, y) === 0
  );
}
