import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import { countsAgainst, ratedFor, standingsOf } from '../../analyses/extinguishers/design/standing';
import { spaceAt } from '../../model/query/space-at';
import type { AssetOf } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import { profileOf } from '../../standards/extinguishers/profile-of';

/** What a calculation unit has left without some of its extinguishers. */
export interface UnitWithout {
  readonly verdict: UnitVerdict;
  /** Extinguishers that count for at least one of its classes. */
  readonly count: number;
  /** Sums of ratings, in the order of its demands. */
  readonly ratings: readonly number[];
}

/**
 * The unit that an extinguisher stands in, without `lost` of those at that place; null where it hangs in no room of a unit.
 * What can't be counted on by the verdict itself isn't taken away again. O(points of the storey's spaces + rooms of units).
 */
export function unitWithout(
  document: CampusDocument,
  { units, away }: { readonly units: readonly UnitVerdict[]; readonly away: ReadonlySet<string> },
  asset: AssetOf<'extinguisher'>,
  lost: number,
): UnitWithout | null {
  const space = spaceAt(document, asset.storey, asset.x, asset.y)?.id ?? null;
  const verdict = space && units.find(({ unit }) => unit.spaces.includes(space));
  if (!verdict) return null;
  const { unit, present, count } = verdict;
  const profile = profileOf(document.campus.profile);
  const point = { asset: asset.id, space, unit: unit.id, count: away.has(asset.id) ? 0 : lost };
  const [standing] = standingsOf(document, profile, [point]);
  if (!standing) return null;
  const suits = unit.demands.map(({ fireClass }) => countsAgainst(profile, standing, fireClass) !== 'no');
  const ratings = unit.demands.map((demand, i) => {
    const each = suits[i] ? (ratedFor(standing, demand) ?? demand.leastRating?.value.value ?? 0) : 0;
    return (present[i]?.rating ?? 0) - point.count * each;
  });
  return { verdict, count: suits.includes(true) ? count - point.count : count, ratings };
}
