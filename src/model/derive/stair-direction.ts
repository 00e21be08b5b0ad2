import type { FlightEdge } from './flight-edges';
import { distance } from './line-frame';
import type { PlacedFlight } from './stair-levels';

/** A flight's ends put in order: entered at `low`, left at `high`. */
export interface DirectedFlight extends PlacedFlight {
  readonly lowEnd: FlightEdge;
  readonly highEnd: FlightEdge;
  /** How much longer the walk through the stair would be the other way round, metres; null where the plan says the way. */
  readonly margin: number | null;
}

/** Up to so many flights that don't say their way every combination is tried; beyond, the best found by turning one or two at a time. */
const TRY_ALL = 10;

/** What it costs to step off an end at a height: walk to the next door, or much where there is no floor. */
export type EndCost = (flight: PlacedFlight, end: FlightEdge, height: 'low' | 'high') => number;

/**
 * Chooses which end of each flight of a stair is the low one, so that the walk through the stair is shortest: from
 * the doors of a storey to the first flight, from flight to flight over landings, and out again. Flights that say
 * which way they climb keep to it. `joints` = pairs (lower flight, upper flight) that meet at a landing.
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
  const said = flights.map(saidWay);
  const start = said.map((way) => way ?? 0);
  const open = said.flatMap((way, i) => (way === null ? [i] : []));
  const best = open.length <= TRY_ALL ? bestOfAll(start, open, total) : bestByTurning(start, open, total);
  return flights.map((flight, i) => {
    const { low, high } = at(best, i);
    const margin = said[i] === null ? total(turnedAt(best, [i])) - total(best) : null;
    return { ...flight, lowEnd: low, highEnd: high, margin };
  });
}

/** 0 = up along the axis, 1 = up against it; null where the plan says neither the one nor the axis. */
function saidWay({ flight, edges }: PlacedFlight): 0 | 1 | null {
  if (flight.climbs === null || edges.axisAssumed) return null;
  return flight.climbs === 'along-axis' ? 0 : 1;
}

type Total = (way: readonly number[]) => number;

function bestOfAll(start: readonly number[], open: readonly number[], total: Total): number[] {
  let best = [...start];
  let least = total(best);
  for (let code = 1; code < 2 ** open.length; code++) {
    const way = turnedAt(
      start,
      open.filter((_, k) => (code >> k) % 2 === 1),
    );
    const cost = total(way);
    if (cost < least - 1e-9) [best, least] = [way, cost];
  }
  return best;
}

function bestByTurning(start: readonly number[], open: readonly number[], total: Total): number[] {
  let best = [...start];
  let least = total(best);
  for (let better = true; better;) {
    better = false;
    for (const [k, i] of open.entries()) {
      for (const turned of [[i], [i, ...open.slice(k + 1, k + 2)]]) {
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
