import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import type { Point, Ring } from '../../schema/polygon';

/** Rings of walls with their boxes, to be asked many times. */
export type WallOutlines = readonly { readonly ring: Ring; readonly bounds: Bounds }[];

/** Walls are no thicker to either side, metres. */
const THICKEST = 1;

export const wallOutlines = (rings: readonly Ring[]): WallOutlines =>
  rings.map((ring) => ({ ring, bounds: pointBounds(ring) }));

/**
 * How far the wall that holds a point reaches from it along a unit direction and against it, metres; null where no
 * wall is. O(walls + points of those near it).
 */
export function wallDepth(
  walls: WallOutlines,
  [x, y]: Point,
  [ux, uy]: Point,
): { readonly along: number; readonly against: number } | null {
  let along = Infinity;
  let against = Infinity;
  for (const { ring, bounds } of walls) {
    if (x < bounds.minX || x > bounds.maxX || y < bounds.minY || y > bounds.maxY) continue;
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const ex = bx - ax;
      const ey = by - ay;
      const cross = ux * ey - uy * ex;
      if (Math.abs(cross) < 1e-9) return;
      const t = ((ax - x) * ey - (ay - y) * ex) / cross;
      const s = ((ax - x) * uy - (ay - y) * ux) / cross;
      if (s < 0 || s > 1 || Math.abs(t) > THICKEST) return;
      if (t >= 0) along = Math.min(along, t);
      else against = Math.min(against, -t);
    });
  }
  return along < Infinity && against < Infinity ? { along, against } : null;
}
