import { z } from 'zod';
import { aboveFloor, coordinate, orNull, shortText } from '../fields';
import { nameSchema } from '../name';
import { entitySchema, ownId, ref, refOrNull } from '../reference';

const base = (mountHeight: number) => ({
  id: ownId('assets'),
  storey: ref('storeys'),
  /** Plan place, metres. */
  x: coordinate,
  y: coordinate,
  /** Height above the finished floor, metres; the typical mounting height when a file doesn't say. */
  z: aboveFloor.default(mountHeight),
  name: nameSchema,
  /** What stands on its label. */
  number: orNull(shortText),
  /** Type on the nameplate. */
  model: orNull(shortText),
  department: refOrNull('departments'),
  responsible: refOrNull('people'),
  /** No longer there; kept because records speak of it. */
  retired: z.boolean().default(false),
});

/**
 * Schema of one asset kind: what every asset has and `fields` of its own.
 * `mountHeight` = where such a thing usually hangs, metres above the floor.
 */
export function assetSchema<K extends string, F extends z.core.$ZodLooseShape>(
  kind: K,
  mountHeight: number,
  fields: F,
) {
  return entitySchema({ ...base(mountHeight), kind: z.literal(kind), ...fields });
}
