import * as z from 'zod';
import { citation, id, idOrNull, ids, place } from '../event/body-fields';

/** What is being typed: longer than a record may be, for the form says so when it is saved. */
const typed = z.string().max(100_000);
const grade = z.enum(['general', 'major']);

const fields = z.object({
  measures: typed,
  /** Id, or '' for none. */
  department: typed,
  /** Name as typed. */
  responsible: typed,
  deadline: typed,
  funds: typed,
  interim: typed,
  grade,
  clause: citation.nullable(),
  mendedBy: typed,
  note: typed,
  /** Null = not said yet. */
  result: z.enum(['pass', 'fail']).nullable(),
  role: typed,
  reason: typed,
  photos: ids,
});

const draft = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('raise'),
    /** What is wrong, or null for a place. */
    asset: idOrNull,
    place: place.omit({ space: true }),
    description: typed,
    grade,
    photos: ids,
  }),
  z.object({
    form: z.literal('deed'),
    hazard: id,
    deed: z.enum([
      'assign',
      'mend-on-spot',
      'confirm',
      'start',
      'protect',
      'submit',
      'recheck',
      'close',
      'reopen',
    ]),
    fields,
  }),
]);

/** Everything that some step of a hazard asks for, as it is typed; each step shows its own. */
export type DeedFields = Readonly<z.infer<typeof fields>>;

/** A form about a hazard that is not saved yet: a hazard to be raised, or a step to be taken. */
export type HazardDraft = Readonly<z.infer<typeof draft>>;
export type RaiseDraft = Extract<HazardDraft, { form: 'raise' }>;
export type DeedDraft = Extract<HazardDraft, { form: 'deed' }>;

/** Such a form as it was kept, from its JSON value; null when it is none. Cost O(size). */
export function parseHazardDraft(raw: unknown): HazardDraft | null {
  const parsed = draft.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
