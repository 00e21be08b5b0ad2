import { z } from 'zod';
import { orNull } from '../fields';
import { refOrNull, refs } from '../reference';
import { assetSchema } from './asset-base';

/** A place where hazardous chemicals are kept; what is in it is stock, kept by the records. */
export const chemicalStoreSchema = assetSchema('chemical-store', 0, {
  form: orNull(
    z.enum(['cupboard', 'safety-cabinet', 'room', 'cylinder-rack', 'tank', 'safe', 'refrigerator']),
  ),
  /** The space that it stands in or is; null = by its place. */
  space: refOrNull('spaces'),
  ventilated: orNull(z.boolean()),
  /** How cylinders in it are kept from falling over; null = not recorded. */
  secured: orNull(z.enum(['chained', 'caged', 'loose'])),
  /** Catches what spills, litres. */
  bundLitres: orNull(z.number().min(0).max(1e7)),
  doubleLock: z.boolean().default(false),
  /** Who keeps it; two people where the law asks for two. */
  keepers: refs('people'),
});
