import type { Finding } from '../../../base/finding';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { unitOfSpace } from '../../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { CountedPoint, UnitReach, UnitVerdict } from '../design-result';
import { foreignScales } from '../../../standards/extinguishers/possible-rating';
import { isHole } from '../../../standards/extinguishers/is-hole';
import type { ExtinguisherFinding } from '../result';
import { assumptionFindings } from './assumption-findings';
import { compartmentFindings } from './compartment-findings';
import { among, type DesignFinding, type OfUnits } from './design-finding';
import { pointFindings } from './point-findings';
import { neededInRooms, roomFindings } from './room-findings';
import { settingPoints } from './setting-points';
import { countsAgainst, ratedFor, standingsOf, type Standing } from './standing';
import { storeyFindings } from './storey-findings';
import { unitFindings } from './unit-findings';
import { withoutTwice } from './without-twice';
import { lend, type Lender } from './unit-lending';
import { presenceIn, unitsOf, type Served, type UnitPresence } from './unit-presence';
import type { Serves } from './unit-serving';

export interface DesignVerdicts {
  /** One a unit, in the order of the units. */
  readonly verdicts: readonly UnitVerdict[];
  /** What the design breaks or leaves to be assumed; walking distances are told by coverage. */
  readonly findings: readonly DesignFinding[];
  /** Of coverage's findings those that no finding of the design tells already. */
  readonly walked: readonly ExtinguisherFinding[];
}

/** Of some units those that an extinguisher serves all alone from where it stands. */
export type ServesOf = (asset: AssetId, units: ReadonlySet<string>) => Serves;

/**
 * Holds the extinguishers that count against what the units ask for. `reaches`: what walking comes to, null = not
 * measured; `covered`: coverage's own findings, which belong to the unit of their space. Where nothing counts at all
 * coverage has that as its one finding, and no unit repeats it. `serves`: the units that a point has all floor of in reach, where
 * the code counts such. O(units · points of each + rooms with rules).
 */
export function designVerdicts(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  units: readonly ReckonedUnit[],
  reaches: readonly UnitReach[] | null,
  points: readonly CountedPoint[],
  covered: readonly ExtinguisherFinding[] = [],
  serves: ServesOf = () => new Map(),
): DesignVerdicts {
  const standings = standingsOf(document, profile, points);
  const presences = presencesIn(profile, units, standings, serves);
  const byUnit = new Map<string, string[]>();
  const broken = new Set<string>();
  const belong = (to: readonly string[], { id, severity }: Finding): void => {
    for (const unit of to) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), id]);
      if (severity !== 'info') broken.add(unit);
    }
  };
  const found = standings.length === 0 ? [] : whereSomethingCounts(document, profile, standings, presences);
  for (const each of found) belong(each.units, each.finding);
  const unitOf = unitOfSpace(units);
  const unitAt = new Map<string, string>([...unitOf].map(([space, { id }]) => [space, id]));
  const walked = withoutTwice(
    units,
    reaches ?? [],
    covered,
    found.map(({ finding }) => finding),
  );
  for (const finding of walked) belong(among(unitAt.get(finding.place.space ?? '') ?? null), finding);
  const reachOf = new Map(reaches?.map((reach) => [reach.unit, reach]));
  const verdicts = presences.map((presence): UnitVerdict => {
    const { unit, classes, count } = presence;
    const reach = reachOf.get(unit.id) ?? null;
    const open = isHole(reach?.uncovered ?? 0);
    const assumed = assumedIn(profile, presence);
    const isBroken = broken.has(unit.id) || open || count === 0;
    return {
      unit,
      reach,
      points: settingPoints(allOf(presence)).length,
      count,
      assumed: unitsOf(assumed),
      foreign: unitsOf(assumed.filter(({ asset }) => foreignScales(profile, asset).length > 0)),
      outside: outsideOf(profile, presence),
      present: classes.map(({ rating, count: rated }) => ({ rating, count: rated })),
      verdict: isBroken ? 'broken' : holdsWithoutK(presence) ? 'holds' : 'with-k',
      findings: byUnit.get(unit.id) ?? [],
    };
  });
  const findings = [
    ...found.map(({ finding }) => finding),
    ...compartmentFindings(document),
    ...assumptionFindings(document, profile, units, standings),
  ];
  return { verdicts, findings, walked };
}

const outsideOf = (
  { servedFromOutside }: ExtinguisherProfile,
  { served }: UnitPresence,
): UnitVerdict['outside'] => {
  const count = unitsOf(served.map(({ standing }) => standing));
  return servedFromOutside === null || count === 0 ? null : { count, cite: servedFromOutside.cite };
};

function presencesIn(
  profile: ExtinguisherProfile,
  units: readonly ReckonedUnit[],
  standings: readonly Standing[],
  serves: ServesOf,
): UnitPresence[] {
  const byUnit = new Map<string, Standing[]>();
  for (const standing of standings) {
    const { unit } = standing.point;
    if (unit !== null) byUnit.set(unit, [...(byUnit.get(unit) ?? []), standing]);
  }
  const loans = lend(
    profile,
    units,
    standings.map((standing): Lender => ({
      home: standing.point.unit,
      count: standing.point.count,
      ratingFor: (demand) =>
        countsAgainst(profile, standing, demand.fireClass) === 'no'
          ? null
          : (ratedFor(standing, demand) ?? demand.leastRating?.value.value ?? 0),
      serves: (asking) => serves(standing.asset.id, asking),
    })),
  );
  const served = new Map<string, Served[]>();
  for (const { unit, lender, classes } of loans) {
    served.set(unit, [...(served.get(unit) ?? []), { standing: standings[lender]!, classes }]);
  }
  return units.map((unit) => presenceIn(profile, unit, byUnit.get(unit.id) ?? [], served.get(unit.id)));
}

function whereSomethingCounts(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  standings: readonly Standing[],
  presences: readonly UnitPresence[],
): OfUnits[] {
  const points = settingPoints(standings);
  const inRooms = roomFindings(document, profile, standings, presences, points);
  const unsuitable = new Set(inRooms.map(({ finding }) => finding.params['asset']));
  const needed = neededInRooms(document, profile, standings);
  const inUnits = presences.flatMap((presence) =>
    unitFindings(document, profile, presence).map((finding): OfUnits => ({
      finding,
      units: [presence.unit.id],
    })),
  );
  return [
    ...inRooms,
    // What may not stand there isn't told to be too small besides, nor what a room needs beside what its unit counts.
    ...inUnits.filter(
      ({ finding: { code, params } }) =>
        code !== 'extinguisher.rating-below' ||
        !(unsuitable.has(params['asset'] ?? null) || needed.has(params['asset'])),
    ),
    ...storeyFindings(document, profile, presences),
    ...points.flatMap((point) =>
      pointFindings(profile, point).map((finding): OfUnits => ({
        finding,
        units: among(point[0]?.point.unit ?? null),
      })),
    ),
  ];
}

/** What counts only because nobody told its agent or its rating, or told one that the code doesn't know. */
const assumedIn = (profile: ExtinguisherProfile, presence: UnitPresence): readonly Standing[] =>
  allOf(presence).filter((each) =>
    presence.unit.demands.some(({ fireClass }) => countsAgainst(profile, each, fireClass) === 'assumed'),
  );

/** What stands in a unit, and what serves it from outside. */
const allOf = ({ standings, served }: UnitPresence): readonly Standing[] => [
  ...standings,
  ...served.map(({ standing }) => standing),
];

/** Would it hold with K = 1, as GB 55036 may ask? */
const holdsWithoutK = ({ classes }: UnitPresence): boolean =>
  classes.every(({ demand, rating }) => rating >= (demand.required?.conservative ?? 0));
