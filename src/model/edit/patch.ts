import type { Campus } from '../schema/campus';
import type { EntityTypes } from '../schema/entity-schemas';
import type { EntityKind } from '../schema/ids';

/** What was done, for the undo list; `i18n` says it, with the kind and number of `changes`. */
export type EditLabel =
  | 'edit.add'
  | 'edit.remove'
  | 'edit.retire'
  | 'edit.move'
  | 'edit.duplicate'
  | 'edit.update'
  | 'edit.update-campus'
  | 'edit.accept-opening'
  | 'edit.reject-opening'
  | 'edit.set-final-exit'
  | 'edit.set-lock'
  | 'edit.set-space-use'
  | 'edit.set-space-occupants'
  | 'edit.add-wall'
  | 'edit.move-wall'
  | 'edit.remove-wall'
  | 'edit.add-opening'
  | 'edit.move-opening'
  | 'edit.remove-opening'
  | 'edit.split-space'
  | 'edit.merge-spaces'
  | 'edit.set-space-hazard'
  | 'edit.set-calculation-unit'
  | 'edit.release-calculation-unit'
  | 'edit.set-extinguisher-design'
  | 'edit.set-camera-design'
  | 'edit.accept-proposals'
  | 'edit.place-cameras'
  | 'edit.bring-variant'
  | 'edit.several';

/** One entity before and after; null = it isn't there. */
export type EntityChange = {
  [K in EntityKind]: {
    readonly kind: K;
    readonly id: string;
    readonly before: EntityTypes[K] | null;
    readonly after: EntityTypes[K] | null;
  };
}[EntityKind];

/** The campus itself is never added or removed. */
export interface CampusChange {
  readonly kind: 'campus';
  readonly id: string;
  readonly before: Campus;
  readonly after: Campus;
}

export type Change = EntityChange | CampusChange;

/** One undo step. Two-sided, so that undoing is swapping; each entity stands in it at most once. */
export interface Patch {
  readonly label: EditLabel;
  readonly changes: readonly Change[];
}

/** The patch that takes `patch` back. O(changes). */
export function invertPatch(patch: Patch): Patch {
  return { label: patch.label, changes: patch.changes.map(invertChange) };
}

const invertChange = (change: Change): Change =>
  // The two sides are of one type; TypeScript loses that when they are swapped over a union.
  ({ ...change, before: change.after, after: change.before }) as Change;

/** Does it change nothing? Such a patch is no undo step. */
export const isEmptyPatch = (patch: Patch): boolean => patch.changes.length === 0;
