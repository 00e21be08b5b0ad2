import { dayNumber, type LocalDate } from '../../base/time/local-date';
import { isoToMs, type IsoTime } from '../../base/time/iso-time';
import { localDateAt, type Zone } from '../../base/time/zone';
import type { Formats } from '../../i18n/formats';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A day as the language writes it, whatever clock this device goes by. */
export function dayText(date: LocalDate, formats: Formats): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Noon of the device's own calendar: the format reads that calendar.
  return formats.date(new Date(year, month - 1, day, 12));
}

/** `07:05` by the hospital's clock. */
export function clockText(at: IsoTime, zone: Zone): string {
  const ms = isoToMs(at) + zone.offsetMinutes * MINUTE_MS - dayNumber(localDateAt(at, zone)) * DAY_MS;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(ms / HOUR_MS))}:${two(Math.floor((ms % HOUR_MS) / MINUTE_MS))}`;
}

/** Day and time by the hospital's clock. */
export const momentText = (at: IsoTime, zone: Zone, formats: Formats): string =>
  `${dayText(localDateAt(at, zone), formats)} ${clockText(at, zone)}`;
