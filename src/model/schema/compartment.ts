import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { nameSchema } from './name';
import { polygonSchema } from './polygon';
import { entitySchema, ownId, ref, refs } from './reference';

export const compartmentSchema = entitySchema({
  id: ownId('compartments'),
  storey: ref('storeys'),
  type: z.enum(['fire', 'smoke']).default('fire'),
  /** Drawn areas; may be empty when `spaces` says what is in it. */
  outlines: z.array(polygonSchema).max(10_000).default([]),
  spaces: refs('spaces'),
  name: nameSchema,
});

export type Compartment = DeepReadonly<z.infer<typeof compartmentSchema>>;
