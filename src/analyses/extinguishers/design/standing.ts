import { lookUp } from '../../../model/schema/dictionary';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { FireClass } from '../../../model/schema/space-hazard';
import {
  countsFor,
  ratingOf,
  type Counts,
  type Rating,
} from '../../../standards/extinguishers/counted-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ClassDemand } from '../../../standards/extinguishers/reckoned-unit';
import type { CountedPoint } from '../design-result';
import { isImpossible } from '../../../standards/extinguishers/possible-rating';

/** A setting point that counts, with what its nameplate says. */
export interface Standing {
  readonly point: CountedPoint;
  readonly asset: AssetOf<'extinguisher'>;
  /** Null = the plan doesn't say, or says what can't be. */
  readonly rating: Rating | null;
}

/** The points of extinguishers that are in the plan, in the order given. O(points). */
export const standingsOf = (
  document: CampusDocument,
  profile: ExtinguisherProfile,
  points: readonly CountedPoint[],
): Standing[] =>
  points.flatMap((point) => {
    const asset = lookUp(document.assets, point.asset);
    if (asset?.kind !== 'extinguisher') return [];
    return [{ point, asset, rating: isImpossible(profile, asset) ? null : ratingOf(asset.rating) }];
  });

/** Does it count against a class? A rating that can't be is taken as not known. */
export const countsAgainst = (
  profile: ExtinguisherProfile,
  { asset, rating }: Standing,
  fireClass: FireClass,
): Counts =>
  countsFor(profile, { agent: asset.agent, rating: rating === null ? null : asset.rating }, fireClass);

/** Its rating in the letter that a class asks for; null where none is asked for or known. */
export function ratedFor({ rating }: Standing, { leastRating }: ClassDemand): number | null {
  return leastRating === null || rating === null ? null : rating[leastRating.value.letter];
}
