import { assert } from '../../../base/assert';
import type { IsoTime } from '../../../base/time/iso-time';
import { dateOfDayNumber, dayNumber, isLocalDate, type LocalDate } from '../../../base/time/local-date';
import { CHINA_ZONE, instantAt } from '../../../base/time/zone';
import type { RecordEvent } from '../../../records/event/record-event';

/** The year that the records tell of, by the hospital's clock. */
export const YEAR = 2025;

const MINUTES = 60;

/** `03-19` → the day of the year that the records tell of; a whole date stays what it is. Throws when there is no such day. */
export function day(text: string): LocalDate {
  const date = text.length === 5 ? `${YEAR}-${text}` : text;
  assert(isLocalDate(date), 'no such day', text);
  return date;
}

/** `02:10` → minutes after midnight. */
export function minuteOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  assert(hours !== undefined && minutes !== undefined && hours + minutes >= 0, 'no such time', text);
  return hours * MINUTES + minutes;
}

/** The instant of a minute of a day, by the hospital's clock; `minute` may pass 1440. */
export const at = (date: LocalDate, minute: number): IsoTime => instantAt(date, minute, CHINA_ZONE);

export const daysLater = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumber(date) + days);

/** `2025-03-19` → 3. */
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

/** A day of a month of the year, `month` 1–12. */
export const dayOf = (month: number, dayOfMonth: number): LocalDate =>
  day(`${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);

/** Every day of the year, in order. */
export const DAYS: readonly LocalDate[] = Array.from({ length: 365 }, (_, i) => daysLater(day('01-01'), i));

export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, i) => i + 1);

/** Where the clock of the demonstration stands: 31 December 2025, 09:00. */
export const DEMO_NOW: IsoTime = at(day('12-31'), minuteOf('09:00'));

/** What had happened when the clock of the demonstration stands: two patrols of the last day are still to be walked. */
export const untilNow = (events: readonly RecordEvent[]): RecordEvent[] =>
  events.filter((event) => event.at <= DEMO_NOW);
