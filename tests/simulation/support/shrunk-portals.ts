import { assert } from '../../../src/base/assert';
import type { Nav } from '../../../src/geometry/nav/nav';
import { nextHalfEdge } from '../../../src/geometry/plane/triangulation';
import { locate } from '../../../src/geometry/nav/locate';

type Point = readonly [number, number];

const area = (a: Point, b: Point, c: Point): number =>
  (c[0] - a[0]) * (b[1] - a[1]) - (b[0] - a[0]) * (c[1] - a[1]);

/**
 * Where JuPedSim heads for from a place of a plan without rings (`RoutingEngine::straightenPath`): the funnel through the edges of
 * the triangles between, both ends of each cut off by `inset`. In plan.
 */
export function shrunkPortalsWaypoint(nav: Nav, from: Point, to: Point, inset: number): Point {
  const [begin, end] = [locate(nav, 0, ...from), locate(nav, 0, ...to)];
  assert(begin !== null && end !== null, 'both stand on floor');
  // Triangles of a plan without rings are a tree: there is one way.
  const onward = new Map([[end.triangle, -1]]);
  for (const t of onward.keys()) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const back = nav.twin[h]!;
      if (back >= 0 && !onward.has(Math.floor(back / 3))) onward.set(Math.floor(back / 3), back);
    }
  }
  const portals: { left: Point; right: Point }[] = [];
  for (let h = onward.get(begin.triangle)!; h >= 0; h = onward.get(Math.floor(nav.twin[h]! / 3))!) {
    const n = nextHalfEdge(h);
    const [ax, ay] = [nav.x[h]! + nav.origin[0], nav.y[h]! + nav.origin[1]];
    const [bx, by] = [nav.x[n]! + nav.origin[0], nav.y[n]! + nav.origin[1]];
    const share = inset / Math.hypot(bx - ax, by - ay);
    const [dx, dy] = [share * (bx - ax), share * (by - ay)];
    portals.push({ right: [ax + dx, ay + dy], left: [bx - dx, by - dy] });
  }
  portals.push({ right: to, left: to });
  let [left, right] = [from, from];
  for (const portal of portals) {
    if (area(from, right, portal.right) <= 0) {
      if (right !== from && area(from, left, portal.right) <= 0) return left;
      right = portal.right;
    }
    if (area(from, left, portal.left) >= 0) {
      if (left !== from && area(from, right, portal.left) >= 0) return right;
      left = portal.left;
    }
  }
  return to;
}
