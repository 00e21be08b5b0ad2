import { assert } from '../../base/assert';
import type { Change, EditLabel, Patch } from './patch';

/**
 * Patches that follow one another, as one undo step: each entity as it was before the first and after the last;
 * what came out as it was is left away. O(changes).
 */
export function joinPatches(label: EditLabel, patches: readonly Patch[]): Patch {
  const joined = new Map<string, Change>();
  for (const change of patches.flatMap(({ changes }) => changes)) {
    const earlier = joined.get(change.id);
    if (earlier === undefined) joined.set(change.id, change);
    else {
      assert(same(earlier.after, change.before), 'patches do not follow one another', change.id);
      // One id is of one kind, so both changes are of one type.
      joined.set(change.id, { ...change, before: earlier.before } as Change);
    }
  }
  return { label, changes: [...joined.values()].filter(({ before, after }) => !same(before, after)) };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
