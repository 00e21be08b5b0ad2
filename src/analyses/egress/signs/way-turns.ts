import type { Point } from '../../../model/schema/polygon';

/** Where a way turns, as at the corner of a corridor. */
export interface WayTurn {
  /** At the inner corner. */
  readonly at: Point;
  /** Unit vectors: how one comes there, and how one goes on. */
  readonly into: Point;
  readonly out: Point;
}

/** A corridor that turns by less leads the eye on, radians. */
const LEAST_TURN = Math.PI / 4;
/** Bends nearer to each other than this are one turn, metres: round a column, a chamfer, both jambs of a doorway. */
const TOGETHER = 1.5;
/** One walks so far straight on before a turn and behind it, metres: what is shorter is a niche, or goes round a thing. */
const LEG = 3;

/** The turns of a way, in order. O(points). */
export function turnsOf(points: readonly Point[]): WayTurn[] {
  const turns: WayTurn[] = [];
  for (let first = 1; first + 1 < points.length;) {
    let last = first;
    while (last + 2 < points.length && apart(points[last]!, points[last + 1]!) < TOGETHER) last++;
    const [before, after] = [points[first - 1]!, points[last + 1]!];
    const at = points[first]!;
    if (apart(before, at) >= LEG && apart(points[last]!, after) >= LEG) {
      const [into, out] = [towards(before, at), towards(points[last]!, after)];
      const turned = Math.acos(Math.min(1, Math.max(-1, into[0] * out[0] + into[1] * out[1])));
      if (turned >= LEAST_TURN) turns.push({ at, into, out });
    }
    first = last + 1;
  }
  return turns;
}

const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

function towards(a: Point, b: Point): Point {
  const length = apart(a, b);
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}
