import { lookUp } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import { kindsNaming, schemaOf, type Entity } from '../schema/entity-schemas';
import { kindOf, type EntityId, type EntityKind } from '../schema/ids';
import { referencesIn, type Reference } from '../schema/reference';
import { Draft } from './draft';
import type { Patch } from './patch';

/**
 * Takes entities of any kinds out, and what can't be without them (all on a storey that goes). What merely names them
 * forgets them: an asset its department, a compartment one of its spaces; a door that loses one of its two
 * spaces has both to be found again, for one side alone would say that it leads outside.
 * Assets that have records are retired instead, see `removeAssets`. O(document).
 */
export function removeEntities(document: CampusDocument, ids: readonly EntityId[]): Patch {
  const draft = new Draft(document);
  const gone = new Set<string>();
  let wave: readonly string[] = ids;
  while (wave.length > 0) {
    for (const id of wave) {
      draft.remove(kindOf(id), id);
      gone.add(id);
    }
    wave = dependants(document, draft, gone, new Set(wave));
  }
  forget(document, draft, gone);
  return draft.build('edit.remove');
}

/** Entities that must name one of `removed` and aren't gone yet. */
function dependants(
  document: CampusDocument,
  draft: Draft,
  gone: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): readonly string[] {
  const found: string[] = [];
  eachNaming(document, removed, (kind, entity, references) => {
    const bound = references.some(
      ({ field, form }) => form === 'one' && removed.has(String(valueOf(entity, field))),
    );
    if (bound && !gone.has(entity.id) && draft.find(kind, entity.id) !== null) found.push(entity.id);
  });
  return found;
}

function forget(document: CampusDocument, draft: Draft, gone: ReadonlySet<string>): void {
  eachNaming(document, gone, (kind, entity, references) => {
    if (gone.has(entity.id)) return;
    const fields: Record<string, unknown> = {};
    for (const { field, form } of references) {
      const value = valueOf(entity, field);
      if (Array.isArray(value)) {
        if (!value.some((id) => gone.has(String(id)))) continue;
        fields[field] = form === 'many' ? value.filter((id) => !gone.has(String(id))) : null;
      } else if (gone.has(String(value))) fields[field] = null;
    }
    if (Object.keys(fields).length > 0) draft.put(kind, { ...entity, ...fields });
  });
}

/** Visits every entity of the kinds that could name one of `ids`. */
function eachNaming(
  document: CampusDocument,
  ids: ReadonlySet<string>,
  visit: (kind: EntityKind, entity: Entity, references: readonly Reference[]) => void,
): void {
  const targets = new Set([...ids].map(kindOf));
  const kinds = new Set([...targets].flatMap(kindsNaming));
  for (const kind of kinds) {
    for (const id of Object.keys(document[kind])) {
      const entity = lookUp<Entity>(document[kind], id);
      const schema = entity === null ? null : schemaOf(kind, entity);
      if (entity === null || schema === null) continue;
      visit(
        kind,
        entity,
        referencesIn(schema).filter(({ target }) => targets.has(target)),
      );
    }
  }
}

// `field` comes from the entity's own schema.
const valueOf = (entity: Entity, field: string): unknown => entity[field as keyof Entity];
