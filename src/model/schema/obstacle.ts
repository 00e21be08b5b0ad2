import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { extent, orNull } from './fields';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

export const obstacleSchema = entitySchema({
  id: ownId('obstacles'),
  storey: ref('storeys'),
  outline: polygonSchema,
  /** Top above the floor, metres; null = not known: taken to be as high as the room, so it blocks sight. */
  height: orNull(extent),
  name: nameSchema,
});

/** Something fixed that can't be walked through: a counter, a bed head, a machine. */
export type Obstacle = DeepReadonly<z.infer<typeof obstacleSchema>>;
