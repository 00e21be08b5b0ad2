import type { FlightEdge } from './flight-edges';
import { distance } from './line-frame';
import type { PlacedFlight } from './stair-levels';

/** A flight's ends put in order: entered at `low`, left at `high`. */
export interface DirectedFlight extends PlacedFlight {
  readonly lowEnd: FlightEdge;
  readonly highEnd: FlightEdge;
  /** How much longer the walk through the stair would be the other way round, metres. */
  readonly margin: number;
}

/** Up to so many flights every combination is tried; beyond, the best found by turning one or two at a time. */
const TRY_ALL = 10;

/** What it costs to step off an end at a height: walk to the next door, or much where there is no floor. */
export type EndCost = (flight: PlacedFlight, end: FlightEdge, height: 'low' | 'high') => number;

/**
 * Chooses which end of each flight of a stair is the low one, so that the walk through the stair is shortest: from
 * the doors of a storey to the first flight, from flight to flight over landings, and out again. A plan gives no
 * more than the heights. `joints` = pairs (lower flight, upper flight) that meet at a landing.
 */
export function directedFlights(
  flights: readonly PlacedFlight[],
  joints: readonly (readonly [number, number])[],
  endCost: EndCost,
): DirectedFlight[] {
  const ends = flights.map((flight) =>
    [0, 1].map((turned) => {
      const [low, high] = turned === 0 ? flight.edges.ends : [flight.edges.ends[1], flight.edges.ends[0]];
      return { low, high, cost: endCost(flight, low, 'low') + endCost(flight, high, 'high') };
    }),
  );
  const at = (way: readonly number[], i: number) => ends[i]![way[i] ?? 0]!;
  const total = (way: readonly number[]): number =>
    joints.reduce(
      (sum, [lower, upper]) => sum + distance(at(way, lower).high.mid, at(way, upper).low.mid),
      flights.reduce((sum, _, i) => sum + at(way, i).cost, 0),
    );
  const best =
    flights.length <= TRY_ALL ? bestOfAll(flights.length, total) : bestByTurning(flights.length, total);
  return flights.map((flight, i) => {
    const { low, high } = at(best, i);
    const other = turnedAt(best, [i]);
    return { ...flight, lowEnd: low, highEnd: high, margin: total(other) - total(best) };
  });
}

type Total = (way: readonly number[]) => number;

function bestOfAll(count: number, total: Total): number[] {
  let best = Array.from({ length: count }, () => 0);
  let least = total(best);
  for (let code = 1; code < 2 ** count; code++) {
    const way = best.map((_, i) => (code >> i) & 1);
    const cost = total(way);
    if (cost < least - 1e-9) [best, least] = [way, cost];
  }
  return best;
}

function bestByTurning(count: number, total: Total): number[] {
  let best = Array.from({ length: count }, () => 0);
  let least = total(best);
  for (let better = true; better;) {
    better = false;
    for (let i = 0; i < count; i++) {
      for (const turned of [[i], [i, i + 1]]) {
        const way = turnedAt(best, turned);
        const cost = total(way);
        if (cost < least - 1e-9) [best, least, better] = [way, cost, true];
      }
    }
  }
  return best;
}

const turnedAt = (way: readonly number[], indices: readonly number[]): number[] =>
  way.map((turn, i) => (indices.includes(i) ? 1 - turn : turn));
