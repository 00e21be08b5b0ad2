import { z } from 'zod';
import { orNull } from './fields';
import { FIRE_CLASSES, HAZARD_CLASSES } from './space-hazard';
import { SPACE_USES } from './space-use';

export const spaceUseSchema = z.enum(SPACE_USES).default('other');

/** What a person decided about a space against what its use says, and why. */
export const spaceHazardSchema = z.strictObject({
  /** Null = as its use says. */
  hazard: orNull(z.enum(HAZARD_CLASSES)),
  /** Null = as its use says; never empty. */
  fireClasses: orNull(
    z
      .array(z.enum(FIRE_CLASSES))
      .min(1)
      .max(FIRE_CLASSES.length)
      .refine((classes) => new Set(classes).size === classes.length, { params: { code: 'document.twice' } }),
  ),
  reason: z.string().min(1).max(500),
});
