import type { Located } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { nextHalfEdge } from '../../../geometry/plane/triangulation';
import { openingMiddle } from '../../../model/query/opening-middle';
import type { SpaceId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { doorIndices } from '../../walking/door-indices';
import { floorParts } from '../../way-out/floor-parts';
import { partBeside } from '../exits/part-beside';
import { storeyIndex, type WalkingPlan } from '../../walking/walking-plan';

/**
 * The middle of a doorway on the floor of one part (`floorParts`) beside it: on the line of the leaf, so that a way can end
 * there while it is shut. Null where the part doesn't come to the doorway. O(edges of the doorway).
 */
export function besideDoor(plan: WalkingPlan, door: number, opening: Opening, part: number): Located | null {
  const { nav } = plan;
  const { partOf } = floorParts(plan);
  const [x, y] = openingMiddle(opening);
  let best: Located | null = null;
  for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
    const h = nav.doorHalfEdges[i]!;
    const triangle = Math.floor(h / 3);
    if (partOf[triangle] !== part) continue;
    const at = nearestOnEdge(nav, h, x, y);
    if (best === null || at.gap < best.gap) {
      best = { triangle, storey: storeyIndex(plan, opening.storey), ...at };
    }
  }
  return best;
}

/** The same on each part of the floor beside it: who comes from whichever side ends there; or on that of one space. O(edges of the doorway · parts beside it). */
export function besideDoorway(plan: WalkingPlan, opening: Opening, only: SpaceId | null = null): Located[] {
  const door = doorIndices(plan).get(opening.id);
  if (door === undefined) return [];
  const part = only === null ? null : partBeside(plan, opening, only);
  const parts = part === null ? new Set(floorParts(plan).sides[door]!.flat()) : [part];
  return [...parts].flatMap((part) => besideDoor(plan, door, opening, part) ?? []);
}

type OnEdge = Pick<Located, 'x' | 'y' | 'planX' | 'planY' | 'gap'>;

/** The point of an edge that is nearest to a point of the plan. */
function nearestOnEdge(nav: Nav, h: number, planX: number, planY: number): OnEdge {
  const { ax, ay, nx, ny, factor } = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!.stretch;
  const [px, py] = [planX - nav.origin[0], planY - nav.origin[1]];
  const away = (factor - 1) * ((px - ax) * nx + (py - ay) * ny);
  const n = nextHalfEdge(h);
  const [fx, fy] = [nav.x[h]!, nav.y[h]!];
  const [dx, dy] = [nav.x[n]! - fx, nav.y[n]! - fy];
  const along = ((px + away * nx - fx) * dx + (py + away * ny - fy) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  const [x, y] = [fx + share * dx, fy + share * dy];
  const back = (1 / factor - 1) * ((x - ax) * nx + (y - ay) * ny);
  const [onX, onY] = [x + back * nx + nav.origin[0], y + back * ny + nav.origin[1]];
  return { x, y, planX: onX, planY: onY, gap: Math.hypot(onX - planX, onY - planY) };
}
