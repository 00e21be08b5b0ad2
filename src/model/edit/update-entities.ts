import type { CampusDocument } from '../schema/document';
import type { EntityTypes } from '../schema/entity-schemas';
import type { EntityKind, IdOf } from '../schema/ids';
import { Draft } from './draft';
import type { EditLabel, Patch } from './patch';

/** Fields to set, of whichever type of the kind; never its id or what kind of thing it is. */
export type EntityFields<K extends EntityKind> = FieldsOf<EntityTypes[K]>;

type FieldsOf<T> = T extends { readonly id: string } ? Partial<Omit<T, 'id' | FixedOf<T>>> : never;

/** An asset's kind is what it is; an opening's kind is a choice. */
type FixedOf<T> = T extends { readonly x: number; readonly kind: string } ? 'kind' : never;

/**
 * Sets the same fields of several entities of one kind; what is already so isn't in the patch. O(entities).
 * Verbs that are an update with a meaning of its own give their label.
 */
export function updateEntities<K extends EntityKind>(
  document: CampusDocument,
  kind: K,
  ids: readonly IdOf<K>[],
  fields: EntityFields<K>,
  label: EditLabel = 'edit.update',
): Patch {
  const draft = new Draft(document);
  for (const id of ids) draft.put(kind, { ...draft.get(kind, id), ...fields, id });
  return draft.build(label);
}
