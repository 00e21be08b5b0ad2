import { z } from 'zod';
import { assetSchema } from './asset-base';

export const panicAlarmSchema = assetSchema('panic-alarm', 0.8, {
  /** Rings at the police as well. */
  policeLinked: z.boolean().default(false),
});
