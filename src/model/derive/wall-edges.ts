import { alongSegment } from '../../geometry/plane/segment-distance';
import type { Point } from '../schema/polygon';
import { distance, inFrame, lineFrame, pointAt } from './line-frame';
import { crossings } from './ray-crossings';
import { mergeSpans, type Span } from './spans';
import type { WallBodies } from './wall-bodies';

/** Points this near to a wall lie on it, metres. */
export const ON_WALL = 1e-6;

/** A straight edge of a wall's body, or a wall without thickness. */
export interface WallEdge {
  /** Number of the body; below zero for a wall without thickness. */
  readonly body: number;
  readonly a: Point;
  readonly b: Point;
}

/** Edges whose box comes within `margin` metres of the box around a and b. O(log n + hits). */
export function wallEdgesNear(walls: WallBodies, a: Point, b: Point, margin: number): WallEdge[] {
  const drawn = walls.shapes.edgesNear(a, b, margin);
  const edges: WallEdge[] = drawn.map((edge) => ({ body: edge.shape, a: edge.a, b: edge.b }));
  for (const part of walls.partsNear(a, b, margin)) {
    if (part.thickness === 0) edges.push({ body: -1, a: part.a, b: part.b });
  }
  return edges;
}

/** Metres from `from` to the first wall edge on the way to `to`; null when there is none. O(log n + hits). */
export function firstWall(walls: WallBodies, from: Point, to: Point): number | null {
  const ray = lineFrame(from, to);
  if (ray === null) return null;
  let first: number | null = null;
  const meet = (u: number): void => {
    if (u >= -ON_WALL && u <= ray.length + ON_WALL && (first === null || u < first)) first = Math.max(0, u);
  };
  for (const edge of wallEdgesNear(walls, from, to, ON_WALL)) {
    const [ua, va] = inFrame(ray, edge.a);
    const [ub, vb] = inFrame(ray, edge.b);
    if (Math.abs(va) <= ON_WALL) meet(ua);
    if (Math.abs(vb) <= ON_WALL) meet(ub);
    if (va > 0 !== vb > 0) meet(ua + ((ub - ua) * va) / (va - vb));
  }
  return first;
}

/** The point of an edge that lies nearest to `p`. */
export function footOn({ a, b }: Pick<WallEdge, 'a' | 'b'>, p: Point): Point {
  const share = alongSegment(p[0], p[1], a[0], a[1], b[0], b[1]);
  return share === 0 ? a : share === 1 ? b : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The nearest point among `points` within `reach` metres of p; null when none is. O(points). */
export function nearestOf(points: readonly Point[], p: Point, reach: number): Point | null {
  let best: Point | null = null;
  for (const point of points) {
    if (distance(point, p) <= (best === null ? reach : distance(best, p))) best = point;
  }
  return best;
}

/** Stretches of the line from a to b that lie in solid walls; gaps below `gap` metres count as wall. */
export function solidSpans(walls: WallBodies, a: Point, b: Point, gap: number): Span[] {
  const ray = lineFrame(a, b);
  if (ray === null) return [];
  const stops = [0, ray.length];
  for (const edge of walls.shapes.edgesNear(a, b, 0)) stops.push(...crossings(ray, edge.a, edge.b));
  stops.sort((x, y) => x - y);
  const solid: Span[] = [];
  for (let i = 0; i + 1 < stops.length; i++) {
    const [from, to] = [stops[i]!, stops[i + 1]!];
    if (from < 0 || to > ray.length || to === from) continue;
    if (walls.shapes.has(...pointAt(ray, (from + to) / 2, 0))) solid.push([from, to]);
  }
  return mergeSpans(solid, gap);
}
