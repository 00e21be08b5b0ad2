import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { orNull, shortText } from './fields';
import { nameSchema } from './name';
import { entitySchema, ownId, refOrNull } from './reference';

export const personSchema = entitySchema({
  id: ownId('people'),
  name: nameSchema,
  department: refOrNull('departments'),
  role: orNull(shortText),
});

/** A name that answers for places and things. */
export type Person = DeepReadonly<z.infer<typeof personSchema>>;
