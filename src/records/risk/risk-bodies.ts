import * as z from 'zod';
import { evidence, id, idOrNull, localDate, place, said, someIds, text } from '../event/body-fields';

/** 重大、较大、一般、低: red, orange, yellow, blue on the card. */
export const RISK_GRADES = ['major', 'larger', 'general', 'low'] as const;
export type RiskGrade = (typeof RISK_GRADES)[number];

export const RISK_BODIES = {
  /** The card of a standing risk (一险一卡); assessed again, the later card counts. */
  'risk.assessed': z.object({
    title: said,
    place: place.nullable(),
    asset: idOrNull,
    department: idOrNull,
    responsible: id,
    grade: z.enum(RISK_GRADES),
    /** What may happen. */
    consequences: text,
    measures: z.array(said).min(1).max(50),
    /** What to do when it happens. */
    emergency: text,
    watchers: someIds,
    /** How often it is looked at. */
    watch: z.enum(['round-the-clock', 'each-shift', 'daily', 'weekly', 'monthly']),
    /** When it is to be assessed again. */
    reviewBy: localDate.nullable(),
    evidence,
  }),
  'risk.lifted': z.object({ reason: said, evidence }),
} as const;
