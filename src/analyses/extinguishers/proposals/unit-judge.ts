import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { Offers } from './offers';
import type { StandingPoint } from './standing-points';
import { lackOf } from './unit-demand';

/** What units lack with things carried from one to another. Units by number; −1 = in none. */
export interface UnitJudge {
  unitAt(place: number): number;
  readonly homes: readonly number[];
  /** Rules that must hold and don't, with each mover in some unit. */
  faults(unitOf: readonly number[]): number;
}

/** Where nothing is asked of units. */
export const noUnits = (movers: number): UnitJudge => ({
  unitAt: () => -1,
  homes: Array.from({ length: movers }, () => -1),
  faults: () => 0,
});

/**
 * Counts for each unit that it has too few, for each of its classes that nothing there suits it or that the sum of ratings is too low,
 * and what is too small for all that it is there for. `placeUnits` = of each place. O(units · points) once for each way to stand.
 */
export function unitJudge(
  profile: ExtinguisherProfile,
  offers: Offers,
  units: readonly ReckonedUnit[],
  points: readonly StandingPoint[],
  placeUnits: readonly (ReckonedUnit | null)[],
): UnitJudge {
  const numberOf = new Map(units.map(({ id }, i) => [id, i]));
  const number = (unit: ReckonedUnit | null): number => (unit === null ? -1 : (numberOf.get(unit.id) ?? -1));
  const known = new Map<string, number>();
  const faultsOf = (u: number, there: readonly number[]): number => {
    const key = `${u}:${there.join()}`;
    const counted =
      known.get(key) ??
      faultsIn(
        profile,
        offers,
        units[u]!,
        there.map((m) => points[m]!),
      );
    known.set(key, counted);
    return counted;
  };
  return {
    unitAt: (place) => number(placeUnits[place] ?? null),
    homes: points.map(({ unit, at }) => (at === null ? -1 : number(unit))),
    faults: (unitOf) => {
      const there = units.map((): number[] => []);
      unitOf.forEach((u, mover) => {
        if (u >= 0) there[u]!.push(mover);
      });
      return there.reduce((sum, movers, u) => sum + faultsOf(u, movers), 0);
    },
  };
}

function faultsIn(
  profile: ExtinguisherProfile,
  offers: Offers,
  unit: ReckonedUnit,
  points: readonly StandingPoint[],
): number {
  const { count, classes } = lackOf(profile, unit, points);
  const short = classes.filter(({ rating, bare }) => bare || rating > 0).length;
  const asked = new Set(unit.demands.map(({ fireClass }) => fireClass));
  const small = points.filter((point) => {
    const enough = offers.counts({ agent: point.asset.agent, rating: point.rating }, unit);
    return point.counts.some((each) => asked.has(each)) && !enough.some((each) => asked.has(each));
  });
  return (count > 0 ? 1 : 0) + short + small.length;
}
