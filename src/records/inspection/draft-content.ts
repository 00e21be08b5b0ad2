import * as z from 'zod';
import { ids, text } from '../event/body-fields';
import type { GivenAnswer } from './given-answer';

const mended = z.object({ mendedBy: ids, measures: text, before: ids, after: ids });
const answer = z.object({
  mark: z.enum(['pass', 'fail', 'na']).nullable(),
  reading: z.number().nullable(),
  note: z.string().nullable(),
  photos: ids,
  mended: mended.nullable(),
});
const content = z.object({ answers: z.record(z.string(), answer), note: z.string() });

/** What an unfinished inspection holds, whatever form it is of. */
export interface DraftContent {
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  readonly note: string;
}

/** An unfinished inspection as it was kept, from its JSON value; null when it is none. Cost O(answers). */
export function parseDraftContent(raw: unknown): DraftContent | null {
  const parsed = content.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
