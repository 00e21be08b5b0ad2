import { toMillimetre } from '../../../base/to-millimetre';
import { locate } from '../../../geometry/nav/locate';
import { pole } from '../../../geometry/plane/pole';
import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import type { AssetId } from '../../../model/schema/ids';
import { wallSpots } from '../../placing/wall-spots';
import type { Place } from '../../walking/find-path';
import { storeyIndex, type WalkingPlan } from '../../walking/walking-plan';
import { openingMiddle } from '../../../model/query/opening-middle';

/** A cabinet's middle stands so far off the wall, metres. */
const OFF_WALL = 0.4;
/** Places along walls, metres apart at most. */
const STEP = 0.8;
/** Farther off from doors and other stores than this is no better, metres. */
const FAR_ENOUGH = 5;
/** Floor that one can't stand on is farther off than this, metres. */
const ON_FLOOR = 0.05;
const PRECISION = 0.1;

/**
 * A place for a store in a room: by a wall, on walkable floor, as far as can be from its doors and from other stores; where no wall has
 * one in the middle; null where nobody can stand in the room. Whole millimetres. O(places · stores and doors of the storey).
 */
export function placeInRoom(plan: WalkingPlan, room: Space, except: AssetId): Place | null {
  const { document, nav } = plan;
  const storey = storeyIndex(plan, room.storey);
  if (storey < 0) return null;
  const kept = keptOff(plan, room, except);
  const along = wallSpots(room, STEP).map(({ x, y, nx, ny }): Point => [
    x + OFF_WALL * nx,
    y + OFF_WALL * ny,
  ]);
  const clearance = ([x, y]: Point): number =>
    kept.reduce((least, [kx, ky]) => Math.min(least, Math.hypot(kx - x, ky - y)), FAR_ENOUGH);
  const stands = ([x, y]: Point): boolean => {
    const at = locate(nav, storey, x, y);
    return at !== null && at.gap <= ON_FLOOR && spaceAt(document, room.storey, x, y)?.id === room.id;
  };
  let best: { readonly point: Point; readonly clear: number } | null = null;
  for (const spot of along) {
    const point: Point = [toMillimetre(spot[0]), toMillimetre(spot[1])];
    const clear = clearance(point);
    if ((best === null || clear > best.clear) && stands(point)) best = { point, clear };
  }
  if (best === null) {
    const { x, y } = pole([room.outline.outer, ...room.outline.holes], PRECISION);
    const inner: Point = [toMillimetre(x), toMillimetre(y)];
    if (stands(inner)) best = { point: inner, clear: 0 };
  }
  return best && { storey: room.storey, x: best.point[0], y: best.point[1] };
}

/** What a store isn't put close to: doors of the storey and other stores. */
function keptOff({ document }: WalkingPlan, { storey }: Space, except: AssetId): Point[] {
  const doors = onStorey(document, 'openings', storey).filter(({ kind }) => kind !== 'window');
  const stores = assetsOf(document, 'chemical-store', storey).filter(({ id }) => id !== except);
  return [...doors.map(openingMiddle), ...stores.map(({ x, y }): Point => [x, y])];
}
