import type { Steps } from '../../../base/steps';
import { clearFloorSteps } from '../../../geometry/nav/clearance/clear-floor';
import {
  ALL_OPEN,
  crossingWidths,
  type CrossingWidths,
} from '../../../geometry/nav/clearance/crossing-widths';
import { isSameSurface, storeyNav, type StoreyNav } from '../../../geometry/nav/storey-nav';
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

interface Kept extends PlannedWidths {
  readonly of: StoreyNav;
}
const known = new WeakMap<StoreyParts, Kept>();

/**
 * How wide the floor of a storey (by index) is everywhere, with every door open and nobody leaving the storey. It is not the whole
 * plan's clear floor (`clearFloorOf`): that one goes over stairs and looks for wider places. Kept with the parts of the storey, so that
 * an edit of another storey leaves it. Cost: `clearFloor` of the storey once; then O(triangles of the storey).
 */
export function* plannedWidths(plan: WalkingPlan, storey: number): Steps<PlannedWidths> {
  const parts = plan.derived.parts[storey]!;
  const of = storeyNav(plan.nav, storey);
  const before = known.get(parts);
  if (before !== undefined && isSameSurface(before.of, of)) return before;
  yield;
  const floor = yield* clearFloorSteps(openWalk(of.nav), WIDEST);
  yield;
  const widths = crossingWidths(floor, ALL_OPEN);
  const made = { of, widths, bySpace: trianglesBySpace(parts, widths, storey) };
  known.set(parts, made);
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
