import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { elevation, orNull, storeyHeight } from './fields';
import { nameSchema } from './name';
import { entitySchema, ownId, refOrNull } from './reference';

/** Outdoor ground and bridges are storeys of their own kind. */
export const STOREY_KINDS = ['storey', 'ground', 'bridge', 'roof'] as const;
export type StoreyKind = (typeof STOREY_KINDS)[number];

export const storeySchema = entitySchema({
  id: ownId('storeys'),
  building: refOrNull('buildings'),
  name: nameSchema,
  kind: z.enum(STOREY_KINDS).default('storey'),
  /** Finished floor over the campus datum, metres. */
  elevation,
  /** Floor to floor, metres. */
  height: storeyHeight.default(3.6),
  /** Does the floor lie at outdoor ground? Null = when |elevation| < 1 m. */
  atGround: orNull(z.boolean()),
});

export type Storey = DeepReadonly<z.infer<typeof storeySchema>>;
