import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { aboveFloor, orNull, width } from './fields';
import { nameSchema } from './name';
import { pointSchema, polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

export const flightSchema = entitySchema({
  id: ownId('flights'),
  storey: ref('storeys'),
  form: z.enum(['stair', 'ramp']).default('stair'),
  outline: polygonSchema,
  /** Heights of the two ends, relative to the storey's elevation, metres. */
  z: z.tuple([aboveFloor, aboveFloor]),
  width: orNull(width),
  /** Direction along the flight, either way, any length. */
  axis: orNull(
    pointSchema.refine(([x, y]) => x !== 0 || y !== 0, { params: { code: 'document.no-length' } }),
  ),
  /** Which way along the axis its walker goes up; null = not said. Means nothing without an axis. */
  climbs: orNull(z.enum(['along-axis', 'against-axis'])),
  name: nameSchema,
});

/** One flight of stairs, or a ramp. */
export type Flight = DeepReadonly<z.infer<typeof flightSchema>>;
