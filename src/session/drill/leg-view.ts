import type { WayLeg } from '../../analyses/way-out/result';
import type { PlanPoint } from '../state/plan-point';

/** A leg takes this share of the picture, whose edges are covered; a short one has so many metres around it. */
const SHARE = 0.7;
const AROUND = 6;

/** What to look at to see a leg on the storey that it begins on: a place, and how much across. O(points). */
export function legView({ from: storey, points }: WayLeg): {
  readonly place: PlanPoint;
  readonly span: number;
} {
  const here = points.filter((point) => point.storey === storey);
  const [xs, ys] = [here.map(({ x }) => x), here.map(({ y }) => y)];
  const [minX, maxX] = [Math.min(...xs), Math.max(...xs)];
  const [minY, maxY] = [Math.min(...ys), Math.max(...ys)];
  const place = { storey, x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
  return { place, span: Math.max(maxX - minX, maxY - minY) / SHARE + 2 * AROUND };
}
