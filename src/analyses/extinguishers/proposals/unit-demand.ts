import type { FireClass } from '../../../model/schema/space-hazard';
import { ratingOf } from '../../../standards/extinguishers/counted-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ClassDemand, ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';

/** What stands in a unit, or is to: so many of one kind at one point. */
export interface UnitPoint {
  readonly counts: readonly FireClass[];
  /** As the nameplate has it; null = not known: it counts as what each must have at least. */
  readonly rating: string | null;
  readonly count: number;
}

/** A unit with what serves it from outside, as far as its code counts that. */
export interface ServedUnit extends ReckonedUnit {
  readonly served?: readonly UnitPoint[];
}

/** What a unit still lacks with what stands in it. */
export interface UnitLack {
  /** Extinguishers of any of its classes. */
  readonly count: number;
  /** Per class of its demands, in their order: rating of the sum, and whether nothing there suits it. */
  readonly classes: readonly { readonly rating: number; readonly bare: boolean }[];
}

/** Extinguishers that a unit must have, whatever their rating. */
export function leastCount({ areaPerExtinguisher }: ExtinguisherProfile, unit: ReckonedUnit): number {
  const byArea = areaPerExtinguisher === null ? 0 : Math.ceil(unit.area / areaPerExtinguisher.value - 1e-9);
  return Math.max(unit.leastCount?.value ?? 0, byArea);
}

/** What one extinguisher of a point adds to the sum of a class; 0 where none is asked for or it doesn't count. */
export function ratingFor({ counts, rating }: Omit<UnitPoint, 'count'>, demand: ClassDemand): number {
  if (!counts.includes(demand.fireClass) || demand.leastRating === null) return 0;
  const { letter, value } = demand.leastRating.value;
  return ratingOf(rating)?.[letter] ?? value;
}

/** What a unit lacks with such points in it, by the factor K that counts for it. O(points · classes). */
export function lackOf(
  profile: ExtinguisherProfile,
  unit: ServedUnit,
  inside: readonly UnitPoint[],
): UnitLack {
  const points = unit.served ? [...inside, ...unit.served] : inside;
  const classes = unit.demands.map((demand) => {
    const suiting = points.filter(({ counts }) => counts.includes(demand.fireClass));
    const sum = suiting.reduce((rating, point) => rating + point.count * ratingFor(point, demand), 0);
    return { rating: Math.max(0, (demand.required?.withK ?? 0) - sum), bare: suiting.length === 0 };
  });
  const counted = points.filter(({ counts }) =>
    unit.demands.some(({ fireClass }) => counts.includes(fireClass)),
  );
  const there = counted.reduce((sum, { count }) => sum + count, 0);
  return { count: Math.max(0, leastCount(profile, unit) - there), classes };
}

export const lacksNothing = ({ count, classes }: UnitLack): boolean =>
  count === 0 && classes.every(({ rating, bare }) => rating === 0 && !bare);

/** Extinguishers that make good what a unit lacks, at least, when none adds more to a class than `most` says. */
export function leastUnits(
  unit: ReckonedUnit,
  lack: UnitLack,
  most: (demand: ClassDemand) => number,
): number {
  const byClass = lack.classes.map(({ rating, bare }, i) => {
    const each = most(unit.demands[i]!);
    return rating > 0 && each > 0 ? Math.ceil(rating / each - 1e-9) : bare && each > 0 ? 1 : 0;
  });
  return Math.max(lack.count, ...byClass);
}
