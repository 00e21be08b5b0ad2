import type { Steps } from '../../../base/steps';
import { nearestWay } from '../../../geometry/nav/shortest-path';
import type { Walk } from '../../../geometry/nav/walk';
import { makeId, type OpeningId, type StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { permittedPlaces, type PermittedPlace } from '../../placing/permitted-places';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { storeyIndex } from '../../walking/walking-plan';
import { settingPoints } from '../setting-points';
import { APART } from './apart';
import { tierOf } from './candidate-spaces';
import { mayHangAt } from './may-hang-at';
import { lackingRooms } from './point-needs';
import { StoreyFloor } from './storey-floor';
import type { StandingAsked, StandingPoint } from './standing-points';

/** Metres to walk: nearer than that everybody still finds what stood beside the others; farther it is no longer of that point. */
const SPREAD = 15;
/**
 * The points of a storey with those that are too many at one setting point carried to the nearest places that are permitted to them:
 * as few as have to go. Of each asset one stays; a whole one goes only where another beside it counts for the same, and where no
 * floor and no room lacks anything without it that it had. What has no place stays where it is, and
 * what is carried anyway is looked at once that is done. Costs a walk for each that goes,
 * and for each whole one that is tried the searches of its classes.
 */
export function* spread(
  asked: StandingAsked,
  storey: StoreyId,
  spaces: readonly Space[],
  points: readonly StandingPoint[],
  walk: Walk,
  shut: readonly OpeningId[],
): Steps<StandingPoint[]> {
  const most = asked.profile.mostPerPoint?.value ?? Infinity;
  const crowds = settingPoints(
    points.filter(({ at }) => at !== null),
    ({ asset, movedTo, space }) => ({ ...(movedTo ?? asset), storey, space }),
  ).filter((crowd) => countOf(crowd) > most && crowd.every(({ movedTo }) => movedTo === null));
  if (crowds.length === 0) return [...points];
  const homes = new Set(crowds.flatMap((crowd) => crowd.map(({ space }) => space)));
  const places = permittedPlaces(
    asked.plan,
    storey,
    spaces.filter((space) => tierOf(space) === 0 || (tierOf(space) === 1 && homes.has(space.id))),
  );
  yield;
  const floor = new StoreyFloor(asked.plan, walk, storeyIndex(asked.plan, storey), shut);
  const stands = points.map(({ asset, movedTo }) => movedTo ?? asset);
  let now = [...points];
  let gone = 0;
  /** The points once some of one stand elsewhere; null = there is no place for them. */
  const without = (point: StandingPoint, count: number): StandingPoint[] | null => {
    const place = placeFor(asked, walk, point, places, stands);
    if (place === null) return null;
    const left = now.flatMap((each) => {
      if (each.asset.id !== point.asset.id) return [each];
      return each.count === count ? [] : [{ ...each, count: each.count - count }];
    });
    return [...left, carried(point, count, place, gone)];
  };
  const take = (next: StandingPoint[]): void => {
    now = next;
    stands.push(next.at(-1)!.asset);
    gone++;
  };
  for (const crowd of crowds) {
    let surplus = countOf(crowd) - most;
    // What is bought anew is no more than may stand there, as far as it goes: only what is there already is carried.
    const kept = crowd.filter(({ instead }) => instead === null);
    for (const point of kept.toSorted((a, b) => b.count - a.count)) {
      let spare = Math.min(point.count - 1, surplus);
      surplus -= spare;
      for (; spare > 0; spare -= most) {
        const next = without(point, Math.min(spare, most));
        yield;
        if (next !== null) take(next);
      }
    }
    // All are single ones now; whoever goes leaves a twin behind.
    for (const point of surplus > 0 ? kept : []) {
      const stays = now.filter(({ asset }) => crowd.some((each) => each.asset.id === asset.id));
      const twin = stays.some((each) => each.asset.id !== point.asset.id && isLike(each, point));
      const next = surplus > 0 && twin ? without(point, 1) : null;
      yield;
      if (next === null || lackingRooms(asked.rooms, next).length > lackingRooms(asked.rooms, now).length)
        continue;
      const before = yield* floor.reach(points, point.counts);
      if (isHole(floor.lost(before, yield* floor.reach(next, point.counts)))) continue;
      take(next);
      surplus--;
    }
  }
  return now;
}

const countOf = (crowd: readonly StandingPoint[]): number => crowd.reduce((sum, { count }) => sum + count, 0);

const agentOf = ({ instead, asset }: StandingPoint) => instead?.agent ?? asset.agent;

const isLike = (a: StandingPoint, b: StandingPoint): boolean =>
  agentOf(a) === agentOf(b) &&
  a.rating === b.rating &&
  a.wheeled === b.wheeled &&
  a.nonMagnetic === b.nonMagnetic &&
  a.counts.every((each) => b.counts.includes(each));

/** The nearest place to walk to that is permitted and no other's setting point. */
function placeFor(
  asked: StandingAsked,
  walk: Walk,
  point: StandingPoint,
  places: readonly PermittedPlace[],
  stands: readonly { readonly x: number; readonly y: number }[],
): PermittedPlace | null {
  const near = places.filter(
    (place) =>
      Math.hypot(place.x - point.asset.x, place.y - point.asset.y) <= SPREAD &&
      stands.every(({ x, y }) => Math.hypot(place.x - x, place.y - y) >= APART) &&
      mayHangAt(asked, point, place),
  );
  if (point.at === null) return null;
  const way = nearestWay(
    walk,
    point.at,
    near.map(({ at }) => at),
  );
  return way === null || way.length > SPREAD ? null : (near[way.target] ?? null);
}

/** What is carried, as a point of its own. */
const carried = (
  point: StandingPoint,
  count: number,
  place: PermittedPlace,
  number: number,
): StandingPoint => {
  const { asset } = point;
  const id = makeId('asset', `spread${number}`);
  return {
    ...point,
    asset: { ...asset, id, x: place.x, y: place.y, count },
    at: place.at,
    space: place.space,
    spreadFrom: { asset: asset.id, place },
    count,
  };
};
