import type { Citation } from '../../../base/finding';
import { bodyLength, grossWeight } from '../../../standards/extinguishers/extinguisher-body';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { designFinding, houseRule, type DesignFinding } from './design-finding';
import { foreignScales, isImpossible } from '../../../standards/extinguishers/possible-rating';
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

/** A rating that no country's test fires have; those of another country are told together (`foreign-rating`). */
function ratingFinding(profile: ExtinguisherProfile, standing: Standing): DesignFinding[] {
  const { asset } = standing;
  if (!isImpossible(profile, asset) || foreignScales(profile, asset).length > 0) return [];
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

/**
 * Its top is what the plan says (`z`); its bottom is told from that by the length of such a body. Where a length or a weight
 * decides, no clause is surer than they are. Boxes and brackets alike; wheels stand on the floor.
 */
function heightFinding({ mounting }: ExtinguisherProfile, standing: Standing): DesignFinding[] {
  const { agent, charge, id, wheeled, z } = standing.asset;
  if (z === NOT_SAID || wheeled) return [];
  const place = placeOf(standing);
  const { bottomAtLeast, heavy, topAtMost } = mounting;
  const isHeavy = heavy !== null && (grossWeight(agent, charge) ?? 0) > heavy.over;
  const top = isHeavy ? heavy.topAtMost : topAtMost;
  if (z > top.value) {
    const params = { asset: id, height: z, limit: top.value };
    const cited = isHeavy && z <= topAtMost.value ? reckoned(top.cite) : top.cite;
    return [designFinding('extinguisher.mounting-high', id, 'major', cited, place, params)];
  }
  const bottom = Math.max(0, z - bodyLength(charge));
  if (bottom >= bottomAtLeast.value - NOISE) return [];
  const params = { asset: id, height: bottom, top: z, limit: bottomAtLeast.value };
  return [
    designFinding('extinguisher.mounting-low', id, 'minor', reckoned(bottomAtLeast.cite), place, params),
  ];
}

/** Noise of binary fractions, metres. */
const NOISE = 1e-9;

const reckoned = (cited: Citation): Citation => ({ ...cited, confidence: 'house' });
