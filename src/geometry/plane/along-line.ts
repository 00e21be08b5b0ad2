type Point = readonly [number, number];

/** A place of a line and which way it runs there, as a unit vector. Metres. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
}

/** Metres along a line of points; `closed` joins the last to the first. O(points). */
export function lineLength(points: readonly Point[], closed: boolean): number {
  return pieces(points, closed).reduce((sum, { length }) => sum + length, 0);
}

/**
 * Places of a line at distances from its start (ascending, 0 … its length). Empty for a line without length.
 * O(points + distances).
 */
export function placesAlong(
  points: readonly Point[],
  closed: boolean,
  distances: readonly number[],
): LinePlace[] {
  const all = pieces(points, closed);
  const last = all[all.length - 1];
  if (last === undefined) return [];
  let [at, passed] = [0, 0];
  return distances.map((distance) => {
    while (at < all.length - 1 && distance > passed + all[at]!.length) passed += all[at++]!.length;
    const { x, y, ux, uy } = all[at] ?? last;
    const rest = distance - passed;
    return { x: x + ux * rest, y: y + uy * rest, ux, uy };
  });
}

interface Piece extends LinePlace {
  readonly length: number;
}

function pieces(points: readonly Point[], closed: boolean): Piece[] {
  return points.flatMap(([x, y], i): Piece[] => {
    const to = points[i + 1] ?? (closed ? points[0] : undefined);
    if (to === undefined) return [];
    const length = Math.sqrt((to[0] - x) ** 2 + (to[1] - y) ** 2);
    return length === 0 ? [] : [{ x, y, length, ux: (to[0] - x) / length, uy: (to[1] - y) / length }];
  });
}
