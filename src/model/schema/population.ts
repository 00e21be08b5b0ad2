import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { count } from './fields';
import { nameSchema } from './name';
import { POPULATION_ROLES } from './population-roles';
import { entitySchema, ownId, refOrNull, refs } from './reference';

const part = z.number().min(0).max(1_000_000).default(0);

/** Heads or shares of each class; what counts is their proportion. */
const mobilitySchema = z
  .strictObject({
    walks: part,
    stick: part,
    frame: part,
    wheelchair: part,
    bed: part,
    'bed-with-equipment': part,
    carried: part,
  })
  .refine((parts) => Object.values(parts).some((value) => value > 0), {
    params: { code: 'document.all-zero' },
  });

export const populationSchema = entitySchema({
  id: ownId('populations'),
  name: nameSchema,
  role: z.enum(POPULATION_ROLES),
  department: refOrNull('departments'),
  /** Where they are, spread in proportion to floor area; none = not known where. */
  spaces: refs('spaces'),
  /** How many there are in the hour that begins at 00:00, 01:00, … 23:00 of a working day. */
  byHour: z.array(count).length(24),
  /** What share of them is there on a Saturday or Sunday, 0 … 1. */
  weekendShare: z.number().min(0).max(1).default(1),
  mobility: mobilitySchema.prefault({ walks: 1 }),
});

/** People of one sort, of whom it is designed how many are where at which hour. Nobody in particular: see `Person`. */
export type Population = DeepReadonly<z.infer<typeof populationSchema>>;
