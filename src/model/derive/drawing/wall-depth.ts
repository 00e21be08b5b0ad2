import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { rayToRings } from '../../../geometry/plane/ray-to-rings';
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
  const near = walls
    .filter(({ bounds: b }) => x >= b.minX && x <= b.maxX && y >= b.minY && y <= b.maxY)
    .map(({ ring }) => ring);
  const along = rayToRings(near, x, y, ux, uy);
  const against = rayToRings(near, x, y, -ux, -uy);
  return along <= THICKEST && against <= THICKEST ? { along, against } : null;
}
