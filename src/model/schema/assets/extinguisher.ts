import { z } from 'zod';
import { orNull } from '../fields';
import { AGENTS } from './agents';
import { assetSchema } from './asset-base';

/**
 * A setting point: one or more units of one type that stand together. `z` is the height of their handles over the floor,
 * which is their top.
 */
export const extinguisherSchema = assetSchema('extinguisher', 1, {
  agent: orNull(z.enum(AGENTS)),
  /** Nameplate rating of one unit: `3A`, `55B`, `3A 89B C`; letters A B C D E F K. */
  rating: orNull(
    z
      .string()
      .regex(/^(?:\d{1,3}-?[AB]|[CDEFK])(?:[ :]+(?:\d{1,3}-?[AB]|[CDEFK]))*$/)
      .max(40),
  ),
  /** Agent in one unit, kilograms (litres for water-based). */
  charge: orNull(z.number().positive().max(1000)),
  wheeled: z.boolean().default(false),
  /** In a box or hydrant cabinet. */
  cabinet: z.boolean().default(false),
  /** May hang in a magnet room. */
  nonMagnetic: z.boolean().default(false),
  /** Units at this setting point. */
  count: z.int().min(1).max(20).default(1),
});
