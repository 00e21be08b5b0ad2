import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { nameSchema } from './name';
import { entitySchema, ownId, refOrNull } from './reference';

export const departmentSchema = entitySchema({
  id: ownId('departments'),
  name: nameSchema,
  head: refOrNull('people'),
});

export type Department = DeepReadonly<z.infer<typeof departmentSchema>>;
