import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { aboveFloor, extent, hourSpans, orNull, shortText, width } from './fields';
import { nameSchema } from './name';
import { pointSchema } from './polygon';
import { entitySchema, ownId, ref, refOrNull, refPair, refs } from './reference';

export const OPENING_KINDS = ['door', 'passage', 'window'] as const;
export type OpeningKind = (typeof OPENING_KINDS)[number];

export const LEAVES = ['single', 'double', 'mother-child', 'sliding', 'revolving', 'shutter'] as const;
export const SWINGS = ['left', 'right', 'both'] as const;

export const openingSchema = entitySchema({
  id: ownId('openings'),
  storey: ref('storeys'),
  /** `passage` = without a leaf. */
  kind: z.enum(OPENING_KINDS),
  /** From jamb to jamb. */
  line: z
    .tuple([pointSchema, pointSchema])
    .refine(([a, b]) => a[0] !== b[0] || a[1] !== b[1], { params: { code: 'document.no-length' } }),
  wall: refOrNull('walls'),
  /** Depth of the throat, metres; null = the gap in the wall that it spans. */
  depth: orNull(extent),
  /** Width of the leaf or hole, metres; null = the length of `line`. */
  width: orNull(width),
  /** Width that is free when open, metres; null = `width`. */
  clearWidth: orNull(width),
  height: orNull(width),
  /** Lower edge above the floor, metres. */
  sill: aboveFloor.default(0),
  /** The two sides; null on one side = none there; null altogether = not said, to be found by probing. */
  spaces: refPair('spaces'),
  /** Leads to the open; null = derived from its spaces. */
  finalExit: orNull(z.boolean()),
  /** Locked at every hour. */
  locked: z.boolean().default(false),
  /** Locked within these spans. */
  lockSchedule: hourSpans,
  keyHolders: refs('people'),
  /** As written on it: `甲`, `FB`, `EI60`. */
  fireRating: orNull(shortText),
  selfClosing: orNull(z.boolean()),
  leaf: orNull(z.enum(LEAVES)),
  /** Side of the hinges, seen from the space that it opens into. */
  swing: orNull(z.enum(SWINGS)),
  /** The space that the leaf swings into. */
  opensInto: refOrNull('spaces'),
  /** Of a window: metal bars, so no way out or in. */
  barred: z.boolean().default(false),
  /** `derived` = found between adjoining spaces by the program, and kept because a person decided on it. */
  origin: z.enum(['given', 'derived']).default('given'),
  /** A derived opening that a person took out: acts as a barrier. */
  rejected: z.boolean().default(false),
  name: nameSchema,
});

export type Opening = DeepReadonly<z.infer<typeof openingSchema>>;
