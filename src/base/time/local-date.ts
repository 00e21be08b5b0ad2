declare const localDateBrand: unique symbol;

/** A calendar day, `2026-11-23`. No time, no zone. Text order is day order. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** A span of calendar time. `half-month` is 15 days: the stricter reading of 半月 (GB 50444 5.2.2). */
export interface CalendarSpan {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'half-month' | 'month' | 'year';
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_OF_UNIT = { day: 1, week: 7, 'half-month': 15 } as const;

/** Days of a month of the Gregorian calendar; `month` 1–12. Cost O(1). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether `text` is a day that exists. Cost O(1). */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string') return false;
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 (negative before). Howard Hinnant's days_from_civil. Cost O(1). */
export function dayNumber(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies `days` after 1970-01-01; the inverse of `dayNumber`. Cost O(1). */
export function dateOfDayNumber(days: number): LocalDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return compose(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The day one span later. Months and years keep the day of the month, cut to the last day that exists
 * (31 January + 1 month = 28 or 29 February). `count` may be negative. Cost O(1).
 */
export function addSpan(date: LocalDate, span: CalendarSpan): LocalDate {
  if (span.unit === 'month' || span.unit === 'year') {
    const months = span.unit === 'year' ? span.count * 12 : span.count;
    const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
    const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
    return compose(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
  }
  return dateOfDayNumber(dayNumber(date) + span.count * DAYS_OF_UNIT[span.unit]);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Cost O(1). */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

function compose(year: number, month: number, day: number): LocalDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // Callers give a day that exists; only the years 0–9999 have this form.
  return text as LocalDate;
}
