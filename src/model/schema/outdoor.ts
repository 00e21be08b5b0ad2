import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { orNull } from './fields';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

/** What open ground is made for, as far as a plan tells it apart. */
export const OUTDOOR_SURFACES = ['paving', 'road', 'fire-lane', 'parking', 'green', 'deck'] as const;
export type OutdoorSurface = (typeof OUTDOOR_SURFACES)[number];

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
