import type { Issue } from '../message';
import { err, ok } from '../result';
import type { Result } from '../result';
import { isoToMs, msToIso } from './iso-time';
import type { IsoTime } from './iso-time';
import { dateOfDayNumber, dayNumber } from './local-date';
import type { LocalDate } from './local-date';

/** A clock, as minutes that it is ahead of UTC all year round. */
export interface Zone {
  readonly offsetMinutes: number;
}

const DAY_MS = 86_400_000;
const FIXED = /^(?:UTC)?([+-])(\d{2}):(\d{2})$/;

/** Zones of today without summer time. Own table: what `Intl` knows differs between machines. */
const NAMED: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Shanghai': 480,
  'Asia/Urumqi': 360,
  'Asia/Hong_Kong': 480,
  'Asia/Macau': 480,
  'Asia/Taipei': 480,
  'Asia/Singapore': 480,
  'Asia/Tokyo': 540,
  'Asia/Kolkata': 330,
};

export const CHINA_ZONE: Zone = { offsetMinutes: 480 };

/**
 * Reads `+08:00`, `UTC+08:00` or one of the named zones that have no summer time. A zone with summer
 * time is refused rather than guessed. Cost O(1).
 */
export function parseZone(text: string): Result<Zone, Issue<'zone.unknown'>> {
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named !== undefined) return ok({ offsetMinutes: named });
  const parts = FIXED.exec(text);
  const minutes = parts === null ? Number.NaN : Number(parts[2]) * 60 + Number(parts[3]);
  if (parts === null || Number(parts[3]) > 59 || minutes > 14 * 60) {
    return err({ code: 'zone.unknown', params: { zone: text }, place: 'zone' });
  }
  return ok({ offsetMinutes: parts[1] === '-' ? -minutes : minutes });
}

/** The calendar day at an instant. Cost O(1). */
export function localDateAt(time: IsoTime, zone: Zone): LocalDate {
  return dateOfDayNumber(Math.floor((isoToMs(time) + zone.offsetMinutes * 60_000) / DAY_MS));
}

/** The instant at which the clock shows `minute` of the day (0 = midnight; may pass 1440). Cost O(1). */
export function instantAt(date: LocalDate, minute: number, zone: Zone): IsoTime {
  return msToIso(dayNumber(date) * DAY_MS + (minute - zone.offsetMinutes) * 60_000);
}
