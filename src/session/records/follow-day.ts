import { isoToMs, type IsoTime } from '../../base/time/iso-time';
import type { LocalDate } from '../../base/time/local-date';
import { instantAt, localDateAt, type Zone } from '../../base/time/zone';
import type { Services } from '../services';

/** A person may set the clock: it is looked at once in a while, however far midnight is. Milliseconds. */
const LONGEST = 900_000;
const DAY_MINUTES = 1440;

/**
 * Says the day by a clock, at once and each time that it is another: at midnight, and when a page that slept is looked at
 * again. Returns what ends it.
 */
export function followDay(
  { now, zone }: { readonly now: () => IsoTime; readonly zone: Zone },
  awake: Services['awake'],
  onDay: (day: LocalDate) => void,
): () => void {
  let known: LocalDate | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const time = now();
    const today = localDateAt(time, zone);
    clearTimeout(timer);
    const left = isoToMs(instantAt(today, DAY_MINUTES, zone)) - isoToMs(time);
    timer = setTimeout(look, Math.min(left, LONGEST));
    if (today === known) return;
    known = today;
    onDay(today);
  };
  const stop = awake(look);
  look();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
