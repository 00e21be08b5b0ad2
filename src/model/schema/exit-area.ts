import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

export const exitAreaSchema = entitySchema({
  id: ownId('exits'),
  storey: ref('storeys'),
  outline: polygonSchema,
  name: nameSchema,
});

/** A final exit area: who is inside has left. */
export type ExitArea = DeepReadonly<z.infer<typeof exitAreaSchema>>;
