import type { Point } from '../schema/polygon';
import { floorBefore } from './stair-ends';
import { JOIN_HEIGHT, joinsAt, type PlacedFlight } from './stair-levels';
import type { StoreyParts } from './storey-parts';

/**
 * Where a stair's flights leave no floor: on each storey over a flight's low end that the flight comes up to, or that
 * its run of flights does. The storey that a flight is filed under isn't one of them: there it is walked. O(flights ·
 * storeys).
 */
export function flightVoids(
  storeys: readonly StoreyParts[],
  stair: readonly PlacedFlight[],
): { storey: number; points: readonly Point[] }[] {
  const voids: { storey: number; points: readonly Point[] }[] = [];
  for (const placed of stair) {
    const top = topOfRun(storeys, stair, placed);
    storeys.forEach(({ plan }, storey) => {
      const { elevation } = plan.storey;
      if (storey === placed.storey) return;
      if (elevation <= placed.low + JOIN_HEIGHT || elevation > top + JOIN_HEIGHT) return;
      voids.push({ storey, points: placed.flight.outline.outer });
    });
  }
  return voids;
}

/**
 * Height at which the flights that go on from this one first come to a storey, or end. Storeys of other buildings
 * that happen to lie at the height of a landing are none: they have no floor there.
 */
function topOfRun(
  storeys: readonly StoreyParts[],
  stair: readonly PlacedFlight[],
  from: PlacedFlight,
): number {
  let top = from.high;
  const comesTo = (parts: StoreyParts): boolean =>
    joinsAt(parts.plan.storey.elevation, top) &&
    stair.some(({ edges }) => edges.ends.some((end) => floorBefore(parts, end) !== null));
  for (const next of stair) {
    if (storeys.some(comesTo)) break;
    if (next.low > from.low && joinsAt(next.low, top)) top = Math.max(top, next.high);
  }
  return top;
}
