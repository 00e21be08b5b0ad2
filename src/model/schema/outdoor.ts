import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { orNull } from './fields';
import { nameSchema } from './name';
import { OUTDOOR_SURFACES } from './outdoor-surface';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

export const outdoorSchema = entitySchema({
  id: ownId('outdoors'),
  storey: ref('storeys'),
  outline: polygonSchema,
  form: z.enum(['ground', 'bridge']).default('ground'),
  /** Null = not said. */
  surface: orNull(z.enum(OUTDOOR_SURFACES)),
  name: nameSchema,
});

/** Open ground or a bridge; walkable. */
export type Outdoor = DeepReadonly<z.infer<typeof outdoorSchema>>;
