import { z } from 'zod';
import { assetSchema } from './asset-base';

export const smokeDetectorSchema = assetSchema('smoke-detector', 2.8, {
  form: z.enum(['point', 'beam', 'aspirating']).default('point'),
  /** Works without a panel. */
  standalone: z.boolean().default(false),
});
