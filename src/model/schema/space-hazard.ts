import { z } from 'zod';
import { orNull } from './fields';

/** How dangerous a place is: 严重, 中, 轻 of GB 50140; NFPA 10 calls them extra, ordinary, light. */
export const HAZARD_CLASSES = ['severe', 'medium', 'light'] as const;
export type HazardClass = (typeof HAZARD_CLASSES)[number];

/** What burns, in the letters of GB 50140: solids, liquids, gases, live equipment, cooking oil. */
export const FIRE_CLASSES = ['A', 'B', 'C', 'E', 'F'] as const;
export type FireClass = (typeof FIRE_CLASSES)[number];

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
