import { z } from 'zod';
import { hourSpans } from '../fields';
import { assetSchema } from './asset-base';

export const guardPostSchema = assetSchema('guard-post', 0, {
  /** Guards on post within its hours. */
  guards: z.int().min(0).max(100).default(1),
  /** When it is manned; empty = at every hour. */
  hours: hourSpans,
});
