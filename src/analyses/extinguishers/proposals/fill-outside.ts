import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { lend } from '../design/unit-lending';
import type { Column } from './columns';
import { lenderOf } from './served-units';
import type { StoreyTask } from './storey-task';
import { lackOf, lacksNothing, type UnitPoint } from './unit-demand';

/**
 * Units that lack something with what stands in them, served from outside: one more at a point that has all their floor in reach,
 * after the other, until what is there protects them too. `mostAt` = how many a point may have. Changes `counts`, of the chosen
 * places and then of the points that stand; answers the units that stay short. O(units · points) for each that is added.
 */
export function filledOutside(
  task: StoreyTask,
  chosen: readonly Column[],
  counts: number[],
  short: readonly ReckonedUnit[],
  mostAt: (i: number) => number,
): string[] {
  const { profile, units, points, serving } = task;
  if (serving === null) return short.map(({ id }) => id);
  const stood = [
    ...chosen.map(({ place, offer, unit }) => ({
      at: place.at,
      unit,
      counts: offer.counts,
      rating: offer.unit.rating,
      wheeled: offer.unit.wheeled,
    })),
    ...points,
  ];
  const left = [...short];
  const never: string[] = [];
  for (;;) {
    const lenders = stood.map((point, i) => lenderOf(point, counts[i]!, serving));
    const loans = lend(profile, units, lenders);
    const lacking = left.find((unit) => {
      const own = stood.flatMap((point, i) =>
        point.at !== null && point.unit?.id === unit.id ? [{ ...point, count: counts[i]! }] : [],
      );
      const served = loans
        .filter((loan) => loan.unit === unit.id)
        .map(({ lender, classes }): UnitPoint => ({
          ...stood[lender]!,
          counts: classes,
          count: counts[lender]!,
        }));
      return !lacksNothing(lackOf(profile, { ...unit, served }, own));
    });
    if (lacking === undefined) return never;
    const asking = new Set([lacking.id]);
    const given = new Set(loans.filter(({ unit }) => unit === lacking.id).flatMap(({ classes }) => classes));
    const more = lenders.findIndex(
      (lender, i) =>
        counts[i]! < mostAt(i) &&
        lacking.demands.some((demand) => {
          const { fireClass, leastRating, required } = demand;
          const each = lender.ratingFor(demand);
          return (
            required !== null &&
            !given.has(fireClass) &&
            each !== null &&
            each >= (leastRating?.value.value ?? 0) &&
            lender.serves(asking).get(lacking.id)?.includes(fireClass)
          );
        }),
    );
    if (more >= 0) {
      counts[more]!++;
      continue;
    }
    never.push(lacking.id);
    left.splice(left.indexOf(lacking), 1);
  }
}
