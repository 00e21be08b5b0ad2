import * as z from 'zod';
import { dotted, evidence, id, isDotted, text } from '../event/body-fields';

const mark = z.enum(['pass', 'fail', 'na']);

const fullAnswer = z.object({
  mark,
  reading: z.object({ value: z.number(), unit: z.string().min(1).max(40) }).nullable(),
  note: text.nullable(),
  photos: evidence,
});

export type Mark = z.infer<typeof mark>;
/** What was found for one item; just the mark when there is nothing more to say. */
export type StoredAnswer = Mark | z.infer<typeof fullAnswer>;

/** As a plain loop: nearly every answer of hundreds of thousands of records is a bare mark. */
function areAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const [item, answer] of Object.entries(value)) {
    if (!isDotted(item)) return false;
    if (answer !== 'pass' && answer !== 'na' && answer !== 'fail' && !fullAnswer.safeParse(answer).success) {
      return false;
    }
  }
  return true;
}

export const INSPECTION_BODIES = {
  'inspection.recorded': z.object({
    checklist: dotted,
    checklistVersion: z.number().int().min(1),
    /** Every item that was looked at, by item id: a record says what was checked, not that something was. */
    answers: z.custom<Readonly<Record<string, StoredAnswer>>>(areAnswers),
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
