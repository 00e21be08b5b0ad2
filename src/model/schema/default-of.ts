import type { z } from 'zod';
import { campusSchema } from './campus';
import { schemaOf } from './entity-schemas';
import type { EntityKind } from './ids';

/** JSON text of the default of each field of a schema, once asked for. */
const known = new WeakMap<object, Map<string, string | null>>();

/**
 * Does a field hold what it would if a file didn't say it? No for a field that must be said. `entity` is legal.
 * O(size of the value).
 */
export function isDefault(kind: EntityKind | 'campus', entity: object, field: string): boolean {
  const schema = kind === 'campus' ? campusSchema : schemaOf(kind, entity);
  if (schema === null) return false;
  const shape = schema.shape;
  const defaults = known.get(shape) ?? new Map<string, string | null>();
  known.set(shape, defaults);
  let usual = defaults.get(field);
  if (usual === undefined) {
    // The schema is that of the entity's kind; its fields are looked up by name.
    const type = (shape as Readonly<Record<string, z.ZodType | undefined>>)[field];
    const parsed = type?.safeParse(undefined);
    usual = parsed?.success === true ? JSON.stringify(parsed.data) : null;
    defaults.set(field, usual);
  }
  // Any field of the entity, by name.
  return JSON.stringify((entity as Readonly<Record<string, unknown>>)[field]) === usual;
}
