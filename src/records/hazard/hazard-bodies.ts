import * as z from 'zod';
import {
  citation,
  evidence,
  id,
  idOrNull,
  localDate,
  place,
  said,
  someIds,
  text,
  ulid,
} from '../event/body-fields';

/** The bodies of the events about a hazard; the fields are those of an authority's ledger (DUTIES 3.6). */
export const HAZARD_BODIES = {
  'hazard.raised': z.object({
    source: z.enum([
      'inspection',
      'patrol',
      'self-check',
      'leadership-check',
      'test',
      'drill',
      'incident',
      'report',
      'authority',
      'alarm',
      'analysis',
    ]),
    /** The inspection that found it, written in the same transaction. */
    inspection: ulid.nullable(),
    /** The checklist item that failed. */
    item: idOrNull,
    asset: idOrNull,
    place: place.nullable(),
    grade: z.enum(['general', 'major']),
    clause: citation.nullable(),
    description: text,
    evidence,
  }),
  'hazard.mended-on-spot': z.object({ mendedBy: someIds, measures: text, before: evidence, after: evidence }),
  'hazard.confirmed': z.object({ note: text, evidence }),
  'hazard.reported': z.object({ to: idOrNull, note: text }),
  'hazard.planned': z.object({
    measures: said,
    department: idOrNull,
    responsible: id,
    deadline: localDate,
    /** Yuan; null = none needed or not known. */
    funds: z.number().min(0).max(1e12).nullable(),
    interim: text.nullable(),
  }),
  'hazard.assigned': z.object({ department: idOrNull, responsible: id }),
  'hazard.rectification-started': z.object({ note: text }),
  'hazard.interim-protection': z.object({ measures: said, evidence }),
  'hazard.submitted': z.object({ mendedBy: someIds, note: text, evidence }),
  'hazard.rechecked': z.object({ result: z.enum(['pass', 'fail']), note: text, evidence }),
  'hazard.signed': z.object({ role: text, note: text }),
  'hazard.closed': z.object({ note: text, evidence }),
  'hazard.reopened': z.object({ reason: said, evidence }),
} as const;
