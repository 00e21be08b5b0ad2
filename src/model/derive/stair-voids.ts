import type { Point } from '../schema/polygon';
import type { DirectedFlight } from './stair-direction';
import { floorBefore, reachesRing } from './stair-ends';
import { JOIN_HEIGHT, joinsAt, type PlacedFlight, type PlacedLanding } from './stair-levels';
import type { FlightLevels } from './stair-parts';
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
 * Where drawn landings leave no floor: on the storey over them that the stair ends at, but for those that lie under the
 * floor on which one steps off there. On storeys that have flights of the stair, landings of those lie there. O(flights ·
 * (storeys + landings)).
 */
export function landingVoids(
  storeys: readonly StoreyParts[],
  landings: readonly PlacedLanding[],
  stair: readonly DirectedFlight[],
  levels: readonly FlightLevels[],
): { storey: number; points: readonly Point[] }[] {
  const top = Math.max(...stair.map(({ high }) => high));
  const over = storeys.findIndex(
    (parts, storey) =>
      joinsAt(parts.plan.storey.elevation, top) &&
      !stair.some((placed) => placed.storey === storey) &&
      stair.some(
        ({ high, edges }) => joinsAt(high, top) && edges.ends.some((end) => floorBefore(parts, end) !== null),
      ),
  );
  if (over < 0) return [];
  const met = new Set(
    levels.flatMap(({ low, high }) =>
      [low, high].flatMap((level) => (level.kind === 'drawn' ? level.landing : [])),
    ),
  );
  const last = stair.filter(({ high }) => joinsAt(high, top));
  return landings.flatMap(({ landing, height }, index) => {
    if (!met.has(index) || joinsAt(height, top)) return [];
    const points = landing.outline.outer;
    return last.some(({ highEnd }) => reachesRing(highEnd, points)) ? [] : [{ storey: over, points }];
  });
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
