import { clearFloor } from '../../../geometry/nav/clearance/clear-floor';
import {
  ALL_OPEN,
  crossingWidths,
  type CrossingWidths,
} from '../../../geometry/nav/clearance/crossing-widths';
import type { Nav } from '../../../geometry/nav/nav';
import { centroid } from '../../walking/floor-to-cover';
import { SpaceFinder } from '../../walking/space-finder';
import { levelWalkWith, type WalkingPlan } from '../../walking/walking-plan';

/** No code asks a corridor for more, metres. */
const WIDEST = 2.5;

const known = new WeakMap<Nav, CrossingWidths>();

/** How wide the floor of a plan is everywhere, with every door open; kept as long as its floor stays as it is. Cost: `clearFloor`, once. */
export function plannedWidths(plan: WalkingPlan): CrossingWidths {
  const before = known.get(plan.nav);
  if (before) return before;
  const widths = crossingWidths(clearFloor(levelWalkWith(plan, []), WIDEST), ALL_OPEN);
  known.set(plan.nav, widths);
  return widths;
}

/** Triangles of that floor by the space of a storey (by index) that they lie in, flights left out. O(triangles of the storey). */
export function trianglesBySpace(
  plan: WalkingPlan,
  { floor: { nav } }: CrossingWidths,
  storey: number,
): readonly (readonly number[])[] {
  const { spaces } = plan.derived.parts[storey]!.plan;
  const finder = new SpaceFinder(spaces);
  const found: number[][] = spaces.map(() => []);
  for (let t = nav.storeyStart[storey]!; t < nav.storeyStart[storey + 1]!; t++) {
    if (nav.sheets[nav.sheetOf[t]!]!.flight >= 0) continue;
    const space = finder.at(...centroid(nav, t));
    if (space >= 0) found[space]!.push(t);
  }
  return found;
}
