import type { Located } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import { findPath, type PathResult, type Place } from '../find-path';
import type { LiftLink } from './lift-links';
import type { MobilityWalk } from './mobility-walk';

/** A place where a walk begins, ends, or goes on after a ride. */
interface Stop {
  readonly at: Located;
  /** Number of the lift, −1 at the ends of the way. */
  readonly lift: number;
}

/**
 * The shortest walk between two places where lifts may be ridden in between; rides add no length, and show as two points of
 * the way at one lift on two storeys. Dijkstra's search over the ends and the lifts' stops, whose walks are measured as
 * they are settled: one search of the floor for each stop that is nearer than the end.
 */
export function pathByLift(
  floor: MobilityWalk,
  lifts: readonly LiftLink[],
  from: Located,
  to: Located,
): PathResult {
  const stops: Stop[] = [
    { at: from, lift: -1 },
    { at: to, lift: -1 },
    ...lifts.flatMap(({ stops: places }, lift) => places.map((at) => ({ at, lift }))),
  ];
  const places = stops.map(({ at }) => at);
  const lengths = new Float64Array(stops.length).fill(Infinity);
  const before = new Int32Array(stops.length).fill(-1);
  const ridden = new Uint8Array(stops.length);
  const settled = new Uint8Array(stops.length);
  const relax = (stop: number, length: number, from: number, ride: 0 | 1): void => {
    if (settled[stop] === 1 || length >= lengths[stop]!) return;
    lengths[stop] = length;
    before[stop] = from;
    ridden[stop] = ride;
  };
  relax(0, 0, -1, 0);
  for (let next = 0; next >= 0; next = nearest(lengths, settled)) {
    if (next === 1) break;
    settled[next] = 1;
    const { at, lift } = stops[next]!;
    const length = lengths[next]!;
    stops.forEach((other, stop) => {
      if (lift >= 0 && other.lift === lift) relax(stop, length, next, 1);
    });
    placeLengths(floor.walk, [at], places).lengths.forEach((walked, stop) => {
      relax(stop, length + walked, next, 0);
    });
  }
  if (lengths[1] === Infinity) return { length: null, points: [] };
  const points: Place[] = [];
  for (let stop = 1; before[stop]! >= 0; stop = before[stop]!) {
    if (ridden[stop] === 1) continue;
    points.unshift(...findPath(floor, places[before[stop]!]!, places[stop]!).points);
  }
  return { length: lengths[1]!, points };
}

function nearest(lengths: Float64Array, settled: Uint8Array): number {
  let best = -1;
  lengths.forEach((length, stop) => {
    if (settled[stop] === 0 && length < (best < 0 ? Infinity : lengths[best]!)) best = stop;
  });
  return best;
}
