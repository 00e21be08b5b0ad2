import { meetLevel, projector, rayThrough, type PlanView, type Viewport } from '../camera/plan-view';

/** Something that can be grabbed: an id and its place, plan frame. */
export interface Grabbable<Id extends string> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How far from its drawn place an asset can be grabbed: half of a 44-pixel target for fingers. */
export const GRAB_RADIUS = { mouse: 16, touch: 26 } as const;

/** The grabbable nearest to a pixel within the radius, or null. O(count). */
export function pickNearest<Id extends string>(
  things: readonly Grabbable<Id>[],
  view: PlanView,
  viewport: Viewport,
  pixel: readonly [number, number],
  radius: number,
): Id | null {
  let best: Id | null = null;
  let nearest = radius;
  const place = projector(view, viewport);
  for (const thing of things) {
    const { px, py, depth } = place(thing.x, thing.y, thing.z);
    const distance = Math.hypot(px - pixel[0], py - pixel[1]);
    if (depth > 0 && distance <= nearest) {
      nearest = distance;
      best = thing.id;
    }
  }
  return best;
}

/** How far from the middle of the picture floor can be pointed at, in heights of the picture. */
const FARTHEST = 20;

/**
 * The point of the level plane at height z under a pixel, or null above the horizon and so close below it that a
 * pixel is hundreds of metres: nothing is put there on purpose. O(1).
 */
export function floorPoint(
  view: PlanView,
  viewport: Viewport,
  pixel: readonly [number, number],
  z: number,
): readonly [number, number] | null {
  const at = meetLevel(rayThrough(view, viewport, pixel[0], pixel[1]), z);
  return at && Math.hypot(at[0] - view.x, at[1] - view.y) <= FARTHEST * view.span ? at : null;
}
