import { ID_PREFIX, makeId, type EntityKind } from '../../model/schema/ids';
import type { Entity } from '../../model/schema/entity-schemas';
import { parseEntity } from '../../model/schema/parse-entity';
import type { DocumentIssue } from '../../model/schema/document-issue';
import type { Draft } from './feature';
import type { FeatureIds } from './feature-ids';
import type { PlanGeojsonCode } from './plan-geojson-codes';
import type { Warnings } from './warnings';

/** Entities found so far, by dictionary and id. */
export type Tables = Map<EntityKind, Map<string, Entity>>;

interface Into {
  readonly ids: FeatureIds;
  readonly tables: Tables;
  readonly warnings: Warnings;
  /** The feature's id, for warnings. */
  readonly place: string;
}

/** Without these an entity is nothing; any other field that is wrong falls back to its default. */
const NEEDED: ReadonlySet<string> = new Set([
  'storey',
  'outline',
  'outlines',
  'body',
  'line',
  'kind',
  'x',
  'y',
]);

const needs = (into: EntityKind, field: string): boolean =>
  NEEDED.has(field) || (field === 'z' && into === 'flights');

/** The model's words for what the format has words of its own for. */
const OWN_CODES: Readonly<Record<string, PlanGeojsonCode>> = {
  'document.ring-crosses-itself': 'plan.ring-crosses-itself',
  'document.ring-without-area': 'plan.ring-without-area',
  'document.too-few-points': 'plan.too-few-points',
  'document.too-many-points': 'plan.too-many-points',
  'document.no-length': 'plan.line-without-length',
};

/**
 * Checks a draft with the model's own schema and files it. A wrong optional field is left out with a warning; a
 * draft that is wrong in what it needs is left out whole, and null.
 */
export function readEntity(into: EntityKind, local: string, draft: Draft, to: Into): Entity | null {
  let fields = { ...draft };
  for (;;) {
    const parsed = parseEntity(into, { id: makeId(ID_PREFIX[into], 1), ...fields });
    if (parsed.ok) {
      const id = makeId(ID_PREFIX[into], to.ids.next(into, local, to.place));
      // The entity as parsed, with the id that it was waiting for: same type.
      const entity = { ...parsed.value, id } as Entity;
      const table = to.tables.get(into);
      if (table === undefined) to.tables.set(into, new Map([[id, entity]]));
      else table.set(id, entity);
      return entity;
    }
    const field = /^[A-Za-z]+/.exec(parsed.error.place)?.[0] ?? '';
    if (!needs(into, field) && field in fields) {
      to.warnings.add('plan.property-left-out', to.place, { property: field, reason: parsed.error.code });
      const { [field]: _, ...rest } = fields;
      fields = rest;
      continue;
    }
    leftOut(parsed.error, to);
    return null;
  }
}

function leftOut(issue: DocumentIssue, { warnings, place }: Into): void {
  const own = OWN_CODES[issue.code];
  if (own !== undefined) warnings.add(own, place, { at: issue.place, ...issue.params });
  else warnings.add('plan.left-out', place, { at: issue.place, reason: issue.code });
}
