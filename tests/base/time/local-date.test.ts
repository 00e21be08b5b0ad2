import { describe, expect, it } from 'vitest';
import {
  addSpan,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isLocalDate,
} from '../../../src/base/time/local-date';
import type { CalendarSpan, LocalDate } from '../../../src/base/time/local-date';
import { isIsoTime, msToIso } from '../../../src/base/time/iso-time';
import type { IsoTime } from '../../../src/base/time/iso-time';
import { CHINA_ZONE, instantAt, localDateAt, parseZone } from '../../../src/base/time/zone';

const day = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new Error(text);
  return text;
};

describe('local dates', () => {
  // By hand, from a wall calendar.
  it.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2028-01-31', 1, 'month', '2028-02-29'],
    ['2026-02-28', 1, 'month', '2026-03-28'],
    ['2026-03-31', 1, 'month', '2026-04-30'],
    ['2026-08-31', 6, 'month', '2027-02-28'],
    ['2026-11-30', 3, 'month', '2027-02-28'],
    ['2026-12-15', 1, 'month', '2027-01-15'],
    ['2026-03-31', -1, 'month', '2026-02-28'],
    ['2026-01-15', -1, 'month', '2025-12-15'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2096-02-29', 4, 'year', '2100-02-28'],
    ['2026-12-31', 1, 'day', '2027-01-01'],
    ['2028-02-28', 1, 'day', '2028-02-29'],
    ['2026-11-23', 1, 'week', '2026-11-30'],
    ['2026-11-23', 1, 'half-month', '2026-12-08'],
  ] as const)('%s + %i %s = %s', (from, count, unit, to) => {
    const span: CalendarSpan = { count, unit };
    expect(addSpan(day(from), span)).toBe(to);
  });

  it('counts days as a plain walk through the calendar does', () => {
    let [year, month, date] = [1899, 12, 31];
    let number = dayNumber(day('1899-12-31'));
    expect(number).toBe(-25_568);
    for (; year < 2101; number++) {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      if (dateOfDayNumber(number) !== text || dayNumber(day(text)) !== number) throw new Error(text);
      date += 1;
      if (date > daysInMonth(year, month)) [date, month] = [1, month + 1];
      if (month > 12) [month, year] = [1, year + 1];
    }
    expect(dateOfDayNumber(0)).toBe('1970-01-01');
    expect(daysBetween(day('2026-11-23'), day('2027-11-23'))).toBe(365);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-04-31', '', null])(
    'refuses %j',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );
});

describe('instants and zones', () => {
  it('turns the day at the midnight of the hospital', () => {
    // Canonical instants.
    expect(localDateAt('2026-11-23T15:59:59.999Z' as IsoTime, CHINA_ZONE)).toBe('2026-11-23');
    expect(localDateAt('2026-11-23T16:00:00.000Z' as IsoTime, CHINA_ZONE)).toBe('2026-11-24');
    expect(localDateAt('2026-11-23T02:00:00.000Z' as IsoTime, { offsetMinutes: -300 })).toBe('2026-11-22');
    expect(instantAt(day('2026-11-23'), 0, CHINA_ZONE)).toBe('2026-11-22T16:00:00.000Z');
    expect(instantAt(day('2026-11-23'), 25 * 60, CHINA_ZONE)).toBe('2026-11-23T17:00:00.000Z');
  });

  it.each([
    ['Asia/Shanghai', 480],
    ['Asia/Urumqi', 360],
    ['UTC', 0],
    ['+08:00', 480],
    ['UTC+05:30', 330],
    ['-03:30', -210],
  ])('reads zone %s', (text, offsetMinutes) => {
    expect(parseZone(text)).toEqual({ ok: true, value: { offsetMinutes } });
  });

  it.each(['Europe/London', 'America/New_York', '+8', '+15:00', '+08:60', '', 'constructor'])(
    'refuses zone %j',
    (text) => {
      expect(parseZone(text)).toMatchObject({ ok: false, error: { code: 'zone.unknown' } });
    },
  );

  it('knows canonical instants', () => {
    expect(isIsoTime(msToIso(0))).toBe(true);
    for (const bad of [
      '2026-11-23',
      '2026-11-23T10:00:00.000+08:00',
      '2026-02-30T00:00:00.000Z',
      '2026-11-23T24:00:00.000Z',
      '2026-11-23T23:59:60.000Z',
      '2026-11-23T00:00:00.000Z\n',
    ]) {
      expect(isIsoTime(bad)).toBe(false);
    }
  });
});
