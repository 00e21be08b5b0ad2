import * as z from 'zod';
import {
  evidence,
  headcount,
  ids,
  idOrNull,
  localDate,
  place,
  said,
  seconds,
  text,
} from '../event/body-fields';

/** What is timed, in seconds after the alarm. */
export const DRILL_MILESTONES = [
  'first-staff',
  'micro-station',
  'fire-brigade',
  'unit-clear',
  'storey-secured',
  'hall-clear',
  'building-clear',
  'all-accounted',
] as const;
export type DrillMilestone = (typeof DRILL_MILESTONES)[number];

const times = z.array(z.object({ milestone: z.enum(DRILL_MILESTONES), seconds })).max(40);

export const DRILL_BODIES = {
  /** A drill as it was held: `at` is the moment of the alarm, `person` who ran it. */
  'drill.held': z.object({
    kind: z.enum(['evacuation', 'patient-transfer', 'fire-fighting', 'crowd', 'chemical', 'security']),
    scene: said,
    place: place.nullable(),
    departments: ids,
    people: z.object({
      patients: headcount,
      /** How many of the patients were played by staff. */
      played: headcount,
      visitors: headcount,
      staff: headcount,
      guards: headcount,
      microStation: headcount,
    }),
    times,
    found: z.array(z.object({ what: said, hazard: idOrNull })).max(100),
    /** The plan tried on the model first (疏散预案模拟推演), with the times that it foretold; null = it was not. */
    rehearsal: z.object({ on: localDate, times }).nullable(),
    /** What is to be done better. */
    lessons: text,
    evidence,
  }),
} as const;
