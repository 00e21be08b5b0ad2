import { assert } from './assert';

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** Minutes since midnight of `HH:MM`, 0 … 1439; asserted to be one. O(1). */
export function dayMinutes(time: string): number {
  assert(/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time), 'time of day', time);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Is a time of day within `from` ≤ t < `to`? Past midnight when `to` lies before `from`, the whole day when
 * they are equal. O(1).
 */
export function isWithin(time: string, from: string, to: string): boolean {
  const sinceFrom = (dayMinutes(time) - dayMinutes(from) + DAY_MINUTES) % DAY_MINUTES;
  const length = (dayMinutes(to) - dayMinutes(from) + DAY_MINUTES) % DAY_MINUTES;
  return length === 0 || sinceFrom < length;
}
