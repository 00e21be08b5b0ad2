import { present } from '../../../base/assert';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { lookUp } from '../../../model/schema/dictionary';
import type { SpaceId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { floorParts } from '../../way-out/floor-parts';
import { doorIndices } from '../../walking/door-indices';
import { centroid } from '../../walking/floor-to-cover';
import type { WalkingPlan } from '../../walking/walking-plan';

/** How far from a doorway's line it is looked which space lies there, metres: behind walls of any thickness. */
const PROBES = [0.05, 0.15, 0.3, 0.6, 1];

/**
 * The part of the floor (`floorParts`) that lies on that side of a doorway where a space is; null
 * where the space can't be told to lie on one side, or has no floor there. O(edges of the doorway).
 */
export function partBeside(plan: WalkingPlan, opening: Opening, space: SpaceId): number | null {
  const side = sideOf(plan, opening, space);
  if (side === 0) return null;
  const { nav } = plan;
  const door = present(doorIndices(plan).get(opening.id), 'door of the floor');
  const { partOf } = floorParts(plan);
  for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
    const triangle = Math.floor(nav.doorHalfEdges[i]! / 3);
    if (offLine(opening, ...centroid(nav, triangle)) * side > 0) return partOf[triangle]!;
  }
  return null;
}

/** Twice the area of the triangle over the doorway's line: > 0 on its left. */
function offLine({ line: [[ax, ay], [bx, by]] }: Opening, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

/** 1 where the space lies to the left of the doorway's line, −1 to the right, 0 = neither nor. */
function sideOf({ document }: WalkingPlan, { line: [a, b] }: Opening, space: SpaceId): -1 | 0 | 1 {
  const outline = lookUp(document.spaces, space)?.outline;
  if (outline === undefined) return 0;
  const rings = [outline.outer, ...outline.holes];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  for (const away of PROBES) {
    const [left, right] = [away, -away].map(
      (d) => placeInRings(rings, x + d * nx, y + d * ny, 0) === 'inside',
    );
    if (left !== right) return left === true ? 1 : -1;
  }
  return 0;
}
