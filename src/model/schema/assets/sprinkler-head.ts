import { z } from 'zod';
import { orNull } from '../fields';
import { assetSchema } from './asset-base';

export const sprinklerHeadSchema = assetSchema('sprinkler-head', 2.7, {
  orientation: orNull(z.enum(['pendent', 'upright', 'sidewall', 'concealed'])),
  /** Release temperature, °C. */
  releaseCelsius: orNull(z.number().min(30).max(400)),
  /** Flow coefficient K, L/(min·bar^½). */
  flowCoefficient: orNull(z.number().positive().max(1000)),
});
