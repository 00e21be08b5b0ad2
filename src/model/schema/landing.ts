import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { aboveFloor } from './fields';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

export const landingSchema = entitySchema({
  id: ownId('landings'),
  storey: ref('storeys'),
  outline: polygonSchema,
  /** Height relative to the storey's elevation, metres. */
  z: aboveFloor,
  name: nameSchema,
});

/** Level floor between flights. */
export type Landing = DeepReadonly<z.infer<typeof landingSchema>>;
