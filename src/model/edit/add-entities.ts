import { assert } from '../../base/assert';
import type { CampusDocument } from '../schema/document';
import type { EntityInput } from '../schema/entity-schemas';
import type { EntityKind } from '../schema/ids';
import { Draft } from './draft';
import type { Patch } from './patch';

/**
 * Adds entities of one kind: assets, walls, storeys, people … Fields with defaults may be left out. Their ids
 * must be new: an id is never used twice, since records speak of it. They may name each other. O(document).
 */
export function addEntities<K extends EntityKind>(
  document: CampusDocument,
  kind: K,
  inputs: readonly EntityInput<K>[],
): Patch {
  const draft = new Draft(document);
  for (const input of inputs) {
    assert(draft.find(kind, input.id) === null, 'id is taken', input.id);
    draft.put(kind, input);
  }
  return draft.build('edit.add');
}
