import type { CampusDocument } from '../../../model/schema/document';
import { assumptionCite } from '../../../standards/extinguishers/assumption-cite';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit, UnitAssumption } from '../../../standards/extinguishers/reckoned-unit';
import { designFinding, houseRule, placeInLargest, type DesignFinding } from './design-finding';
import type { Standing } from './standing';
import { placeOf } from './unit-findings';
import { unitsOf } from './unit-presence';

/** Those that something the plan could say would settle. */
const ASSUMPTIONS: readonly Exclude<UnitAssumption, 'merged-with-ways'>[] = [
  'beds-unknown',
  'sprinklers-unknown',
  'no-compartments',
  'height-unknown',
  'use-unknown',
];

/** What was taken to be so, each told once for the campus, at the first place that it matters for. O(units + standings). */
export function assumptionFindings(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  units: readonly ReckonedUnit[],
  standings: readonly Standing[],
): DesignFinding[] {
  const findings = ASSUMPTIONS.flatMap((assumption): DesignFinding[] => {
    const meant = units.filter(({ assumptions }) => assumptions.includes(assumption));
    const [first] = meant;
    if (first === undefined) return [];
    const storeys = new Set(meant.map(({ storey }) => storey)).size;
    const area = meant.reduce((sum, unit) => sum + unit.area, 0);
    const params = { units: meant.length, storeys, area };
    const place = placeInLargest(document, first.storey, first.spaces);
    return [
      designFinding(
        `extinguisher.${assumption}`,
        '',
        'info',
        assumptionCite(assumption, first),
        place,
        params,
      ),
    ];
  });
  return [...findings, ...ratingUnknown(profile, standings)];
}

/**
 * Nameplates that nobody has read yet: counted as if they suited, with the least rating that their place asks for, or with
 * none where the code asks only for a total of a storey.
 */
function ratingUnknown(
  { storeyTotal }: ExtinguisherProfile,
  standings: readonly Standing[],
): DesignFinding[] {
  const unknown = standings.filter(({ asset }) => asset.agent === null || asset.rating === null);
  const [first] = unknown;
  if (first === undefined) return [];
  const params = {
    asset: first.asset.id,
    points: unknown.length,
    count: unitsOf(unknown),
    total: unitsOf(standings),
    addsUp: storeyTotal === null,
  };
  const cite = houseRule('nameplate-unknown');
  return [designFinding('extinguisher.rating-unknown', '', 'info', cite, placeOf(first), params)];
}
