import type { Stores } from '../state/stores';

/**
 * Everything that records speak of, for `removeAssets`: such an asset is retired, not erased. Until they are read, any
 * asset may be one of them. O(1), or O(assets) until then.
 */
export function recordedSubjects({ records, plan }: Pick<Stores, 'records' | 'plan'>): ReadonlySet<string> {
  const { keeper } = records.getState();
  return keeper ? keeper.recordedSubjects() : new Set(Object.keys(plan.getState().document?.assets ?? {}));
}
