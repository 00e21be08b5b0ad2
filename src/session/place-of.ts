import { tableOf, type CampusDocument } from '../model/schema/document';
import { lookUp } from '../model/schema/dictionary';
import type { Entity } from '../model/schema/entity-schemas';
import { ID_PREFIX, type EntityKind, type StoreyId } from '../model/schema/ids';
import type { Ring } from '../model/schema/polygon';

export interface Place {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** The middle of the points' box. */
function middle(points: Ring): { x: number; y: number } | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const half = (values: number[]): number =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  return { x: half(xs), y: half(ys) };
}

function middleOf(entity: Entity): { x: number; y: number } | null {
  if ('x' in entity) return { x: entity.x, y: entity.y };
  if ('outline' in entity) return middle(entity.outline.outer);
  if ('line' in entity) return middle(entity.line);
  if ('body' in entity)
    return middle(entity.body.form === 'line' ? entity.body.line : entity.body.outline.outer);
  return null;
}

/** Where an entity lies; null = nowhere. O(points). */
export function entityPlace(entity: Entity): Place | null {
  const at = 'storey' in entity ? middleOf(entity) : null;
  return at && 'storey' in entity ? { storey: entity.storey, ...at } : null;
}

/** Where the entity with this id lies, or null when it is none or lies nowhere. O(kinds + points). */
export function placeOf(document: CampusDocument, id: string): Place | null {
  // Object.keys of a constant: exactly its keys.
  for (const kind of Object.keys(ID_PREFIX) as EntityKind[]) {
    const entity = lookUp<Entity>(tableOf(document, kind), id);
    if (entity !== null && 'storey' in entity) return entityPlace(entity);
  }
  return null;
}
