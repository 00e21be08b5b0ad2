import { assert } from '../../../base/assert';
import { makeId } from '../../../model/schema/ids';
import type { SceneRun } from '../scene';

/** The number of a storey in a recording, by its code. O(storeys). */
export function storeyNumber({ plan }: Pick<SceneRun, 'plan'>, code: string): number {
  const found = plan.derived.storeys.indexOf(makeId('storey', code));
  assert(found >= 0, 'the storey is in the plan', code);
  return found;
}
