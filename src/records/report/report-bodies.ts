import * as z from 'zod';
import { dotted, evidence, id, localDate, said, text } from '../event/body-fields';

const span = { from: localDate, to: localDate };

export const REPORT_BODIES = {
  /** A report handed in by a department or for the campus (`about`), `at` when. */
  'report.submitted': z.object({
    /** Which one: `report.self-check`, `report.half-year`, `report.yearly`. */
    report: dotted,
    /** The days that it tells of, both included. */
    period: z.object(span),
    to: text,
    note: text,
    evidence,
  }),
  /** A campaign over months or years, with its phases; planned again, the later plan counts. */
  'campaign.planned': z.object({
    title: said,
    phases: z
      .array(z.object({ id: dotted, name: said, ...span }))
      .min(1)
      .max(40),
    /** The paper that asks for it. */
    basis: text,
  }),
  'campaign.phase-ended': z.object({ phase: dotted, outcome: text, reports: z.array(id).max(50), evidence }),
} as const;
