import { z } from 'zod';
import { heading, orNull } from '../fields';
import { assetSchema } from './asset-base';

export const exitSignSchema = assetSchema('exit-sign', 2.2, {
  /** Where its face looks, radians from east; null = not known. */
  facing: orNull(heading),
  doubleSided: z.boolean().default(false),
  /** What it shows, as read by who faces it; `exit` = over the exit itself, `storey` = number of the floor. */
  shows: z.enum(['exit', 'left', 'right', 'both', 'ahead', 'storey']).default('exit'),
});
