import { assert } from '../base/assert';
import { applyPatch } from '../model/edit/apply-patch';
import { joinPatches } from '../model/edit/join-patches';
import { invertPatch, isEmptyPatch, type Patch } from '../model/edit/patch';
import type { Services } from './services';
import type { HistoryEntry } from './state/plan-state';
import type { Stores } from './state/stores';

/** Steps of one kind within this time of each other are one undo step, milliseconds. */
const MERGE_WITHIN = 1200;
/** Undo steps kept. Patches share their entities with the document, so a step is small. */
const DEPTH = 500;

export interface History {
  /** Makes `patch` one undo step, or part of the last one when `mergeKey` is the same and it came just before. */
  commit(patch: Patch, mergeKey?: string): void;
  undo(): void;
  redo(): void;
}

/** How a patch came about; `merge` = it became part of the step before it. */
export type HistoryStep = 'commit' | 'merge' | 'undo' | 'redo';

/** The document's changes in order. `onChange` is told of each patch after it was applied, undo and redo included. */
export function createHistory(
  stores: Stores,
  clock: Services['clock'],
  onChange: (patch: Patch, step: HistoryStep, mergeKey: string | null) => void,
): History {
  /** The highest revision given so far: undo goes back, and no number may name two states. */
  let latest = 0;
  const fresh = (): number => {
    latest = Math.max(latest, stores.plan.getState().revision) + 1;
    return latest;
  };
  /** The revision of a step's end; a new one for a step of a plan that was put away and came back. */
  const revisionOf = (entry: HistoryEntry, end: 'from' | 'to'): number =>
    entry.planKey === stores.plan.getState().planKey ? entry[end] : fresh();

  const apply = (
    patch: Patch,
    revision: number,
    undo: readonly HistoryEntry[],
    redo: readonly HistoryEntry[],
    step: HistoryStep,
  ): void => {
    const { document } = stores.plan.getState();
    assert(document !== null, 'edit without a document', patch.label);
    stores.plan.setState({ document: applyPatch(document, patch), revision, undo, redo });
    onChange(patch, step, step === 'undo' ? null : (undo.at(-1)?.mergeKey ?? null));
  };

  return {
    commit: (patch, mergeKey) => {
      if (isEmptyPatch(patch)) return;
      const { undo, planKey, revision } = stores.plan.getState();
      const at = clock.now();
      const last = undo.at(-1);
      const merges =
        last &&
        mergeKey &&
        last.planKey === planKey &&
        last.mergeKey === mergeKey &&
        at - last.at <= MERGE_WITHIN;
      const merged = merges ? joinPatches(patch.label, [last.patch, patch]) : null;
      const from = merged && last ? last.from : revision;
      const to = fresh();
      const entry: HistoryEntry = {
        patch: merged ?? patch,
        mergeKey: mergeKey ?? null,
        at,
        planKey,
        from,
        to,
      };
      const kept = merged ? undo.slice(0, -1) : undo.slice(-(DEPTH - 1));
      apply(patch, to, [...kept, entry], [], merged ? 'merge' : 'commit');
    },
    undo: () => {
      const { undo, redo } = stores.plan.getState();
      const last = undo.at(-1);
      if (last)
        apply(invertPatch(last.patch), revisionOf(last, 'from'), undo.slice(0, -1), [...redo, last], 'undo');
    },
    redo: () => {
      const { undo, redo } = stores.plan.getState();
      const next = redo.at(-1);
      // A step that was undone never takes later nudges in.
      if (next)
        apply(
          next.patch,
          revisionOf(next, 'to'),
          [...undo, { ...next, mergeKey: null }],
          redo.slice(0, -1),
          'redo',
        );
    },
  };
}
