import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { extinguisherSchema } from './assets/extinguisher';
import { nameSchema } from './name';
import { entitySchema, ownId } from './reference';

export const variantSchema = entitySchema({
  id: ownId('variants'),
  name: nameSchema,
  /** All setting points of the campus as this variant has them; storeys and departments may be gone since. */
  extinguishers: z.array(extinguisherSchema).max(20_000).default([]),
});

/** Another way to place the extinguishers, kept beside the plan to be held against it. */
export type Variant = DeepReadonly<z.infer<typeof variantSchema>>;
