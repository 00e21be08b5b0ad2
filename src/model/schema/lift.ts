import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref, refs } from './reference';

export const liftSchema = entitySchema({
  id: ownId('lifts'),
  storey: ref('storeys'),
  outline: polygonSchema,
  /** Storeys where it stops. */
  serves: refs('storeys'),
  /** May be used in an evacuation. */
  evacuation: z.boolean().default(false),
  name: nameSchema,
});

export type Lift = DeepReadonly<z.infer<typeof liftSchema>>;
