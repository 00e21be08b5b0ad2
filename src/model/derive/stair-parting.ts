import type { Point, Ring } from '../schema/polygon';
import type { FlightLevels } from './stair-parts';
import { movedOut, type FlightEdge } from './flight-edges';
import { distance, middle } from './line-frame';
import type { DirectedFlight } from './stair-direction';
import { joinsAt } from './stair-levels';

/** Ends that face each other nearer than this leave nothing to stand on, metres. */
const FACING = 0.05;

/** So much is taken off each of two flights that meet without a landing, metres. */
const TRIM = 0.05;

/**
 * Flights that meet end to end (one run drawn as two) get a narrow landing between them, for flights are joined over
 * levels only. It costs the walk what the slope is longer than its plan over 0.1 m. O(flights²).
 */
export function parted(stair: readonly DirectedFlight[], levels: readonly FlightLevels[]): DirectedFlight[] {
  const result = [...stair];
  stair.forEach((lower, i) => {
    stair.forEach((upper, k) => {
      if (levels[i]?.high.kind !== 'between' || levels[k]?.low.kind !== 'between') return;
      if (i === k || !joinsAt(lower.high, upper.low) || !facing(lower.highEnd, upper.lowEnd)) return;
      result[i] = trimmed(result[i]!, 'highEnd');
      result[k] = trimmed(result[k]!, 'lowEnd');
    });
  });
  return result;
}

const facing = (a: FlightEdge, b: FlightEdge): boolean =>
  distance(a.mid, b.mid) <= FACING && a.out[0] * b.out[0] + a.out[1] * b.out[1] < -0.9;

function trimmed(flight: DirectedFlight, which: 'lowEnd' | 'highEnd'): DirectedFlight {
  const end = flight[which];
  const [a, b] = movedOut(end, -TRIM);
  const outer = cutOff(flight.flight.outline.outer, end.out, a);
  const outline = { ...flight.flight.outline, outer };
  return { ...flight, flight: { ...flight.flight, outline }, [which]: { ...end, a, b, mid: middle(a, b) } };
}

/** The part of a ring behind the line through `at` across `out` (Sutherland and Hodgman 1974, one side). */
function cutOff(ring: Ring, out: Point, at: Point): Point[] {
  const beyond = ([x, y]: Point): number => (x - at[0]) * out[0] + (y - at[1]) * out[1];
  return ring.flatMap((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    const [from, to] = [beyond(p), beyond(q)];
    const kept = from <= 0 ? [p] : [];
    if (from < 0 === to < 0 || from === 0 || to === 0) return kept;
    const t = from / (from - to);
    const cut: Point = [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
    return [...kept, cut];
  });
}
