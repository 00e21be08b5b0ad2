import * as z from 'zod';
import { isIsoTime } from '../../base/time/iso-time';
import type { IsoTime } from '../../base/time/iso-time';
import { isLocalDate } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { isUlid } from '../../base/ulid';
import type { Ulid } from '../../base/ulid';

/** Fields that several event bodies share. None transforms or fills in: a stored event is never rewritten. */
export const MAX_TEXT = 4000;
export const text = z.string().max(MAX_TEXT);
export const said = z.string().min(1).max(MAX_TEXT);
export const id = z.string().min(1).max(200);
/** Ids of checklists and their items, `extinguisher.pressure`: the dot keeps them apart from what every object has. */
export const isDotted = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 200 && value.indexOf('.') > 0 && !value.endsWith('.');
export const dotted = z.custom<string>(isDotted);
export const idOrNull = id.nullable();
export const ids = z.array(id).max(200);
export const someIds = ids.min(1);
export const ulid = z.custom<Ulid>(isUlid);
export const localDate = z.custom<LocalDate>(isLocalDate);
export const isoTime = z.custom<IsoTime>(isIsoTime);
/** How many people. */
export const headcount = z.number().int().min(0).max(100_000);
/** Seconds from an alarm or a call, up to a day. */
export const seconds = z.number().min(0).max(86_400);
/** Where something is or happened. `x`, `y` in metres of the plan frame. */
export const place = z.object({
  storey: id,
  space: idOrNull,
  x: z.number().min(-1e7).max(1e7),
  y: z.number().min(-1e7).max(1e7),
});
/** Photos, signatures or papers, by the id under which storage keeps them. */
export const evidence = ids;

export const confidence = z.enum(['V1', 'V2', 'M-high', 'M-med', 'M-low', 'house']);
export const citation = z.object({
  standard: z.string().max(200),
  edition: z.string().max(200),
  clause: z.string().max(200),
  confidence,
});
