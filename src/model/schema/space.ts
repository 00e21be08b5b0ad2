import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { count, orNull, shortText, storeyHeight } from './fields';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref, refOrNull } from './reference';
import { spaceHazardSchema, spaceUseSchema } from './space-fields';

export const spaceSchema = entitySchema({
  id: ownId('spaces'),
  storey: ref('storeys'),
  outline: polygonSchema,
  name: nameSchema,
  /** What stands on the door: `C0512`. */
  number: orNull(shortText),
  use: spaceUseSchema,
  /** Hazard and fire classes where somebody knows better than the use tells; null = by its use. */
  hazard: orNull(spaceHazardSchema),
  department: refOrNull('departments'),
  responsible: refOrNull('people'),
  /** Clear height under the ceiling, metres; null = the storey's height. */
  ceilingHeight: orNull(storeyHeight),
  /** People that are reckoned with in it at every hour, whatever populations say; null = by populations, beds and use. */
  occupants: orNull(count),
  /** Patient beds in it; null = not known. */
  beds: orNull(count),
  /** Must be found locked at night (finance, pharmacy, stores). */
  mustBeLocked: z.boolean().default(false),
});

/** A room, corridor, lobby or shaft. */
export type Space = DeepReadonly<z.infer<typeof spaceSchema>>;
