import type { Ring } from './ring';

/**
 * How far it is from a point along the unit direction (ux, uy) to the first edge of some rings that it meets, metres;
 * `Infinity` when it meets none. The point itself on an edge counts for nothing. O(points).
 */
export function rayToRings(rings: readonly Ring[], x: number, y: number, ux: number, uy: number): number {
  let nearest = Infinity;
  for (const ring of rings) {
    let a = ring[ring.length - 1];
    if (a === undefined) continue;
    for (const b of ring) {
      const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
      const across = ux * ey - uy * ex;
      if (across !== 0) {
        const along = ((a[0] - x) * ey - (a[1] - y) * ex) / across;
        const share = ((a[0] - x) * uy - (a[1] - y) * ux) / across;
        if (along > 1e-9 && share >= 0 && share <= 1 && along < nearest) nearest = along;
      }
      a = b;
    }
  }
  return nearest;
}
