import type { ClassDemand, ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { Point } from '../../../model/schema/polygon';
import type { Box } from '../../drafting/boxes';
import { isCirculation } from '../services/exits';
import type { ServedRoom } from '../services/served-storey';
import type { Spot } from '../services/walks';
import type { StoreyPoints } from './storey-points';

/**
 * As much of the distance allowed as one plans with, for furniture lengthens the walk that is estimated. The drawings hold
 * what everybody asks for, solids, to its distance by an exact walk: there the estimate may be too long by a little.
 */
const PLANNED = 0.9;
const DRAWN = 1.1;

/** Floor is looked at in the corners of its rectangles and every so many metres along their sides. */
const STEP = 4.2;
/** A step in from the wall. */
const IN = 0.1;

/** Floor of a unit from which one walks too far against one class, the worst place first. */
export interface FarFloor {
  readonly demand: ClassDemand;
  readonly spots: readonly Spot[];
}

/** The first class of a unit that floor is too far for; null = none. O(places · ways). */
export function farFloor(points: StoreyPoints, unit: ReckonedUnit): FarFloor | null {
  const places = points
    .roomsOf(unit)
    .flatMap((room) => room.boxes.flatMap((box) => placesOf(box).map((at): Spot => ({ room, at }))));
  for (const demand of unit.demands) {
    const share = points.share(demand);
    const spots = places
      .map((spot) => ({ spot, far: share(spot) }))
      .filter(({ far }) => far > (demand.fireClass === 'A' ? DRAWN : PLANNED))
      .sort((a, b) => b.far - a.far)
      .map(({ spot }) => spot);
    if (spots.length > 0) return { demand, spots };
  }
  return null;
}

/** The place on a wall of some rooms that leaves the least floor too far: in a corridor where one is near enough. O(places · ways²). */
export function placeFor(
  points: StoreyPoints,
  rooms: readonly ServedRoom[],
  { demand, spots }: FarFloor,
): Spot | null {
  const [worst] = spots;
  if (worst === undefined) return null;
  const reach = PLANNED * (demand.portable?.value ?? 0);
  const from = points.walks.to({ spots: [worst] });
  const near = rooms
    .flatMap((room) =>
      [...room.doors.map(({ at }) => at), worst.at].flatMap((at) => points.freeSpot(room, at) ?? []),
    )
    .filter((spot) => from.from(spot).metres <= reach);
  const onWays = near.filter(({ room }) => isCirculation(room));
  let best: { readonly spot: Spot; readonly left: number } | null = null;
  for (const spot of onWays.length > 0 ? onWays : near) {
    const walk = points.walks.to({ spots: [spot] });
    const left = spots.filter((other) => walk.from(other).metres > reach).length;
    if (best === null || left < best.left) best = { spot, left };
  }
  return best?.spot ?? null;
}

/** Places along the sides of a rectangle. */
function placesOf([x0, y0, x1, y1]: Box): Point[] {
  const xs = along(x0, x1);
  const ys = along(y0, y1);
  const [west, east, south, north] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [
    ...xs.flatMap((x): Point[] => [
      [x, south],
      [x, north],
    ]),
    ...ys.slice(1, -1).flatMap((y): Point[] => [
      [west, y],
      [east, y],
    ]),
  ];
}

function along(from: number, to: number): number[] {
  const margin = Math.min(IN, (to - from) / 2);
  const steps = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => from + margin + ((to - from - 2 * margin) * i) / steps);
}
