import type { FireClass } from '../../../model/schema/space-hazard';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ClassDemand, ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { countsAgainst, ratedFor, type Standing } from './standing';

/** What stands in a unit against one class that it asks for. */
export interface ClassPresence {
  readonly demand: ClassDemand;
  /** Those that count, whatever their rating. */
  readonly suiting: readonly Standing[];
  /** Of those the ones that are known to be rated below what each must have. */
  readonly below: readonly Standing[];
  /** Sum of their ratings; one that isn't known counts as what each must have at least. */
  readonly rating: number;
  /** Extinguishers that suit with at least the least rating, as far as is known. */
  readonly count: number;
}

export interface Served {
  readonly standing: Standing;
  readonly classes: readonly FireClass[];
}

export interface UnitPresence {
  readonly unit: ReckonedUnit;
  readonly standings: readonly Standing[];
  /** What stands outside of it and counts for it all the same, against some of its classes. */
  readonly served: readonly Served[];
  /** In the order of the unit's demands. */
  readonly classes: readonly ClassPresence[];
  /** Extinguishers that count for at least one of its classes. */
  readonly count: number;
}

/** Counts what stands in a unit, and what serves it from outside. O(standings · classes). */
export function presenceIn(
  profile: ExtinguisherProfile,
  unit: ReckonedUnit,
  standings: readonly Standing[],
  served: readonly Served[] = [],
): UnitPresence {
  const classes = unit.demands.map((demand) => {
    const outside = served.filter(({ classes: against }) => against.includes(demand.fireClass));
    return classPresence(profile, demand, [...standings, ...outside.map(({ standing }) => standing)]);
  });
  const counted = new Set(classes.flatMap(({ suiting }) => suiting));
  return { unit, standings, served, classes, count: unitsOf([...counted]) };
}

/** Extinguishers at some points. */
export const unitsOf = (standings: readonly Standing[]): number =>
  standings.reduce((sum, { point }) => sum + point.count, 0);

function classPresence(
  profile: ExtinguisherProfile,
  demand: ClassDemand,
  standings: readonly Standing[],
): ClassPresence {
  const suiting = standings.filter((each) => countsAgainst(profile, each, demand.fireClass) !== 'no');
  const least = demand.leastRating?.value.value ?? 0;
  const below = suiting.filter((each) => (ratedFor(each, demand) ?? least) < least);
  const rating = suiting.reduce((sum, each) => sum + each.point.count * (ratedFor(each, demand) ?? least), 0);
  return { demand, suiting, below, rating, count: unitsOf(suiting) - unitsOf(below) };
}
