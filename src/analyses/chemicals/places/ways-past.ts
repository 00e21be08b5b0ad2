import { segmentDistance } from '../../../geometry/plane/segment-distance';
import { nearestWay, type Way } from '../../../geometry/nav/shortest-path';
import type { OpeningId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { wayFloor } from '../../way-out/way-floor';
import type { DangerZone } from './danger-zone';
import { BESIDE } from './exit-walks';

/** Metres of a way out from a place; null = none was found. */
export type WayPast = (place: Place) => number | null;

/**
 * Ways out that keep clear of a zone, though it reaches into a hall that they lead through: the shortest one past the doors
 * within the circle, where no step of it is in the circle. One that goes round within the hall itself is not found.
 * Cost: one search a place.
 */
export function waysPast(plan: WalkingPlan, shut: readonly OpeningId[], zone: DangerZone): WayPast {
  const { circle, reached, doors } = zone;
  if (circle === null || reached.length === doors.length) return () => null;
  const floor = wayFloor(plan, [...new Set([...shut, ...reached])].sort());
  const ends = floor.exits.map(({ at }) => at);
  return (place) => {
    const at = floorAt(plan, place);
    const walk = at === null || at.gap > BESIDE ? null : floor.walkFrom(at);
    const way = at && walk && nearestWay(walk, at, ends);
    return way === null || isInCircle(plan, circle, way) ? null : way.length;
  };
}

/** Comes a way into the circle? Flights that begin or end on its level count whole. O(points of the way). */
function isInCircle(
  { derived }: WalkingPlan,
  { storeys, x, y, radius }: NonNullable<DangerZone['circle']>,
  { points }: Way,
): boolean {
  const isLevel = (storey: number): boolean => storeys.has(derived.storeys[storey]!);
  return points.some(([on, ax, ay], i) => {
    const [to, bx, by] = points[i + 1] ?? [on, ax, ay];
    return (isLevel(on) || isLevel(to)) && segmentDistance(x, y, ax, ay, bx, by) <= radius;
  });
}
