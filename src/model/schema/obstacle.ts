import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { extent, orNull } from './fields';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

/**
 * What rules about other things ask after: a drain or its cover, a vehicle that stands there, what is hot or sparks, a bed or a trolley on
 * wheels.
 */
export const OBSTACLE_FORMS = ['drain', 'vehicle', 'heat-source', 'bed'] as const;

export const obstacleSchema = entitySchema({
  id: ownId('obstacles'),
  storey: ref('storeys'),
  outline: polygonSchema,
  /** Top above the floor, metres; null = not known: taken to be as high as the room, so it blocks sight. */
  height: orNull(extent),
  /** Null = none of these, or not said. */
  form: orNull(z.enum(OBSTACLE_FORMS)),
  name: nameSchema,
});

/** Something that stands there and can't be walked through: a counter, a bed, a machine. */
export type Obstacle = DeepReadonly<z.infer<typeof obstacleSchema>>;
