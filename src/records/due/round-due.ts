import type { IsoTime } from '../../base/time/iso-time';
import { dateOfDayNumber, dayNumber } from '../../base/time/local-date';
import { instantAt, localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { RoundWindow } from '../../standards/frequencies/frequency';

export interface RoundDue {
  /** The instant by which the round must be (or must have been) walked. */
  readonly by: IsoTime;
  readonly state: 'ok' | 'due' | 'overdue';
}

/**
 * How rounds stand that are due once in each window of the day. A window over and no round since it began:
 * overdue, until one is walked. In a window without a round: due by its end. Else: the next window's end.
 * `last`: the latest round, or null; `since`: from when rounds are owed, or null for always. Cost O(windows).
 */
export function roundDue(
  windows: readonly RoundWindow[],
  last: IsoTime | null,
  since: IsoTime | null,
  now: IsoTime,
  zone: Zone,
): RoundDue {
  const today = dayNumber(localDateAt(now, zone));
  const spans: { readonly from: IsoTime; readonly to: IsoTime }[] = [];
  // Windows may pass midnight by up to a day, so two days back hold the last one that is over.
  for (let day = today - 2; day <= today + 2; day++) {
    const date = dateOfDayNumber(day);
    for (const { from, to } of windows) {
      spans.push({ from: instantAt(date, from, zone), to: instantAt(date, to, zone) });
    }
  }
  spans.sort((a, b) => (a.to < b.to ? -1 : 1));
  const walkedSince = (from: IsoTime): boolean => last !== null && last >= from;

  const over = spans.findLast((span) => span.to <= now);
  if (over !== undefined && !walkedSince(over.from) && (since === null || since < over.from)) {
    return { by: over.to, state: 'overdue' };
  }
  const open = spans.find((span) => span.to > now && !walkedSince(span.from));
  // Two days ahead always hold a window that nobody has walked yet, unless a round lies in the future (a clock set wrong).
  const by = open?.to ?? now;
  return { by, state: open !== undefined && open.from <= now ? 'due' : 'ok' };
}
