import type { Point } from '../../model/schema/polygon';
import type { Room, StoreyPlan } from './storey-plan';

/** Is a place inside a ring (on its wall lines counts when it lies on the low side)? O(points). */
export function inRing(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The room at a place of the storey's frame, or null. O(rooms). */
export const roomAt = ({ rooms }: Pick<StoreyPlan, 'rooms'>, at: Point): Room | null =>
  rooms.find(({ ring }) => inRing(ring, at)) ?? null;
