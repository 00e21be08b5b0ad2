import { PROFILES } from '../../../model/schema/profiles';
import type { CampusDocument } from '../../../model/schema/document';
import { assumptionCite } from '../../../standards/extinguishers/assumption-cite';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { foreignScales } from '../../../standards/extinguishers/possible-rating';
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
  return [...findings, ...ratingUnknown(profile, standings), ...foreignRatings(profile, standings)];
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

/** As many are named as can be looked up by hand; the page selects them all. */
const NAMED = 8;
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * Nameplates with ratings of another country's test fires, told once for all of them: no table turns one scale into
 * another, so they count as those that nobody read.
 */
function foreignRatings(profile: ExtinguisherProfile, standings: readonly Standing[]): DesignFinding[] {
  const foreign = standings.filter(({ asset }) => foreignScales(profile, asset).length > 0);
  const [first] = foreign;
  if (first === undefined) return [];
  const scales = PROFILES.filter((id) =>
    foreign.every(({ asset }) => foreignScales(profile, asset).includes(id)),
  );
  const ratings = new Set(foreign.flatMap(({ asset }) => asset.rating ?? []));
  const numbers = foreign.flatMap(({ asset }) => asset.number ?? []).sort(byNumber.compare);
  const params = {
    asset: first.asset.id,
    points: foreign.length,
    count: unitsOf(foreign),
    total: unitsOf(standings),
    /** Whose scale explains them all; null = none does, or more than one. */
    scale: scales.length === 1 ? (scales[0] ?? null) : null,
    ratings: [...ratings].sort().join('|'),
    numbers: numbers.slice(0, NAMED).join('|'),
    addsUp: profile.storeyTotal === null,
  };
  const cite = houseRule('foreign-scale');
  return [designFinding('extinguisher.foreign-rating', '', 'info', cite, placeOf(first), params)];
}
