import type { Steps } from '../../base/steps';
import { RingClass } from '../../geometry/nav/floor-input';
import type { FlightId } from '../schema/ids';
import type { StairRing } from './derive-floor';
import type { DeriveIssue } from './plan-issue';
import { directedFlights, type DirectedFlight } from './stair-direction';
import { levelAt, standingCost, walkToDoor } from './stair-ends';
import { stairGroups } from './stair-groups';
import { StairJoints } from './stair-joints';
import type { FlightLevels, StairFlight, StairLanding } from './stair-parts';
import {
  joinsAt,
  levelFlights,
  placedFlights,
  placedLandings,
  type PlacedFlight,
  type PlacedLanding,
} from './stair-levels';
import { parted } from './stair-parting';
import { flightVoids, landingVoids } from './stair-voids';
import type { StoreyParts } from './storey-parts';

/** Everything that stairs and ramps add to the storeys. */
export interface DerivedStairs {
  /** Flights joined through one shaft: a stair each. */
  readonly stairs: readonly (readonly FlightId[])[];
  readonly flights: readonly StairFlight[];
  readonly landings: readonly StairLanding[];
  /** Per storey. */
  readonly rings: readonly (readonly StairRing[])[];
  readonly warnings: readonly DeriveIssue[];
}

/**
 * Joins flights to stairs and both ends of each to a storey or landing (PLAN-GEOJSON, "Flights"). What the plan
 * leaves open is chosen so that the walk is shortest, and said. A stair a step. O(flights² + what lies near their ends).
 */
export function* deriveStairsSteps(storeys: readonly StoreyParts[]): Steps<DerivedStairs> {
  const warnings: DeriveIssue[] = [];
  const drawn = placedFlights(storeys, warnings);
  const level = levelFlights(storeys, drawn);
  const placed = drawn.filter((flight) => !level.includes(flight));
  const landings = placedLandings(storeys, level);
  for (const { flight, low, storey } of level) {
    const height = low - (storeys[storey]?.plan.storey.elevation ?? 0);
    warnings.push({ code: 'plan.flight-taken-as-landing', place: flight.id, params: { height } });
  }
  const joints = new StairJoints(storeys, landings, warnings);
  const groups = stairGroups(storeys, placed);
  for (const group of groups) {
    const levels = group.map((flight) => levelsOf(storeys, landings, flight));
    const directed = direct(storeys, group, levels);
    directed.forEach((flight, i) => warnings.push(...directionIssue(flight, levels[i]!)));
    joints.addStair(parted(directed, levels), levels);
    const voids = [...flightVoids(storeys, directed), ...landingVoids(storeys, landings, directed, levels)];
    for (const { storey, points } of voids) {
      joints.addRing(storey, { points, ringClass: RingClass.solid });
    }
    yield;
  }
  return {
    stairs: groups.map((group) => group.map(({ flight }) => flight.id)),
    flights: joints.flights,
    landings: joints.landings,
    rings: joints.rings,
    warnings,
  };
}

const levelsOf = (
  storeys: readonly StoreyParts[],
  landings: readonly PlacedLanding[],
  flight: PlacedFlight,
): FlightLevels => ({
  low: levelAt(storeys, landings, flight, flight.low),
  high: levelAt(storeys, landings, flight, flight.high),
});

function direct(
  storeys: readonly StoreyParts[],
  group: readonly PlacedFlight[],
  levels: readonly FlightLevels[],
): DirectedFlight[] {
  const pairs: (readonly [number, number])[] = [];
  group.forEach((lower, i) => {
    group.forEach((upper, k) => {
      if (i === k || !joinsAt(lower.high, upper.low)) return;
      if (levels[i]?.high.kind !== 'storey' && levels[k]?.low.kind !== 'storey') pairs.push([i, k]);
    });
  });
  return directedFlights(group, pairs, (flight, end, height) => {
    const level = levels[group.indexOf(flight)]?.[height];
    const parts = storeys[level?.kind === 'storey' ? level.storey : flight.storey];
    if (parts === undefined || level === undefined) return 0;
    return level.kind === 'storey' ? walkToDoor(parts, end) : standingCost(parts, end);
  });
}

/** A flight whose ends lead to different levels was given a direction that the plan doesn't say. */
function directionIssue({ flight, high, low, margin }: DirectedFlight, levels: FlightLevels): DeriveIssue[] {
  if (margin === null || high - low < 0.01) return [];
  const { low: from, high: to } = levels;
  if (from.kind === 'storey' && to.kind === 'storey' && from.storey === to.storey) return [];
  const params = { margin: Math.round(margin * 100) / 100, unsure: margin < 0.5 };
  return [{ code: 'plan.flight-direction-assumed', place: flight.id, params }];
}
