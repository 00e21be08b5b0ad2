import { placeInRings } from '../../geometry/plane/place-in-rings';
import type { Point } from '../../model/schema/polygon';
import type { Room, StoreyPlan } from './storey-plan';

/** Is a place inside a ring or on it? O(points). */
export const inRing = (ring: readonly Point[], [x, y]: Point): boolean =>
  placeInRings([ring], x, y, 0) !== 'outside';

/** The room at a place of the storey's frame, or null; on a wall line the first of its rooms. O(rooms). */
export const roomAt = ({ rooms }: Pick<StoreyPlan, 'rooms'>, at: Point): Room | null =>
  rooms.find(({ ring }) => inRing(ring, at)) ?? null;
