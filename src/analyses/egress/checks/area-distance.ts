import { toMillimetre } from '../../../base/to-millimetre';
import { boundsMeet, growBounds, pointBounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { alongSegment } from '../../../geometry/plane/segment-distance';
import type { Point, Polygon } from '../../../model/schema/polygon';
import { ringsOf } from './obstacle-overlap';

export type Line = readonly [Point, Point];

/** How near one thing comes to another. */
export interface Nearness {
  /** Metres; 0 where they meet. */
  readonly distance: number;
  /** The points of the first and of the second where they do. */
  readonly on: Point;
  readonly other: Point;
}

/** The least distance of an area from a line, which may be a point. O(points). */
export function areaDistance(outline: Polygon, line: Line): Nearness {
  const rings = ringsOf(outline);
  const inside = line.find(([x, y]) => placeInRings(rings, x, y, 0) !== 'outside');
  if (inside !== undefined) return { distance: 0, on: inside, other: inside };
  return nearest(edgesOf(outline).map((edge) => linesApart(edge, line)));
}

/** Does an area come nearer to a line than so many metres? As `areaDistance` tells, but of what is far off at once. O(points). */
export const isNear = (outline: Polygon, line: Line, metres: number): boolean =>
  boundsMeet(pointBounds(outline.outer), growBounds(pointBounds(line), metres)) &&
  areaDistance(outline, line).distance < metres;

/** The least distance of two areas. O(points · points). */
export function areasApart(first: Polygon, second: Polygon): Nearness {
  const [within, around] = [first.outer[0]!, second.outer[0]!];
  if (placeInRings(ringsOf(second), ...within, 0) !== 'outside') {
    return { distance: 0, on: within, other: within };
  }
  if (placeInRings(ringsOf(first), ...around, 0) !== 'outside') {
    return { distance: 0, on: around, other: around };
  }
  const edges = edgesOf(second);
  return nearest(edgesOf(first).flatMap((a) => edges.map((b) => linesApart(a, b))));
}

/** The least distance of two lines, either of which may be a point. O(1). */
export function linesApart(first: Line, second: Line): Nearness {
  const crossing = crossingOf(first, second);
  if (crossing !== null) return { distance: 0, on: crossing, other: crossing };
  return nearest([
    ...first.map((on) => between(on, footOn(second, on))),
    ...second.map((other) => between(footOn(first, other), other)),
  ]);
}

export const roundedPoint = ([x, y]: Point): Point => [toMillimetre(x), toMillimetre(y)];

/** The point of a line that is nearest to a point. */
export function footOn([[ax, ay], [bx, by]]: Line, [x, y]: Point): Point {
  const t = alongSegment(x, y, ax, ay, bx, by);
  return [ax + t * (bx - ax), ay + t * (by - ay)];
}

/** Edges of all rings of an area. */
export const edgesOf = (outline: Polygon): Line[] =>
  ringsOf(outline).flatMap((ring) => ring.map((a, i): Line => [a, ring[(i + 1) % ring.length]!]));

const between = (on: Point, other: Point): Nearness => ({
  distance: Math.hypot(on[0] - other[0], on[1] - other[1]),
  on,
  other,
});

const nearest = (found: readonly Nearness[]): Nearness =>
  found.reduce((best, each) => (each.distance < best.distance ? each : best));

function crossingOf([a, b]: Line, [c, d]: Line): Point | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const across = rx * sy - ry * sx;
  // Lines that run along each other meet, if at all, at an end of one of them.
  if (across === 0) return null;
  const [px, py] = [c[0] - a[0], c[1] - a[1]];
  const t = (px * sy - py * sx) / across;
  const u = (px * ry - py * rx) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}
