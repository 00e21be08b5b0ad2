import { dayMinutes } from '../../base/day-time';
import type { CampusDocument } from '../schema/document';
import { entitiesIn } from '../schema/dictionary';
import type { Opening } from '../schema/opening';
import { isLockedAt } from './is-locked-at';

/** A part of the day, `HH:MM`; past midnight where `to` lies before `from`, all of it where they are equal. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Parts of the day at which the same doors are locked, and an hour of them to ask by. */
export interface LockPeriod {
  readonly hour: string;
  readonly spans: readonly DaySpan[];
}

/**
 * The day by what is locked of some openings, in the order of the first hour from midnight of each; one for the whole day where
 * none is locked by the hour. O(openings · changes).
 */
export function lockPeriods(
  document: CampusDocument,
  counts: (opening: Opening) => boolean,
): readonly LockPeriod[] {
  const openings = entitiesIn(document.openings).filter(
    (each) => each.lockSchedule.length > 0 && counts(each),
  );
  const changes = [
    ...new Set(openings.flatMap(({ lockSchedule }) => lockSchedule.flatMap(({ from, to }) => [from, to]))),
  ].toSorted((a, b) => dayMinutes(a) - dayMinutes(b));
  const [first] = changes;
  if (first === undefined) return [{ hour: '00:00', spans: [{ from: '00:00', to: '00:00' }] }];
  const byDoors = new Map<string, { hour: string; spans: DaySpan[] }>();
  for (const [i, from] of changes.entries()) {
    const key = openings.flatMap((each) => (isLockedAt(each, from) ? [each.id] : [])).join(' ');
    const period = byDoors.get(key) ?? { hour: from, spans: [] };
    byDoors.set(key, period);
    period.spans.push({ from, to: changes[i + 1] ?? first });
  }
  return [...byDoors.values()];
}

/** Spans that follow one another as one, the last before midnight and the first after it too. O(spans²). */
export function joinedSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const joined = [...spans];
  for (;;) {
    const at = joined.findIndex(
      ({ to }, i) => joined[i]!.from !== to && joined.some(({ from }) => from === to),
    );
    const one = joined[at];
    if (one === undefined) return joined;
    const next = joined.findIndex(({ from }) => from === one.to);
    const made = { from: one.from, to: joined[next]!.to };
    joined.splice(Math.max(at, next), 1);
    joined.splice(Math.min(at, next), 1, made);
  }
}
