import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

export const columnSchema = entitySchema({
  id: ownId('columns'),
  storey: ref('storeys'),
  outline: polygonSchema,
  name: nameSchema,
});

export type Column = DeepReadonly<z.infer<typeof columnSchema>>;
