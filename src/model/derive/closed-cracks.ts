import type { Point } from '../schema/polygon';
import { distance, middle } from './line-frame';
import { footOn, ON_WALL, wallEdgesNear } from './wall-edges';
import type { WallBodies } from './wall-bodies';

/** Walls this near to each other touch, metres: as near as spaces that are joined (PLAN-GEOJSON). */
const CRACK = 0.05;

/**
 * Lines across the cracks between walls that were drawn not quite touching: from each corner to the nearest point of
 * every other wall within 0.05 m. O(n log n) for n points and what lies nearby.
 */
export function closedCracks(walls: WallBodies): (readonly [Point, Point])[] {
  const across: (readonly [Point, Point])[] = [];
  const from = (p: Point, body: number): void => {
    const nearest = new Map<number, Point>();
    for (const edge of wallEdgesNear(walls, p, p, CRACK)) {
      if (edge.body === body && body >= 0) continue;
      const foot = footOn(edge, p);
      const known = nearest.get(edge.body);
      if (known === undefined || distance(foot, p) < distance(known, p)) nearest.set(edge.body, foot);
    }
    for (const foot of nearest.values()) {
      const width = distance(foot, p);
      if (width <= ON_WALL || width > CRACK) continue;
      if (!walls.shapes.has(...middle(p, foot))) across.push([p, foot]);
    }
  };
  walls.shapes.shapes.forEach(({ rings }, body) => {
    for (const p of rings.flat()) from(p, body);
  });
  for (const { a, b, thickness } of walls.parts) {
    if (thickness > 0) continue;
    from(a, -1);
    from(b, -1);
  }
  return across;
}
