import { z } from 'zod';
import { orNull } from '../fields';
import { refs } from '../reference';
import { assetSchema } from './asset-base';

export const safeSchema = assetSchema('safe', 0, {
  contents: orNull(z.enum(['narcotics', 'toxics', 'radioactive', 'cash', 'documents', 'other'])),
  /** Two locks, opened by two people (双人双锁). */
  doubleLock: z.boolean().default(false),
  keyHolders: refs('people'),
});
