import { z } from 'zod';
import { orNull } from '../fields';
import { refOrNull } from '../reference';
import { assetSchema } from './asset-base';

/** The door set as a thing that is inspected; the hole it fills is an opening. */
export const fireDoorSchema = assetSchema('fire-door', 0, {
  opening: refOrNull('openings'),
  /** 甲 A, 乙 B, 丙 C. */
  grade: orNull(z.enum(['A', 'B', 'C'])),
  /** Held open, closes on alarm (常开). */
  heldOpen: z.boolean().default(false),
});
