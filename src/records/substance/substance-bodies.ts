import * as z from 'zod';
import { GHS_CLASSES } from '../../standards/chemicals/ghs-classes';
import { PHYSICAL_STATES } from '../../standards/chemicals/substance-facts';
import { evidence, id, localDate, said, text } from '../event/body-fields';
import { isCas } from '../stock/cas';

/** UN numbers have four digits. */
export const UN_SHAPE = /^\d{4}$/;
/** Longest name: the id of what is described carries it where there is no CAS number. */
export const MAX_NAME = 100;

const name = z.string().min(1).max(MAX_NAME).nullable();

/** What the hospital knows of a substance from its safety data sheet; `about` is `substanceId` of it. */
export const SUBSTANCE_BODIES = {
  'substance.described': z
    .object({
      cas: z.custom<string>(isCas).nullable(),
      un: z.string().regex(UN_SHAPE).nullable(),
      zh: name,
      en: name,
      /** Per cent; null where it isn't told. */
      strength: z.number().min(0).max(100).nullable(),
      state: z.enum(PHYSICAL_STATES),
      /** Of section 2 of the sheet. */
      classes: z.array(z.enum(GHS_CLASSES)).max(GHS_CLASSES.length),
      /** Why it has no class, where it has none. */
      unclassified: said.nullable(),
      /** Kilograms a litre, for gases kilograms a cubic metre at 15 °C and 101.325 kPa. */
      density: z.number().positive().max(1e5).nullable(),
      /** °C, closed cup. */
      flashPoint: z.number().min(-273).max(2000).nullable(),
      supplier: text.nullable(),
      /** The safety data sheet itself, by the id under which storage keeps it. */
      sheet: z.object({ file: id, name: said, issued: localDate.nullable() }).nullable(),
      note: text,
      evidence,
    })
    .refine(({ zh, en }) => zh !== null || en !== null)
    .refine(({ classes, unclassified }) => classes.length > 0 || unclassified !== null),
} as const;
