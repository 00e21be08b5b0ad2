import { z } from 'zod';
import { assetSchema } from './asset-base';

export const heatDetectorSchema = assetSchema('heat-detector', 2.8, {
  form: z.enum(['point', 'linear']).default('point'),
});
