import { z } from 'zod';
import { orNull } from '../fields';
import { assetSchema } from './asset-base';

export const emergencyLightSchema = assetSchema('emergency-light', 2.3, {
  /** How long it shines without mains, seconds. */
  endurance: orNull(z.number().positive().max(86_400)),
  /** Luminous flux, lumens. */
  flux: orNull(z.number().positive().max(100_000)),
});
