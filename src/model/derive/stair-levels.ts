import type { Flight } from '../schema/flight';
import type { Landing } from '../schema/landing';
import { flightEdges, type FlightEdges } from './flight-edges';
import type { DeriveIssue } from './plan-issue';
import type { StoreyParts } from './storey-parts';

/** Heights that differ by no more than this join, metres (PLAN-GEOJSON, "Flights"). */
export const JOIN_HEIGHT = 0.3;

/** Edges join across gaps of at most this, metres. */
export const JOIN_GAP = 1.5;

/** A flight whose ends differ by less has no rise, metres. */
const LEVEL = 0.01;

/** A flight with its place in the building. */
export interface PlacedFlight {
  readonly flight: Flight;
  /** Index of the storey that it is filed under. */
  readonly storey: number;
  readonly edges: FlightEdges;
  /** Heights of its two ends over the datum, metres. */
  readonly low: number;
  readonly high: number;
  /** Numbers of the spaces of its storey that it lies in, the one with most of it first. */
  readonly spaces: readonly number[];
}

/** A landing that was drawn, as such or as a flight without rise. */
export interface PlacedLanding {
  readonly landing: Pick<Landing, 'outline' | 'z'>;
  readonly storey: number;
  /** Height over the datum, metres. */
  readonly height: number;
}

export const joinsAt = (a: number, b: number): boolean => Math.abs(a - b) <= JOIN_HEIGHT;

/** All flights that have two ends, with what is odd about them. */
export function placedFlights(storeys: readonly StoreyParts[], issues: DeriveIssue[]): PlacedFlight[] {
  return storeys.flatMap((parts, storey) =>
    parts.plan.flights.flatMap((flight) => {
      const edges = flightEdges(flight);
      if (edges === null) {
        issues.push({ code: 'plan.flight-without-ends', place: flight.id, params: {} });
        return [];
      }
      const floor = parts.plan.storey.elevation;
      const heights = flight.z.map((z) => floor + z);
      const low = Math.min(...heights);
      const high = Math.max(...heights);
      const placed = { flight, storey, edges, low, high, spaces: spacesUnder(parts, edges) };
      issues.push(...oddities(placed, parts));
      return [placed];
    }),
  );
}

/** All landings, the level flights given among them. */
export const placedLandings = (
  storeys: readonly StoreyParts[],
  level: readonly PlacedFlight[],
): PlacedLanding[] => [
  ...storeys.flatMap(({ plan }, storey) =>
    plan.landings.map((landing) => ({ landing, storey, height: plan.storey.elevation + landing.z })),
  ),
  ...level.map(({ flight, storey, low }) => ({
    landing: { outline: flight.outline, z: Math.min(...flight.z) },
    storey,
    height: low,
  })),
];

/** Flights that are landings: level, between storeys, at a height that a flight of the plan comes to. O(flights²). */
export function levelFlights(
  storeys: readonly StoreyParts[],
  placed: readonly PlacedFlight[],
): PlacedFlight[] {
  const rising = placed.filter((flight) => !isLevel(flight));
  return placed.filter(
    (flight) =>
      isLevel(flight) &&
      !storeys.some(({ plan }) => joinsAt(plan.storey.elevation, flight.low)) &&
      rising.some(({ low, high }) => joinsAt(low, flight.low) || joinsAt(high, flight.low)),
  );
}

const isLevel = ({ low, high }: Pick<PlacedFlight, 'low' | 'high'>): boolean => high - low < LEVEL;

function oddities({ flight, edges, low, high, spaces }: PlacedFlight, { plan }: StoreyParts): DeriveIssue[] {
  const issues: DeriveIssue[] = [];
  const add = (code: DeriveIssue['code'], params: DeriveIssue['params'] = {}): void => {
    issues.push({ code, place: flight.id, params });
  };
  const { elevation, height } = plan.storey;
  if (isLevel({ low, high })) add('plan.flight-without-rise');
  if (high < elevation - JOIN_HEIGHT || low > elevation + height + JOIN_HEIGHT) {
    add('plan.flight-off-storey-height', { low: low - elevation, high: high - elevation });
  }
  if (edges.axisAssumed) add('plan.flight-axis-assumed');
  if (spaces.length === 0) add('plan.flight-outside-spaces');
  if (flight.outline.holes.length > 0) add('plan.outline-hole-ignored');
  return issues;
}

/** Spaces that points along the middle of the footprint lie in, the most frequent first. */
function spacesUnder({ areas }: StoreyParts, { ends: [from, to] }: FlightEdges): number[] {
  const hits = new Map<number, number>();
  for (let i = 1; i < 10; i++) {
    const t = i / 10;
    const x = from.mid[0] + (to.mid[0] - from.mid[0]) * t;
    const y = from.mid[1] + (to.mid[1] - from.mid[1]) * t;
    for (const area of areas.shapes.at(x, y)) hits.set(area, (hits.get(area) ?? 0) + 1);
  }
  return [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([area]) => area);
}
