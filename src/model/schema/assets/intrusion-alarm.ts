import { z } from 'zod';
import { assetSchema } from './asset-base';

export const intrusionAlarmSchema = assetSchema('intrusion-alarm', 2.3, {
  form: z.enum(['motion', 'contact', 'glass-break', 'beam', 'other']).default('motion'),
  /** Rings at the police as well. */
  policeLinked: z.boolean().default(false),
});
