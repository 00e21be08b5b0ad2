import { ENTITY_KINDS, type CampusDocument } from './document';
import { documentIssue, type DocumentIssue } from './document-issue';
import { schemaOf, type Entity } from './entity-schemas';
import type { EntityKind } from './ids';
import { referencesIn, type Reference } from './reference';

/** Calls `visit` for each id that an entity names, with the field it stands in. O(fields). */
export function eachReference(
  kind: EntityKind,
  entity: Entity,
  visit: (reference: Reference, id: string, index: number | null) => void,
): void {
  const schema = schemaOf(kind, entity);
  if (schema === null) return;
  for (const reference of referencesIn(schema)) {
    // `field` comes from this entity's schema; ids, lists of ids and null are all that `ref…` makes.
    const value = entity[reference.field as keyof Entity] as string | readonly (string | null)[] | null;
    if (typeof value === 'string') visit(reference, value, null);
    else value?.forEach((id, index) => id !== null && visit(reference, id, index));
  }
}

/** The first of an entity's references that leads nowhere, or null. */
export function missingIn(document: CampusDocument, kind: EntityKind, entity: Entity): DocumentIssue | null {
  let missing: DocumentIssue | null = null;
  eachReference(kind, entity, ({ field, target }, id, index) => {
    if (missing !== null || Object.hasOwn(document[target], id)) return;
    const path = index === null ? [kind, entity.id, field] : [kind, entity.id, field, index];
    missing = documentIssue('document.missing-reference', path, { target, id });
  });
  return missing;
}

/** The first reference of a document that leads nowhere, or null. O(references). */
export function missingReference(document: CampusDocument): DocumentIssue | null {
  for (const kind of ENTITY_KINDS) {
    for (const entity of Object.values<Entity>(document[kind])) {
      const missing = missingIn(document, kind, entity);
      if (missing !== null) return missing;
    }
  }
  return null;
}
