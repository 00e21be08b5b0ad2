import type { Steps } from '../../../base/steps';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { EgressFinding } from '../result';
import type { StoreyMeasures } from '../travel/storey-measures';
import type { AskedStorey } from './asked-storey';
import type { CheckedStorey, StoreyCheck } from './checked-storey';

type Found = readonly EgressFinding[];
type Check<T> = (asked: T) => Found | Steps<Found>;

/** A storey as it is drawn, at no hour. */
export type DrawnStorey = Omit<AskedStorey, 'question'>;

/** A storey with its ways, at no hour; whoever is in its rooms is no matter. */
export type WalkedStorey = Omit<CheckedStorey, 'question' | 'egress'>;

/** A check of what is drawn alone: its findings are kept with the plan, whatever is locked at the hour asked for. O(1) then. */
export function ofDrawing(check: Check<DrawnStorey>): StoreyCheck {
  const known = new WeakMap<WalkingPlan, Map<string, Found>>();
  return keeping(check, (checked) => known.get(checked.plan) ?? added(known, checked.plan));
}

/** A check of ways, not of people: its findings are kept while the ways of the storey are the same. O(1) then. */
export function ofWays(check: Check<WalkedStorey>): StoreyCheck {
  const known = new WeakMap<StoreyMeasures, Map<string, Found>>();
  return keeping(check, (checked) => known.get(checked.measures) ?? added(known, checked.measures));
}

function added<K extends object>(known: WeakMap<K, Map<string, Found>>, key: K): Map<string, Found> {
  const found = new Map<string, Found>();
  known.set(key, found);
  return found;
}

function keeping(
  check: Check<CheckedStorey>,
  keptOf: (checked: CheckedStorey) => Map<string, Found>,
): StoreyCheck {
  function* kept(checked: CheckedStorey): Steps<Found> {
    const known = keptOf(checked);
    const key = `${checked.storey} ${checked.profile}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = check(checked);
    const found = 'next' in asked ? yield* asked : asked;
    known.set(key, found);
    return found;
  }
  // Measurements tell checks by their names.
  return Object.defineProperty(kept, 'name', { value: check.name });
}
