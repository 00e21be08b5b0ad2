declare const isoTimeBrand: unique symbol;

/** An instant in the one form that events use: `2026-11-23T07:05:00.000Z`. Text order is time order. */
export type IsoTime = string & { readonly [isoTimeBrand]: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Whether `text` is an instant that exists, in canonical form (UTC, milliseconds). Cost O(1). */
export function isIsoTime(text: unknown): text is IsoTime {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const ms = Date.parse(text);
  // 30 February parses in some engines by rolling over, so the text must come back unchanged.
  return Number.isFinite(ms) && new Date(ms).toISOString() === text;
}

/** Milliseconds since 1970-01-01T00:00Z. Cost O(1). */
export function isoToMs(time: IsoTime): number {
  return Date.parse(time);
}

/** The instant of `ms` milliseconds since 1970; throws RangeError outside the years that Date holds. Cost O(1). */
export function msToIso(ms: number): IsoTime {
  // toISOString's form is exactly SHAPE for the years 0–9999.
  return new Date(ms).toISOString() as IsoTime;
}
