import type { Steps } from '../../../base/steps';
import { lookUp } from '../../../model/schema/dictionary';
import type { FireClass } from '../../../model/schema/space-hazard';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { DesignFinding } from '../design/design-finding';
import { settingPoints } from '../setting-points';
import { asItWillBe, designAfter } from './as-it-will-be';
import type { OfferedModel } from './proposal';
import type { StandingAsked, StandingPoint } from './standing-points';

/**
 * The points of a storey, those that are told to be wrong where they stand with what would be right in their place: an agent that may
 * not stand there, one drawn to a magnet, a rating that can't be, one too small for all that it is there for. What is told of one
 * together with others stays: nobody knows which of them to replace. Nor is anything replaced by what would be told the same.
 * O(points · rules), twice.
 */
export function* putRight(
  asked: StandingAsked,
  storey: StoreyId,
  points: readonly StandingPoint[],
): Steps<StandingPoint[]> {
  const wrong = ownFaults(asked, storey, points);
  if (wrong.size === 0) return [...points];
  yield;
  const right = points.map((point) => (wrong.has(point.asset.id) ? replaced(asked, point) : point));
  yield;
  const still = ownFaults(asked, storey, right);
  const done = right.map((point, i) => {
    const told = still.get(point.asset.id);
    const isSame = wrong.get(point.asset.id)?.some((id) => told?.includes(id)) ?? false;
    return isSame ? points[i]! : point;
  });
  return trimmed(asked, storey, done);
}

/** Findings about single points that only another extinguisher in their place would cure, by number. */
function ownFaults(
  asked: StandingAsked,
  storey: StoreyId,
  points: readonly StandingPoint[],
): ReadonlyMap<AssetId, readonly string[]> {
  const all = points.map((point) => asItWillBe(point, point.count));
  const pointOf = new Map<unknown, StandingPoint>(points.map((point) => [point.asset.id, point]));
  const faults = new Map<AssetId, string[]>();
  for (const found of designAfter(asked, storey, all)) {
    const point = pointOf.get(found.params['asset']);
    if (point === undefined || !isOwn(asked, point, found)) continue;
    faults.set(point.asset.id, [...(faults.get(point.asset.id) ?? []), found.id]);
  }
  return faults;
}

/** Is it by itself what a finding tells, whatever stands beside it? */
function isOwn(
  { offers }: StandingAsked,
  { counts, unit, instead, asset, rating }: StandingPoint,
  { code, params }: DesignFinding,
): boolean {
  if (code === 'extinguisher.magnetic-in-mri' || code === 'extinguisher.impossible-rating') return true;
  // Without a room it is of no use at its point, or somebody hung it there besides: that is for a hand.
  if (code === 'extinguisher.agent-unsuitable') return params['use'] !== null;
  if (code !== 'extinguisher.rating-below' || unit === null) return false;
  const agent = instead?.agent ?? asset.agent;
  return countsSomewhere(counts, unit) && !countsSomewhere(offers.counts({ agent, rating }, unit), unit);
}

const countsSomewhere = (counts: readonly FireClass[], unit: ReckonedUnit): boolean =>
  unit.demands.some(({ fireClass }) => counts.includes(fireClass));

/** A point with what would be right there; as it is where nothing would. */
function replaced(asked: StandingAsked, point: StandingPoint): StandingPoint {
  const { offers, rooms, plan } = asked;
  const space = point.space === null ? null : lookUp(plan.document.spaces, point.space);
  const instead = space === null ? null : insteadOf(asked, point, space);
  if (instead === null) return point;
  const { x, y } = point.movedTo ?? point.asset;
  return {
    ...point,
    instead,
    nonMagnetic: rooms.isMagnetic({ x, y, space: point.space }),
    wheeled: false,
    counts: offers.suits(instead),
    rating: instead.rating,
  };
}

/** What would be right at a place: what a room there needs, else the first agent of choice that counts for all of its unit, else for most. */
function insteadOf(
  { offers, rooms }: StandingAsked,
  { asset, movedTo, unit }: StandingPoint,
  space: Space,
): OfferedModel | null {
  const { x, y } = movedTo ?? asset;
  const stand = { x, y, space: space.id };
  const classes = unit?.demands.map(({ fireClass }) => fireClass) ?? [];
  const needed = rooms.neededAt(stand).flatMap(({ rule }) => rule.agents);
  const agents = [...needed, ...offers.agentsFor(space.use, classes)];
  const found = agents
    .filter((agent) => rooms.permits(stand, agent))
    .flatMap((agent) => offers.offer(agent, unit) ?? []);
  /** What it counts for with the least rating that is asked of it. */
  const worth = (counts: readonly FireClass[]): number =>
    classes.filter((each) => counts.includes(each)).length;
  const [first] = found;
  if (first && needed.includes(first.unit.agent) && worth(first.counts) > 0) return first.unit;
  return found.toSorted((a, b) => worth(b.counts) - worth(a.counts))[0]?.unit ?? null;
}

/** Of what is bought anew no more is put where too many stand together than may: of the largest first, one of each at least. */
function trimmed(
  { profile }: StandingAsked,
  storey: StoreyId,
  points: readonly StandingPoint[],
): StandingPoint[] {
  const most = profile.mostPerPoint?.value ?? Infinity;
  const left = new Map(points.map((point) => [point, point.count]));
  const crowds = settingPoints(
    points.filter(({ at }) => at !== null),
    ({ asset, movedTo, space }) => ({ ...(movedTo ?? asset), storey, space }),
  );
  for (const crowd of crowds) {
    let surplus = crowd.reduce((sum, { count }) => sum + count, 0) - most;
    const anew = crowd.filter(({ instead }) => instead !== null);
    for (const point of anew.toSorted((a, b) => b.count - a.count)) {
      const fewer = Math.max(0, Math.min(surplus, point.count - 1));
      left.set(point, point.count - fewer);
      surplus -= fewer;
    }
  }
  return points.map((point) => ({ ...point, count: left.get(point)! }));
}
