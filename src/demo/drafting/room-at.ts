import { placeInRings } from '../../geometry/plane/place-in-rings';
import type { Point } from '../../model/schema/polygon';
import { boxAround, type Box } from './boxes';
import type { Room, StoreyPlan } from './storey-plan';

/** Is a place inside a ring or on it? O(points). */
export const inRing = (ring: readonly Point[], [x, y]: Point): boolean =>
  placeInRings([ring], x, y, 0) !== 'outside';

const known = new WeakMap<StoreyPlan['rooms'], readonly Box[]>();

/** Least rectangles around rooms: they rule nearly all of them out at little cost. */
function boundsOf(rooms: StoreyPlan['rooms']): readonly Box[] {
  const bounds = known.get(rooms) ?? rooms.map(({ ring }) => boxAround(ring));
  known.set(rooms, bounds);
  return bounds;
}

/** The room at a place of the storey's frame, or null; on a wall line the first of its rooms. O(rooms). */
export function roomAt({ rooms }: Pick<StoreyPlan, 'rooms'>, at: Point): Room | null {
  const [x, y] = at;
  const bounds = boundsOf(rooms);
  for (let i = 0; i < rooms.length; i++) {
    const [x0, y0, x1, y1] = bounds[i]!;
    if (x >= x0 && x <= x1 && y >= y0 && y <= y1 && inRing(rooms[i]!.ring, at)) return rooms[i]!;
  }
  return null;
}
