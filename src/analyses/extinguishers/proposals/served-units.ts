import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { AssetId, OpeningId } from '../../../model/schema/ids';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { levelWalkWith, type WalkingPlan } from '../../walking/walking-plan';
import type { ServesOf } from '../design/design-verdicts';
import { lend, type Lender, type Loan } from '../design/unit-lending';
import { servingAt, type Serves, type ServingAt } from '../design/unit-serving';
import { floorAsks } from '../floor-asks';
import { sourcePlace } from '../source-places';
import type { StandingPoint } from './standing-points';
import { ratingFor, type ServedUnit } from './unit-demand';

/** Units with what serves them, and what does. */
export interface ServedUnits {
  readonly units: readonly ServedUnit[];
  /** Somebody outside of the unit that they stand in counts on them. */
  readonly lenders: ReadonlySet<AssetId>;
  /** Which units a place serves all alone; null where the code counts no such. */
  readonly serving: ServingAt | null;
}

/**
 * The units of a storey with what serves each from outside. The units that it stands in need as much more of their own: what is
 * counted elsewhere they can't spare. Costs a search for each point where the code counts such and a unit lacks anything.
 */
export function servedUnits(
  plan: WalkingPlan,
  profile: ExtinguisherProfile,
  shut: readonly OpeningId[],
  units: readonly ReckonedUnit[],
  points: readonly StandingPoint[],
): ServedUnits {
  if (profile.servedFromOutside === null) return { units, lenders: new Set(), serving: null };
  const serving = keptServing(
    servingAt(plan, levelWalkWith(plan, shut), floorAsks(plan, { limit: null, shut })),
    units,
  );
  const there = points.flatMap((point) => (point.at === null ? [] : [{ ...point, at: point.at }]));
  const loans = lend(
    profile,
    units,
    there.map((point) => lenderOf(point, point.count, serving)),
  );
  return {
    units: units.map((unit) => withLoans(unit, there, loans)),
    lenders: new Set(loans.map(({ lender }) => there[lender]!.asset.id)),
    serving,
  };
}

/** Each place is asked for all units of the storey at once, and only once. */
function keptServing(serving: ServingAt, units: readonly ReckonedUnit[]): ServingAt {
  const all = new Set(units.map(({ id }) => id));
  const known = new Map<string, Serves>();
  return (place) => {
    const { at, wheeled } = place;
    const key = `${at.triangle} ${at.x} ${at.y} ${wheeled}`;
    const serves = known.get(key) ?? serving(place, all);
    known.set(key, serves);
    return serves;
  };
}

/** What somebody outside may count on, so many of it. */
export const lenderOf = (
  point: Pick<StandingPoint, 'at' | 'wheeled' | 'unit' | 'counts' | 'rating'>,
  count: number,
  serving: ServingAt,
): Lender => ({
  home: point.unit?.id ?? null,
  count,
  ratingFor: (demand) => (point.counts.includes(demand.fireClass) ? ratingFor(point, demand) : null),
  serves: (asking) =>
    point.at === null ? new Map() : serving({ at: point.at, wheeled: point.wheeled }, asking),
});

function withLoans(unit: ReckonedUnit, points: readonly StandingPoint[], loans: readonly Loan[]): ServedUnit {
  const served = loans
    .filter((loan) => loan.unit === unit.id)
    .map(({ lender, classes }) => ({ ...points[lender]!, counts: classes }));
  const lent = loans
    .filter(({ lender }) => points[lender]!.unit?.id === unit.id)
    .reduce((sum, { rating }) => sum + rating, 0);
  if (lent === 0) return served.length === 0 ? unit : { ...unit, served };
  const demands = unit.demands.map((demand) => {
    const { required, areaPerRating } = demand;
    if (required === null || areaPerRating === null) return demand;
    const factors = (unit.k?.value ?? 1) * (unit.more?.value ?? 1);
    const needed = (factors * unit.area) / areaPerRating.value + lent;
    const more = (least: number): number => Math.max(least, Math.ceil(needed - 1e-9));
    return {
      ...demand,
      required: { withK: more(required.withK), conservative: more(required.conservative) },
    };
  });
  return { ...unit, demands, served };
}

/** Which units each of what will stand on a storey serves from where it does. */
export function servesAfter(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  all: readonly { readonly asset: AssetOf<'extinguisher'> }[],
): ServesOf {
  const serving = servingAt(plan, levelWalkWith(plan, shut), floorAsks(plan, { limit: null, shut }));
  const assets = new Map(all.map(({ asset }) => [asset.id, asset]));
  return (id, units) => {
    const asset = assets.get(id);
    const at = asset ? sourcePlace(plan, asset) : null;
    return asset && at ? serving({ at, wheeled: asset.wheeled }, units) : new Map();
  };
}
