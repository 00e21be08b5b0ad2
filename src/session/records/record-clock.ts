import { isoToMs, msToIso, type IsoTime } from '../../base/time/iso-time';
import type { Services } from '../services';

export interface RecordTime {
  /** Now, by the clock of the open plan. */
  now(): IsoTime;
  /** Takes note of an event that a person recorded: a standing clock never goes back behind it. */
  recorded(at: IsoTime): void;
}

/** A record from further ahead than this is damage, and must not drag the clock along, milliseconds. */
const BELIEVABLE = 366 * 86_400_000;

/**
 * The device's clock; or, for a plan whose year of records ends at `stands`, one that goes on from there (or from what
 * a person recorded last) while the page is open: what the demonstration shows as due stays so, whatever year it is.
 */
export function recordTime(
  { clock, calendar }: Pick<Services, 'clock' | 'calendar'>,
  stands: IsoTime | null,
): RecordTime {
  if (stands === null) return { now: () => msToIso(calendar.now()), recorded: () => undefined };
  const opened = clock.now();
  let ahead = 0;
  const now = (): number => isoToMs(stands) + ahead + Math.round(clock.now() - opened);
  return {
    now: () => msToIso(now()),
    recorded: (at) => {
      const lead = isoToMs(at) - now();
      if (lead > 0 && lead < BELIEVABLE) ahead += lead;
    },
  };
}
