import * as z from 'zod';
import { evidence, id, ids, idOrNull, place, seconds, text } from '../event/body-fields';

export const INCIDENT_KINDS = [
  'fire-alarm',
  'theft',
  'dispute',
  'assault',
  'lost-patient',
  'banned-heater',
  'smoking',
  'intrusion',
  'panic-alarm',
  'chemical-spill',
  'equipment-failure',
  'injury',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const INCIDENT_BODIES = {
  /** `at` is when security was told of it. */
  'incident.registered': z.object({
    kind: z.enum(INCIDENT_KINDS),
    place: place.nullable(),
    /** The detector, button or camera that told of it. */
    asset: idOrNull,
    department: idOrNull,
    reportedBy: idOrNull,
    responders: ids,
    /** From being told to the first on the spot; null = nobody went or nobody timed it. */
    response: seconds.nullable(),
    policeCalled: z.boolean(),
    description: text,
    evidence,
  }),
  'incident.closed': z.object({
    /** Of an alarm: whether there was something; null where that is no question. */
    verdict: z.enum(['real', 'false']).nullable(),
    outcome: text,
    /** Yuan; null = none or not known. */
    loss: z.number().min(0).max(1e12).nullable(),
    /** Hazards that it brought to light. */
    hazards: z.array(id).max(50),
    evidence,
  }),
} as const;
