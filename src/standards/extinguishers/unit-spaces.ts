import type { Citation } from '../../base/finding';
import type { Space } from '../../model/schema/space';
import {
  FIRE_CLASSES,
  HAZARD_CLASSES,
  type FireClass,
  type HazardClass,
} from '../../model/schema/space-hazard';
import { cite } from '../cite';
import type { ExtinguisherProfile, HospitalFacts, Ruled, RuledHazard } from './extinguisher-profile';
import type { UnitAssumption } from './reckoned-unit';

/** What a person wrote about a space against its use. */
export const BY_HAND: Citation = cite('WardTwin', '1', 'by-hand', 'house');

/** One space as the code sees it. */
export interface RatedSpace {
  readonly space: Space;
  readonly hazard: Ruled<HazardClass>;
  /** In the order of `FIRE_CLASSES`, never empty. */
  readonly classes: readonly Ruled<FireClass>[];
  readonly assumptions: readonly UnitAssumption[];
}

/** Facts of the building a space stands in; null = not known. */
export interface SpaceFacts {
  readonly beds: number | null;
  readonly highRise: boolean | null;
}

/** Hazard and fire classes of a space: by hand, else by its use. Where a fact is missing the stricter reading is taken, and said. O(1). */
export function rateSpace(space: Space, profile: ExtinguisherProfile, facts: SpaceFacts): RatedSpace {
  const byUse = hazardByUse(space, profile, facts);
  const given = space.hazard?.hazard ?? null;
  const byHand = space.hazard?.fireClasses ?? null;
  const classes = byHand
    ? byHand.map((value): Ruled<FireClass> => ({ rule: 'house.by-hand', value, cite: BY_HAND }))
    : profile.fireClassesOf(space.use);
  return {
    space,
    hazard: given === null ? byUse.hazard : { rule: 'house.by-hand', value: given, cite: BY_HAND },
    classes: FIRE_CLASSES.flatMap((each) => classes.filter(({ value }) => value === each).slice(0, 1)),
    assumptions: [
      ...(given === null ? byUse.assumptions : []),
      ...(space.use === 'other' && space.hazard === null ? ['use-unknown' as const] : []),
    ],
  };
}

function hazardByUse(
  { use }: Space,
  profile: ExtinguisherProfile,
  { beds, highRise }: SpaceFacts,
): { hazard: RuledHazard; assumptions: UnitAssumption[] } {
  const read = (high: boolean): RuledHazard => profile.hazardOf(use, hospital(beds, high));
  const hazard = read(highRise ?? true);
  const assumptions: UnitAssumption[] = hazard.assumed === null ? [] : [hazard.assumed];
  // The height is worth telling only where it decides.
  if (highRise === null && read(false).value !== hazard.value) assumptions.push('height-unknown');
  return { hazard, assumptions };
}

const hospital = (beds: number | null, highRise: boolean): HospitalFacts => ({ beds, highRise });

/** The worst first. */
export const worstHazard = (spaces: readonly RatedSpace[]): Ruled<HazardClass> =>
  [...spaces].sort((a, b) => rank(a.hazard.value) - rank(b.hazard.value))[0]!.hazard;

const rank = (hazard: HazardClass): number => HAZARD_CLASSES.indexOf(hazard);

/** Every class that one of the spaces has, in order, with the first reason for it. */
export const classesOf = (spaces: readonly RatedSpace[]): readonly Ruled<FireClass>[] =>
  FIRE_CLASSES.flatMap((each) =>
    spaces
      .flatMap(({ classes }) => classes)
      .filter(({ value }) => value === each)
      .slice(0, 1),
  );
