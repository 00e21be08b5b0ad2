import { z } from 'zod';
import { orNull } from '../fields';
import { assetSchema } from './asset-base';

export const hydrantSchema = assetSchema('hydrant', 1.1, {
  outdoor: z.boolean().default(false),
  /** Laid length, metres. */
  hoseLength: orNull(z.number().positive().max(100)),
  /** Solid part of the jet (充实水柱), metres. */
  jetLength: orNull(z.number().positive().max(50)),
  cabinet: z.boolean().default(true),
  hoseReel: z.boolean().default(false),
});
