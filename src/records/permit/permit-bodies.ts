import * as z from 'zod';
import { evidence, id, ids, idOrNull, isoTime, place, said, text } from '../event/body-fields';

export const PERMIT_BODIES = {
  /** Leave to do dangerous or obstructing work at one place in one period. */
  'permit.issued': z.object({
    kind: z.enum([
      'hot-work',
      'closed-passage',
      'system-shutdown',
      'confined-space',
      'work-at-height',
      'construction',
    ]),
    work: said,
    place: place.nullable(),
    department: idOrNull,
    contractor: text.nullable(),
    from: isoTime,
    to: isoTime,
    /** What cannot be walked meanwhile: routes look these up in the document. */
    closes: z.object({ openings: ids, spaces: ids }),
    /** Assets out of order meanwhile. */
    disables: ids,
    approvedBy: id,
    /** Who stands by with an extinguisher. */
    watcher: idOrNull,
    measures: text,
    evidence,
  }),
  /** `at` is when the place was given back. */
  'permit.ended': z.object({
    /** Looked at again after the work, as hot work needs. */
    endCheck: z.boolean(),
    note: text,
    evidence,
  }),
} as const;
