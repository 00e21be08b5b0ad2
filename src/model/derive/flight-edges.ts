import type { Flight } from '../schema/flight';
import type { Point, Ring } from '../schema/polygon';
import { inFrame, lineFrame, middle, type LineFrame } from './line-frame';

/** Edges that lean from a right angle to the flight by more than this aren't its ends (cosine). */
const ACROSS = 0.8;

/** Points of an end lie in line within this, metres. */
const STRAIGHT = 1e-3;

/** One of the two short edges of a flight, over which it is entered. */
export interface FlightEdge {
  readonly a: Point;
  readonly b: Point;
  readonly mid: Point;
  /** Unit vector away from the flight. */
  readonly out: Point;
}

/** The two ends of a flight: against its axis first, then along it. */
export interface FlightEdges {
  readonly ends: readonly [FlightEdge, FlightEdge];
  /** Did the plan say no usable axis? */
  readonly axisAssumed: boolean;
}

/**
 * The straight edges at both ends of a footprint, along its axis: as given, else along the longest edges. Null when
 * it has no edge across the axis at one end. O(points).
 */
export function flightEdges(flight: Flight): FlightEdges | null {
  const ring = flight.outline.outer;
  const given = flight.axis === null ? null : lineFrame([0, 0], flight.axis);
  const axis = given ?? longestWay(ring);
  if (axis === null) return null;
  const from = endOf(ring, axis, -1);
  const to = endOf(ring, axis, 1);
  return from === null || to === null ? null : { ends: [from, to], axisAssumed: given === null };
}

/** The direction that most of the outline's length runs in: of the longest edge. */
function longestWay(ring: Ring): LineFrame | null {
  let best: LineFrame | null = null;
  ring.forEach((a, i) => {
    const frame = lineFrame(a, ring[(i + 1) % ring.length]!);
    if (frame !== null && (best === null || frame.length > best.length)) best = frame;
  });
  return best;
}

/** The edge furthest along the axis (`way` 1) or against it, with what goes on in line beside it. */
function endOf(ring: Ring, axis: LineFrame, way: 1 | -1): FlightEdge | null {
  let best = -1;
  let furthest = -Infinity;
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[(i + 1) % ring.length]!;
    const edge = lineFrame(a, b);
    if (edge === null) continue;
    // The outline runs counter-clockwise, so out is to the right.
    const facing = -(edge.left[0] * axis.along[0] + edge.left[1] * axis.along[1]) * way;
    const at = inFrame(axis, middle(a, b))[0] * way + Math.min(edge.length, 1) * 0.1;
    if (facing > ACROSS && at > furthest) [best, furthest] = [i, at];
  }
  if (best < 0) return null;
  const count = ring.length;
  const frame = lineFrame(ring[best]!, ring[(best + 1) % count]!);
  if (frame === null) return null;
  const inLine = (i: number): boolean => Math.abs(inFrame(frame, ring[(i + count) % count]!)[1]) <= STRAIGHT;
  let [first, last] = [best, best + 1];
  while (last - first < count && inLine(first - 1)) first--;
  while (last - first < count && inLine(last + 1)) last++;
  const a = ring[(first + count) % count]!;
  const b = ring[last % count]!;
  return { a, b, mid: middle(a, b), out: [-frame.left[0], -frame.left[1]] };
}

/** The edge moved outward by `by` metres. */
export const movedOut = (edge: FlightEdge, by: number): [Point, Point] => [
  [edge.a[0] + edge.out[0] * by, edge.a[1] + edge.out[1] * by],
  [edge.b[0] + edge.out[0] * by, edge.b[1] + edge.out[1] * by],
];

/** Counter-clockwise strip from the edge outward, `depth` metres deep. */
export function stripBefore(edge: FlightEdge, depth: number): Point[] {
  const [a, b] = movedOut(edge, depth);
  return [edge.a, a, b, edge.b];
}
