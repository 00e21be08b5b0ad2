import { z } from 'zod';
import { assetSchema } from './asset-base';

export const sounderSchema = assetSchema('sounder', 2.2, {
  /** Has a flashing light as well. */
  beacon: z.boolean().default(true),
  /** Can speak: part of the public address. */
  voice: z.boolean().default(false),
});
