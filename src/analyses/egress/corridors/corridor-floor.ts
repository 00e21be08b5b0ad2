import type { Steps } from '../../../base/steps';
import { clearFloorSteps } from '../../../geometry/nav/clearance/clear-floor';
import {
  ALL_OPEN,
  crossingWidths,
  type CrossingWidths,
} from '../../../geometry/nav/clearance/crossing-widths';
import type { StoreyNav } from '../../../geometry/nav/storey-nav';
import { storeySurface } from '../../../geometry/nav/storey-surface';
import { openWalk } from '../../../geometry/nav/walk';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import { centroid } from '../../walking/floor-to-cover';
import { SpaceFinder } from '../../walking/space-finder';
import type { WalkingPlan } from '../../walking/walking-plan';

/** No code asks a corridor for more, metres. */
const WIDEST = 2.5;

/** How wide the floor of a storey is everywhere, and what lies where on it. */
export interface PlannedWidths {
  readonly widths: CrossingWidths;
  /** Triangles of that floor by the space of the storey (by index) that they lie in, flights left out. */
  readonly bySpace: readonly (readonly number[])[];
}

const known = new WeakMap<StoreyNav, PlannedWidths>();

/**
 * How wide the floor of a storey (by index) is everywhere, with every door open and nobody leaving the storey. It is not the whole
 * plan's clear floor (`clearFloorOf`): that one goes over stairs and looks for wider places. Kept with the surface of the storey, so
 * that an edit of another storey leaves it, and one of what is told of its rooms. Cost: `clearFloor` of the storey once; then O(1).
 */
export function* plannedWidths(plan: WalkingPlan, storey: number): Steps<PlannedWidths> {
  const parts = plan.derived.parts[storey]!;
  const surface = storeySurface(plan.nav, storey);
  const before = known.get(surface);
  if (before !== undefined) return before;
  yield;
  const floor = yield* clearFloorSteps(openWalk(surface.nav), WIDEST);
  yield;
  const widths = crossingWidths(floor, ALL_OPEN);
  yield;
  const made = { widths, bySpace: trianglesBySpace(parts, widths, storey) };
  known.set(surface, made);
  return made;
}

/** O(triangles of the storey). */
function trianglesBySpace(
  { plan: { spaces } }: StoreyParts,
  { floor: { nav } }: CrossingWidths,
  storey: number,
): readonly (readonly number[])[] {
  const finder = new SpaceFinder(spaces);
  const found: number[][] = spaces.map(() => []);
  for (let t = nav.storeyStart[storey]!; t < nav.storeyStart[storey + 1]!; t++) {
    if (nav.sheets[nav.sheetOf[t]!]!.flight >= 0) continue;
    const space = finder.at(...centroid(nav, t));
    if (space >= 0) found[space]!.push(t);
  }
  return found;
}
