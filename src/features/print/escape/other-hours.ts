import type { EgressWay } from '../../../analyses/egress/ways';
import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';
import { touches } from './stands';

/** Hours that a sheet is held against: a working day, and the night. */
export const OTHER_HOURS = ['10:00', '02:00'] as const;

/** What a sheet's best way is at another hour: passable, locked with another one left, or locked with none. */
export type WayThen = 'same' | 'locked' | 'none';

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
