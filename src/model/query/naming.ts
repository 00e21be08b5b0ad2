import { entitiesIn } from '../schema/dictionary';
import { tableOf, type CampusDocument } from '../schema/document';
import { kindsNaming, type Entity } from '../schema/entity-schemas';
import { kindOf, type EntityId, type EntityKind } from '../schema/ids';
import { eachReference } from '../schema/missing-reference';

/** An entity that names another one, and in which field. */
export interface Naming {
  readonly kind: EntityKind;
  readonly id: string;
  readonly field: string;
}

/** Everything that names an entity (`which assets answer to this department?`). O(entities of kinds that could). */
export function namingOf(document: CampusDocument, id: EntityId): readonly Naming[] {
  const found: Naming[] = [];
  for (const kind of kindsNaming(kindOf(id))) {
    for (const entity of entitiesIn<Entity>(tableOf(document, kind))) {
      eachReference(kind, entity, ({ field }, named) => {
        if (named === id) found.push({ kind, id: entity.id, field });
      });
    }
  }
  return found;
}
