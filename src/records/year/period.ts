import type { IsoTime } from '../../base/time/iso-time';
import type { LocalDate } from '../../base/time/local-date';
import { instantAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';

/** A stretch of time; `to` is not in it. */
export interface Period {
  readonly from: IsoTime;
  readonly to: IsoTime;
}

/** A year of the hospital's calendar; 0–9998. Cost O(1). */
export function yearPeriod(year: number, zone: Zone): Period {
  const newYear = (of: number): IsoTime =>
    // Every year has a first of January.
    instantAt(`${String(of).padStart(4, '0')}-01-01` as LocalDate, 0, zone);
  return { from: newYear(year), to: newYear(year + 1) };
}

export const isIn = (period: Period, at: IsoTime): boolean => at >= period.from && at < period.to;
