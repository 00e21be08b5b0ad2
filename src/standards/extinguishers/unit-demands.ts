import type { FireClass, HazardClass } from '../../model/schema/space-hazard';
import type { ExtinguisherProfile, Ruled } from './extinguisher-profile';
import type { ClassDemand } from './reckoned-unit';
import { requiredRating } from './required-rating';

/** What decides how much rating a unit needs besides its class. */
export interface DemandFactors {
  /** m², with its share of walls. */
  readonly area: number;
  readonly k: Ruled<number> | null;
  readonly more: Ruled<number> | null;
}

/** What a unit of this hazard asks for against one class, beside all the classes that it has. O(1). */
export function demandOf(
  profile: ExtinguisherProfile,
  hazard: HazardClass,
  { value: fireClass, cite }: Ruled<FireClass>,
  beside: readonly FireClass[],
  { area, k, more }: DemandFactors,
): ClassDemand {
  const areaPerRating = profile.areaPerRating(fireClass, hazard);
  const required = (factor: number): number =>
    areaPerRating === null ? 0 : requiredRating(area, areaPerRating, factor, more?.value ?? 1);
  return {
    fireClass,
    because: cite,
    portable: profile.travel(fireClass, hazard, false, beside),
    wheeled: profile.travel(fireClass, hazard, true, beside),
    leastRating: profile.leastRating(fireClass, hazard, beside),
    areaPerRating,
    required: areaPerRating === null ? null : { withK: required(k?.value ?? 1), conservative: required(1) },
  };
}
