import * as z from 'zod';
import { dotted, evidence, id, text } from '../event/body-fields';

const mark = z.enum(['pass', 'fail', 'na']);

/** What was found for one item; just the mark when there is nothing more to say. */
const answer = z.union([
  mark,
  z.object({
    mark,
    reading: z.object({ value: z.number(), unit: z.string().min(1).max(40) }).nullable(),
    note: text.nullable(),
    photos: evidence,
  }),
]);

export const INSPECTION_BODIES = {
  'inspection.recorded': z.object({
    checklist: dotted,
    checklistVersion: z.number().int().min(1),
    /** Every item that was looked at, by item id: a record says what was checked, not that something was. */
    answers: z.record(dotted, answer),
    result: z.enum(['pass', 'fail']),
    /**
     * What the failed items mean for the thing itself, by the checklist of that day
     * (a later checklist must not rewrite what was found).
     */
    faults: z.record(dotted, z.enum(['missing', 'faulty', 'none'])),
    /** The hazard that answers for each failed item: raised with this record, or open already. */
    hazards: z.record(dotted, id),
    /** Ids of signature images: the inspector's, the ward's. */
    signatures: z.array(z.object({ person: id, image: id })).max(10),
    note: text,
  }),
} as const;

export type Mark = z.infer<typeof mark>;
export type StoredAnswer = z.infer<typeof answer>;
