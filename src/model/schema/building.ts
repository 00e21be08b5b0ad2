import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { orNull, storeyHeight } from './fields';
import { nameSchema } from './name';
import { entitySchema, ownId } from './reference';

export const buildingSchema = entitySchema({
  id: ownId('buildings'),
  name: nameSchema,
  /** From outdoor ground to the roof, metres; decides what is a high-rise. Null = from its storeys. */
  height: orNull(storeyHeight),
  /** Fire resistance grade, GB 50016 一…四级. */
  fireGrade: orNull(z.int().min(1).max(4)),
  /** Year of completion. */
  built: orNull(z.int().min(1000).max(9999)),
  /** Sprinklers throughout, rooms that codes exempt aside; false = none or in part only, null = not known. */
  sprinklered: orNull(z.boolean()),
  /** Automatic fire detection throughout; false = none or in part only, null = not known. */
  detected: orNull(z.boolean()),
  /** In the hands of one tenant (single occupancy); null = not known, and then not taken to be. */
  singleOccupancy: orNull(z.boolean()),
});

/** A building; its storeys name it and are ordered by elevation. */
export type Building = DeepReadonly<z.infer<typeof buildingSchema>>;
