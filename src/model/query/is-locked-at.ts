import { isWithin } from '../../base/day-time';
import type { Opening } from '../schema/opening';

/**
 * Is an opening locked at a time of day (`HH:MM`)? Always when it is `locked`; else within its schedule, from
 * included, to excluded. What has no leaf is never locked. O(spans).
 */
export function isLockedAt(opening: Opening, time: string): boolean {
  if (opening.kind === 'passage') return false;
  return opening.locked || opening.lockSchedule.some(({ from, to }) => isWithin(time, from, to));
}
