import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { lackOf, lacksNothing, ratingFor, type UnitPoint } from './unit-demand';

/** More than any gain: of wheeled ones there is one more only where nothing that is carried would do. */
const LAST = 100;

/** A point whose number of extinguishers may grow; `most` at it. */
export interface Growing extends UnitPoint {
  readonly most: number;
  /** Is it bought anyway: then one more is no new deed. */
  readonly isNew: boolean;
  readonly wheeled: boolean;
}

/**
 * How many extinguishers stand at each point of a unit so that its count and its sums of ratings hold: one after the other
 * where it adds most to what is lacking, at new points rather than at those that stand. Null where all points are full.
 */
export function filledCounts(
  profile: ExtinguisherProfile,
  unit: ReckonedUnit,
  points: readonly Growing[],
): { readonly counts: readonly number[]; readonly holds: boolean } {
  const counts = points.map(({ count }) => count);
  for (;;) {
    const lack = lackOf(
      profile,
      unit,
      points.map((point, i) => ({ ...point, count: counts[i]! })),
    );
    if (lacksNothing(lack)) return { counts, holds: true };
    const gain = (i: number): number => {
      const point = points[i]!;
      if (counts[i]! >= point.most) return 0;
      const ratings = lack.classes.reduce((sum, { rating }, k) => {
        const adds = ratingFor(point, unit.demands[k]!);
        return rating === 0 ? sum : sum + Math.min(1, adds / rating);
      }, 0);
      const suits = unit.demands.some(({ fireClass }) => point.counts.includes(fireClass));
      return suits && (ratings > 0 || lack.count > 0) ? ratings + (lack.count > 0 ? 1 : 0) : 0;
    };
    let best = -1;
    let most = 0;
    for (let i = 0; i < points.length; i++) {
      const worth = gain(i);
      if (worth === 0) continue;
      // Of equal ones the new, then the one with the fewest: they are shared out.
      const { isNew, wheeled } = points[i]!;
      const order = worth + (isNew ? 1e-3 : 0) - 1e-5 * counts[i]! - (wheeled ? LAST : 0);
      if (best >= 0 && order <= most) continue;
      best = i;
      most = order;
    }
    if (best < 0) return { counts, holds: false };
    counts[best]!++;
  }
}
