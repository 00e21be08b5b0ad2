import { z } from 'zod';
import { isId, ID_PREFIX, type EntityKind, type IdOf } from './ids';

/** A field of an entity that names other entities. */
export interface Reference {
  readonly field: string;
  readonly target: EntityKind;
  readonly form: ReferenceForm;
}

/** `one` must be there; `maybe` and `pair` may be null; `many` is a list. */
export type ReferenceForm = 'one' | 'maybe' | 'many' | 'pair';

/** Which schema objects are references; filled by the functions below, read by `entitySchema`. */
const marks = new WeakMap<object, Omit<Reference, 'field'>>();
const references = new WeakMap<object, readonly Reference[]>();

function mark<S extends object>(schema: S, form: ReferenceForm, target: EntityKind): S {
  marks.set(schema, { form, target });
  return schema;
}

const idSchema = <K extends EntityKind>(kind: K) =>
  z.custom<IdOf<K>>((value) => isId(ID_PREFIX[kind], value), {
    params: { code: 'document.bad-id', prefix: ID_PREFIX[kind] },
  });

/** The entity's own id. */
export const ownId = idSchema;

/** A required reference. Each call makes a schema of its own, so that the field can be found again. */
export const ref = <K extends EntityKind>(kind: K) => mark(idSchema(kind), 'one', kind);

/** A reference that may be unknown; default null. */
export const refOrNull = <K extends EntityKind>(kind: K) =>
  mark(idSchema(kind).nullable().default(null), 'maybe', kind);

/** A list of references without order or number; default empty, at most 10,000. */
export const refs = <K extends EntityKind>(kind: K) =>
  mark(z.array(idSchema(kind)).max(10_000).default([]), 'many', kind);

/** The two sides of something, each of which may be nothing; null = not known, default null. */
export const refPair = <K extends EntityKind>(kind: K) =>
  mark(
    z
      .tuple([idSchema(kind).nullable(), idSchema(kind).nullable()])
      .nullable()
      .default(null),
    'pair',
    kind,
  );

/**
 * Schema of one entity: unknown fields are refused (they would be lost on saving), and the fields made by
 * `ref…` are remembered for `referencesIn`.
 */
export function entitySchema<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const schema = z.strictObject(shape);
  const found: Reference[] = [];
  for (const [field, type] of Object.entries(shape)) {
    const marked = marks.get(type);
    if (marked !== undefined) found.push({ field, ...marked });
  }
  references.set(schema, found);
  return schema;
}

/** Fields of a schema made by `entitySchema` that name other entities. O(1). */
export const referencesIn = (schema: object): readonly Reference[] => references.get(schema) ?? [];
