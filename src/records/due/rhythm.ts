import type { IsoTime } from '../../base/time/iso-time';
import { addSpan, dateOfDayNumber, dayNumber } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { instantAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { RoundWindow } from '../../standards/frequencies/frequency';

/** Days of the calendar, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * When something is due, once in each window: in parts of every day; in every week from Monday; in every so many
 * months counted from January, by a day of the last of them (null = its end); in spans that are given one by one, in
 * order (before holidays). Windows of one rhythm do not overlap.
 */
export type Rhythm =
  | { readonly type: 'daily'; readonly windows: readonly RoundWindow[] }
  | { readonly type: 'weekly' }
  | { readonly type: 'monthly'; readonly months: 1 | 3 | 6 | 12; readonly byDay: number | null }
  | { readonly type: 'between'; readonly spans: readonly Days[] };

/** One window: due is something in `from` … `to`; what begins before `next` can still make it good, late. */
export interface DueWindow {
  /** The day that it is reckoned to: of a part of a day the day that it begins on (a night), else its last day. */
  readonly day: LocalDate;
  readonly from: IsoTime;
  /** Not included. */
  readonly to: IsoTime;
  /** When the following window begins; null after the last of spans given one by one. */
  readonly next: IsoTime | null;
}

type Window = Omit<DueWindow, 'next'>;

const DAY_MINUTES = 1440;
/** 1970-01-01 was a Thursday. */
const DAYS_FROM_MONDAY = 3;

/** The windows reckoned to the days given, in order. Cost O(windows). */
export function windowsOf(rhythm: Rhythm, days: Days, zone: Zone): DueWindow[] {
  const windows = around(rhythm, days, zone).sort((a, b) => (a.from < b.from ? -1 : 1));
  return windows
    .map((window, i) => ({ ...window, next: windows[i + 1]?.from ?? null }))
    .filter((window) => window.day >= days.from && window.day <= days.to);
}

/** Those windows and at least one after them. */
function around(rhythm: Rhythm, days: Days, zone: Zone): Window[] {
  switch (rhythm.type) {
    case 'daily':
      return daysOf(dayNumber(days.from), dayNumber(days.to) + 1).flatMap((day) =>
        rhythm.windows.map(({ from, to }) => ({
          day,
          from: instantAt(day, from, zone),
          to: instantAt(day, to, zone),
        })),
      );
    case 'weekly': {
      const from = dayNumber(days.from);
      const monday = from - ((((from + DAYS_FROM_MONDAY) % 7) + 7) % 7);
      return daysOf(monday, dayNumber(days.to) + 7)
        .filter((_, i) => i % 7 === 0)
        .map((day) => wholeDays({ from: day, to: addSpan(day, { count: 6, unit: 'day' }) }, zone));
    }
    case 'monthly':
      return monthSpans(rhythm.months, rhythm.byDay, days).map((span) => wholeDays(span, zone));
    case 'between':
      return rhythm.spans.map((span) => wholeDays(span, zone));
  }
}

function monthSpans(months: number, byDay: number | null, days: Days): Days[] {
  const spans: Days[] = [];
  // A year's first day exists in every year.
  let first = `${days.from.slice(0, 4)}-01-01` as LocalDate;
  while (true) {
    const following = addSpan(first, { count: months, unit: 'month' });
    const end = addSpan(following, { count: -1, unit: 'day' });
    const by = byDay === null ? end : dayOfMonth(end, byDay);
    spans.push({ from: first, to: by < end ? by : end });
    if (first > days.to) return spans;
    first = following;
  }
}

function dayOfMonth(anyDay: LocalDate, day: number): LocalDate {
  return dateOfDayNumber(dayNumber(anyDay) - Number(anyDay.slice(8, 10)) + day);
}

function wholeDays(span: Days, zone: Zone): Window {
  return { day: span.to, from: instantAt(span.from, 0, zone), to: instantAt(span.to, DAY_MINUTES, zone) };
}

function daysOf(from: number, to: number): LocalDate[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => dateOfDayNumber(from + i));
}
