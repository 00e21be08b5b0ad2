import type { CampusDocument } from '../schema/document';
import { applyPatch } from './apply-patch';
import { joinPatches } from './join-patches';
import type { EditLabel, Patch } from './patch';

/** One undo step made of several verbs, each called on the document that the ones before it left. */
export function inOneStep(
  document: CampusDocument,
  steps: readonly ((document: CampusDocument) => Patch)[],
  label: EditLabel = 'edit.several',
): Patch {
  const patches: Patch[] = [];
  let current = document;
  for (const step of steps) {
    const patch = step(current);
    patches.push(patch);
    current = applyPatch(current, patch);
  }
  return joinPatches(label, patches);
}
