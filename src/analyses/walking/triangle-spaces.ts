import type { StoreyNav } from '../../geometry/nav/storey-nav';
import { storeySurface } from '../../geometry/nav/storey-surface';
import { centroid } from './floor-to-cover';
import { SpaceFinder } from './space-finder';
import type { WalkingPlan } from './walking-plan';

const known = new WeakMap<StoreyNav, Int32Array>();

/**
 * Per triangle of a storey (by index; less its `storeyStart`): number of the space among the storey's that it lies in, −1 = none, or a
 * flight. No outline crosses a triangle, so one place of it tells of all. Kept over edits of other storeys. O(triangles of the storey ·
 * spaces at one place) once.
 */
export function triangleSpaces({ nav, derived }: WalkingPlan, storey: number): Int32Array {
  const surface = storeySurface(nav, storey);
  const before = known.get(surface);
  if (before !== undefined) return before;
  const finder = new SpaceFinder(derived.parts[storey]!.plan.spaces);
  const from = nav.storeyStart[storey]!;
  const made = Int32Array.from({ length: nav.storeyStart[storey + 1]! - from }, (_, i) => {
    const isFlight = nav.sheets[nav.sheetOf[from + i]!]!.flight >= 0;
    return isFlight ? -1 : finder.at(...centroid(nav, from + i));
  });
  known.set(surface, made);
  return made;
}
