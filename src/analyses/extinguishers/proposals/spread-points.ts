import { nearestWay } from '../../../geometry/nav/shortest-path';
import type { Walk } from '../../../geometry/nav/walk';
import { makeId, type StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { permittedPlaces, type PermittedPlace } from '../../placing/permitted-places';
import { settingPoints } from '../setting-points';
import { tierOf } from './candidate-spaces';
import { mayHangAt } from './may-hang-at';
import type { StandingAsked, StandingPoint } from './standing-points';

/** Metres to walk: nearer than that everybody still finds what stood beside the others; farther it is no longer of that point. */
const SPREAD = 15;
/** Extinguishers nearer to one another are one setting point, metres; a hair more than they may be. */
const APART = 0.55;

/** Some of a point, to be carried elsewhere. */
interface Piece {
  readonly point: StandingPoint;
  readonly count: number;
}

/**
 * The points of a storey with those that are too many at one setting point carried to the nearest places that are permitted to them:
 * as few as have to go. Of each asset one stays, or one that counts for the same, so that no floor, room or unit lacks anything that it
 * had. What has no place stays where it is. Costs a walk for each that goes.
 */
export function spread(
  asked: StandingAsked,
  storey: StoreyId,
  spaces: readonly Space[],
  points: readonly StandingPoint[],
  walk: Walk,
): StandingPoint[] {
  const most = asked.profile.mostPerPoint?.value ?? Infinity;
  const crowds = settingPoints(
    points.filter(({ at }) => at !== null),
    ({ asset, movedTo }) => movedTo ?? asset,
  ).filter((crowd) => countOf(crowd) > most && crowd.every(isPlain));
  if (crowds.length === 0) return [...points];
  const homes = new Set(crowds.flatMap((crowd) => crowd.map(({ space }) => space)));
  const places = permittedPlaces(
    asked.plan,
    storey,
    spaces.filter((space) => tierOf(space) === 0 || (tierOf(space) === 1 && homes.has(space.id))),
  );
  const stands = points.map(({ asset, movedTo }) => movedTo ?? asset);
  const gone = new Map<StandingPoint, number>();
  const made: StandingPoint[] = [];
  for (const crowd of crowds) {
    for (const piece of piecesOf(crowd, most)) {
      const place = placeFor(asked, walk, piece.point, places, stands);
      if (place === null) continue;
      stands.push(place);
      gone.set(piece.point, (gone.get(piece.point) ?? 0) + piece.count);
      made.push(carried(piece, place, made.length));
    }
  }
  const left = points.flatMap((point): StandingPoint[] => {
    const count = point.count - (gone.get(point) ?? 0);
    return count === 0 ? [] : [{ ...point, count }];
  });
  return [...left, ...made];
}

/** What is replaced or carried anyway is looked at once that is done. */
const isPlain = ({ instead, movedTo }: StandingPoint): boolean => instead === null && movedTo === null;

const countOf = (crowd: readonly StandingPoint[]): number => crowd.reduce((sum, { count }) => sum + count, 0);

/** Who goes: of the largest first, in as few pieces as may stand together; whole ones only where another of the kind stays. */
function piecesOf(crowd: readonly StandingPoint[], most: number): Piece[] {
  let surplus = countOf(crowd) - most;
  const pieces: Piece[] = [];
  const left = new Map(crowd.map((point) => [point, point.count]));
  const take = (point: StandingPoint, upTo: number): void => {
    for (let n = Math.min(upTo, surplus); n > 0; n = Math.min(upTo, surplus)) {
      const count = Math.min(n, most);
      pieces.push({ point, count });
      left.set(point, left.get(point)! - count);
      surplus -= count;
      upTo -= count;
    }
  };
  for (const point of crowd.toSorted((a, b) => b.count - a.count)) take(point, point.count - 1);
  for (const point of crowd) {
    const twin = crowd.some((other) => other !== point && left.get(other)! > 0 && isLike(other, point));
    if (surplus > 0 && twin) take(point, left.get(point)!);
  }
  return pieces;
}

const isLike = (a: StandingPoint, b: StandingPoint): boolean =>
  a.asset.agent === b.asset.agent &&
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
const carried = ({ point, count }: Piece, place: PermittedPlace, number: number): StandingPoint => {
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
