import * as z from 'zod';
import { dotted, evidence, headcount, ids, localDate, text } from '../event/body-fields';

export const CERTIFICATE_KINDS = [
  'fire-control-room',
  'electrician',
  'welder',
  'special-equipment',
  'radiation-safety',
  'hazardous-chemicals',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** Counts of one session: nobody is examined who was not trained, nobody passes who was not examined. */
const ordered = (body: { readonly trained: number; readonly examined: number; readonly passed: number }) =>
  body.passed <= body.examined && body.examined <= body.trained;

export const TRAINING_BODIES = {
  /** One session for a department (`about`); sessions of one course add up. */
  'training.held': z
    .object({
      /** The year's programme that it belongs to: `fire.2025`. */
      course: dotted,
      topic: text,
      /** How many the department has, by the list of that day. */
      headcount,
      /** Who had not been at an earlier session of the course. */
      trained: headcount,
      examined: headcount,
      passed: headcount,
      /** Those of them who are people of the document; the sign-in sheet is evidence. */
      attendees: ids,
      evidence,
    })
    .refine(ordered),
  /** A certificate of a person (`about`). */
  'certificate.issued': z.object({
    certificate: z.enum(CERTIFICATE_KINDS),
    number: text.nullable(),
    issuer: text,
    /** The last day on which it holds; null = without end. */
    validUntil: localDate.nullable(),
    evidence,
  }),
} as const;
