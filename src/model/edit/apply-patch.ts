import { assert } from '../../base/assert';
import { withEntries } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { Campus } from '../schema/campus';
import type { Entity } from '../schema/entity-schemas';
import type { EntityKind } from '../schema/ids';
import type { Patch } from './patch';

/**
 * The document after the patch. Dictionaries that it doesn't touch, and entities that it doesn't name, are the
 * same objects as before. Asserts that the patch fits: what it expects there is there. O(entities of the
 * dictionaries touched).
 */
export function applyPatch(document: CampusDocument, patch: Patch): CampusDocument {
  let campus: Campus = document.campus;
  const touched = new Map<EntityKind, Map<string, Entity | null>>();
  for (const change of patch.changes) {
    if (change.kind === 'campus') {
      campus = change.after;
      continue;
    }
    const there = Object.hasOwn(document[change.kind], change.id);
    assert(there === (change.before !== null), 'patch does not fit the document', change.id);
    const entries = touched.get(change.kind) ?? new Map<string, Entity | null>();
    touched.set(change.kind, entries.set(change.id, change.after));
  }
  const dictionaries = [...touched].map(([kind, entries]) => [
    kind,
    withEntries<Entity>(document[kind], entries),
  ]);
  return { ...document, campus, ...Object.fromEntries(dictionaries) };
}
