import { isLocalDate } from './local-date';

declare const isoTimeBrand: unique symbol;

/** An instant in the one form that events use: `2026-11-23T07:05:00.000Z`. Text order is time order. */
export type IsoTime = string & { readonly [isoTimeBrand]: true };

const TIME_OF_DAY = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether `text` is an instant that exists, in canonical form (UTC, milliseconds, no leap second). Cost O(1). */
export function isIsoTime(text: unknown): text is IsoTime {
  return typeof text === 'string' && isLocalDate(text.slice(0, 10)) && TIME_OF_DAY.test(text.slice(10));
}

/** Milliseconds since 1970-01-01T00:00Z. Cost O(1). */
export function isoToMs(time: IsoTime): number {
  return Date.parse(time);
}

/** The instant of `ms` milliseconds since 1970; throws RangeError outside the years that Date holds. Cost O(1). */
export function msToIso(ms: number): IsoTime {
  // toISOString's form is the canonical one for the years 0–9999.
  return new Date(ms).toISOString() as IsoTime;
}
