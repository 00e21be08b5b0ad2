import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { designFinding, houseRule, type DesignFinding } from './design-finding';
import { isImpossible } from './possible-rating';
import type { Standing } from './standing';
import { placeOf } from './unit-findings';
import { unitsOf } from './unit-presence';

/** Height that an extinguisher has when nobody said any. */
const NOT_SAID = 1;

/** What is wrong with a setting point wherever it is. O(standings). */
export function pointFindings(profile: ExtinguisherProfile, point: readonly Standing[]): DesignFinding[] {
  const findings = point.flatMap((each) => [
    ...ratingFinding(profile, each),
    ...heightFinding(profile, each),
  ]);
  const most = profile.mostPerPoint;
  const count = unitsOf(point);
  const [first] = point;
  if (most === null || count <= most.value || first === undefined) return findings;
  const params = { asset: first.asset.id, count, most: most.value };
  const code = 'extinguisher.too-many-at-point';
  return [...findings, designFinding(code, first.asset.id, 'minor', most.cite, placeOf(first), params)];
}

function ratingFinding(profile: ExtinguisherProfile, standing: Standing): DesignFinding[] {
  const { asset } = standing;
  if (!isImpossible(profile, asset)) return [];
  const params = { asset: asset.id, rating: asset.rating, agent: asset.agent };
  const place = placeOf(standing);
  return [
    designFinding(
      'extinguisher.impossible-rating',
      asset.id,
      'major',
      houseRule('possible-rating'),
      place,
      params,
    ),
  ];
}

/** Of those that hang free: a box and wheels have heights of their own. */
function heightFinding({ mounting }: ExtinguisherProfile, standing: Standing): DesignFinding[] {
  const { asset } = standing;
  if (asset.z === NOT_SAID || asset.wheeled || asset.cabinet) return [];
  const { topAtMost, bottomAtLeast } = mounting;
  const make = (
    code: 'extinguisher.mounting-high' | 'extinguisher.mounting-low',
    limit: typeof topAtMost,
  ) => {
    const severity = code === 'extinguisher.mounting-high' ? 'major' : 'minor';
    const params = { asset: asset.id, height: asset.z, limit: limit.value };
    return designFinding(code, asset.id, severity, limit.cite, placeOf(standing), params);
  };
  if (asset.z > topAtMost.value) return [make('extinguisher.mounting-high', topAtMost)];
  return asset.z < bottomAtLeast.value ? [make('extinguisher.mounting-low', bottomAtLeast)] : [];
}
