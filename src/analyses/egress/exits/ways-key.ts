import type { WalkingPlan } from '../../walking/walking-plan';

const known = new WeakMap<object, WeakMap<object, object>>();

/**
 * What ways and exits of a plan are kept by: the very same object over all edits that change neither the floor nor what lies on it
 * nor fire compartments: of people, names, assets, buildings. O(1).
 */
export function waysKey({ nav, document: { compartments } }: WalkingPlan): object {
  const ofFloor = known.get(nav) ?? new WeakMap<object, object>();
  known.set(nav, ofFloor);
  const key = ofFloor.get(compartments) ?? {};
  ofFloor.set(compartments, key);
  return key;
}
