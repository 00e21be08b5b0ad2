import type { CampusDocument } from '../schema/document';
import type { Entity } from '../schema/entity-schemas';
import { kindOf, type EntityId } from '../schema/ids';
import { Draft } from './draft';
import type { EditLabel, Patch } from './patch';
import { shifted } from './shift';

/**
 * Moves entities of any kinds by (dx, dy) metres in plan: assets by their place, all else by its outline or
 * line. What has no place (a person, a storey) is asserted not to be asked for. O(points).
 */
export function moveEntities(
  document: CampusDocument,
  ids: readonly EntityId[],
  dx: number,
  dy: number,
  label: EditLabel = 'edit.move',
): Patch {
  const draft = new Draft(document);
  for (const id of ids) {
    const kind = kindOf(id);
    draft.put(kind, shifted(draft.get<typeof kind>(kind, id) satisfies Entity, dx, dy));
  }
  return draft.build(label);
}
