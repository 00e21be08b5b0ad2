import type { EgressWay } from '../../../analyses/egress/ways';
import { joinedSpans, type DaySpan } from '../../../model/query/lock-periods';
import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';
import { touches } from './stands';

/**
 * What a sheet's ways are in another part of the day: passable; passable, though other exits or ways that it shows aren't; the best, or
 * only the second one, locked with another left; none left; or there is one then, and none at the sheet's hour.
 */
export type WayThen = 'same' | 'others' | 'locked' | 'second' | 'none' | 'opens';

/** A part of the day with what a sheet's ways are in it. */
export interface ThenWay {
  readonly spans: readonly DaySpan[];
  readonly way: WayThen;
}

/** Shorter than this is what rounding leaves, metres. */
const SAME = 0.5;

/**
 * Is a way still there at another hour? `then`: the best way from the same place at that hour; `locked`: what of the storey is locked
 * then. A way that is longer then, since it had to go round, tells of doors on other storeys as well. O(points · locked).
 */
export function wayThen(best: EgressWay | null, then: EgressWay | null, locked: readonly Opening[]): WayThen {
  if (best === null) return 'same';
  if (then === null) return 'none';
  const points = best.points.map(({ x, y }): Point => [x, y]);
  const isBarred = locked.some(({ line }) =>
    points.some((b, i) => i > 0 && touches(points[i - 1]!, b, line)),
  );
  return isBarred || then.length > best.length + SAME ? 'locked' : 'same';
}

/** The same of both ways of a sheet. O(points · locked). */
export function waysThen(
  ways: readonly EgressWay[],
  then: readonly EgressWay[],
  locked: readonly Opening[],
): WayThen {
  const [best = null, second = null] = ways;
  if (best === null) return then.length > 0 ? 'opens' : 'same';
  const first = wayThen(best, then[0] ?? null, locked);
  return first !== 'same' || wayThen(second, then[1] ?? null, locked) === 'same' ? first : 'second';
}

/** In which parts of the day a sheet holds as it is; null = all day. O(spans²). */
export function holdingSpans(day: readonly ThenWay[]): readonly DaySpan[] | null {
  if (day.every(({ way }) => way === 'same')) return null;
  return joinedSpans(day.flatMap(({ spans, way }) => (way === 'same' ? spans : [])));
}

/** In which parts of the day there is a way where none is at the sheet's hour. O(parts). */
export const openingSpans = (day: readonly ThenWay[]): readonly DaySpan[] =>
  day.flatMap(({ spans, way }) => (way === 'opens' ? spans : []));

/** `20:30–06:30`, several with a comma. O(spans). */
export const spanText = (spans: readonly DaySpan[]): string =>
  joinedSpans(spans)
    .map(({ from, to }) => `${from}–${to}`)
    .join(', ');
