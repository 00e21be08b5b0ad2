import type { DerivedNav } from '../../model/derive/derive-nav';
import type { OpeningId } from '../../model/schema/ids';
import type { WalkingPlan } from './walking-plan';

const known = new WeakMap<DerivedNav['doors'], ReadonlyMap<OpeningId, number>>();

/** Numbers of the nav's doors by their ids. O(1), once O(doors). */
export function doorIndices({ derived }: Pick<WalkingPlan, 'derived'>): ReadonlyMap<OpeningId, number> {
  let indices = known.get(derived.doors);
  if (!indices) known.set(derived.doors, (indices = new Map(derived.doors.map((id, door) => [id, door]))));
  return indices;
}
