import { locate, type Located } from '../../../geometry/nav/locate';
import { nearestWay } from '../../../geometry/nav/shortest-path';
import type { Walk } from '../../../geometry/nav/walk';
import { assetsOf } from '../../../model/query/assets-of';
import { spaceAt } from '../../../model/query/space-at';
import { onStorey } from '../../../model/query/on-storey';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { AssetId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { FireClass } from '../../../model/schema/space-hazard';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { PermittedPlace } from '../../placing/permitted-places';
import { SpaceFinder } from '../../walking/space-finder';
import { storeyIndex, type WalkingPlan } from '../../walking/walking-plan';
import { isImpossible } from '../../../standards/extinguishers/possible-rating';
import { sourcePlace } from '../source-places';
import { sameCompartment } from './candidate-spaces';
import type { Offers } from './offers';
import type { OfferedModel } from './proposal';
import type { RoomReach } from './room-reach';

/** A setting point as it is to be: what stands there, or what is put in its place. */
export interface StandingPoint {
  readonly asset: AssetOf<'extinguisher'>;
  /** Null = off all floor: it covers nothing and counts nowhere. */
  readonly at: Located | null;
  readonly space: SpaceId | null;
  readonly unit: ReckonedUnit | null;
  /** What is put in its place; null = it stays. */
  readonly instead: OfferedModel | null;
  /** Where it is carried to, since it stands off all floor; null = it stays where it is. */
  readonly movedTo: PermittedPlace | null;
  /** Some of an asset, carried to a place of their own since too many stand together; null = none of that. */
  readonly spreadFrom: { readonly asset: AssetId; readonly place: PermittedPlace } | null;
  readonly nonMagnetic: boolean;
  readonly wheeled: boolean;
  /** What it counts for where it stands, as it is to be. */
  readonly counts: readonly FireClass[];
  readonly rating: string | null;
  readonly count: number;
}

/** All that is asked about the points of one storey. */
export interface StandingAsked {
  readonly plan: WalkingPlan;
  readonly profile: ExtinguisherProfile;
  readonly offers: Offers;
  readonly rooms: RoomReach;
  readonly unitOf: ReadonlyMap<SpaceId, ReckonedUnit>;
  readonly away: ReadonlySet<AssetId>;
}

/** The setting points of a storey as they are. O(points). */
export function standingPoints(asked: StandingAsked, storey: StoreyId): StandingPoint[] {
  const { plan, away } = asked;
  const spaces = onStorey(plan.document, 'spaces', storey);
  const finder = new SpaceFinder(spaces);
  return assetsOf(plan.document, 'extinguisher', storey)
    .filter(({ id }) => !away.has(id))
    .map((asset) => {
      const at = sourcePlace(plan, asset);
      const own = finder.at(asset.x, asset.y);
      const index = own >= 0 || at === null ? own : finder.at(at.planX, at.planY);
      return standing(asked, asset, at, spaces[index]?.id ?? null);
    });
}

function standing(
  { profile, offers, unitOf }: StandingAsked,
  asset: AssetOf<'extinguisher'>,
  at: Located | null,
  space: SpaceId | null,
): StandingPoint {
  const known = isImpossible(profile, asset) ? { agent: asset.agent, rating: null } : asset;
  return {
    asset,
    at,
    space,
    unit: at === null || space === null ? null : (unitOf.get(space) ?? null),
    instead: null,
    movedTo: null,
    spreadFrom: null,
    nonMagnetic: asset.nonMagnetic,
    wheeled: asset.wheeled,
    counts: offers.suits(known),
    rating: known.rating,
    count: asset.count,
  };
}

/** How far somebody carries what was drawn in a wall, metres to walk. */
const CARRIED = 10;

/**
 * Points off all floor, carried to the nearest place along circulation, in their own compartment and no farther than
 * somebody walks from the floor nearest to them. Costs a walk for each of them.
 */
export function seated(
  asked: StandingAsked,
  points: readonly StandingPoint[],
  walk: Walk,
  places: () => readonly PermittedPlace[],
): StandingPoint[] {
  const { plan } = asked;
  const { document, nav } = plan;
  return points.map((point) => {
    const { asset, at } = point;
    if (at !== null) return point;
    const floor = locate(nav, storeyIndex(plan, asset.storey), asset.x, asset.y);
    if (floor === null || floor.gap >= CARRIED) return point;
    const { storey } = asset;
    const from = point.space ?? spaceAt(document, storey, floor.planX, floor.planY)?.id ?? null;
    const near = places().filter(
      (place) =>
        Math.hypot(place.x - floor.planX, place.y - floor.planY) <= CARRIED - floor.gap &&
        sameCompartment(document, storey, from, place.space),
    );
    const way = nearestWay(
      walk,
      floor,
      near.map((place) => place.at),
    );
    const place = way === null || way.length > CARRIED - floor.gap ? undefined : near[way.target];
    return place ? { ...standing(asked, asset, place.at, place.space), movedTo: place } : point;
  });
}
