import type { SpaceUse } from '../../../model/schema/space-use';
import { ratingOf } from '../../../standards/extinguishers/counted-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { Spot } from '../services/walks';
import { doorOfRoom } from '../services/within-walk';
import { chosenModel, isEnough } from './chosen-model';
import { farFloor, placeFor } from './far-floor';
import type { DrawnPoint, StoreyPoints } from './storey-points';

/** Units at one point that is added: a pair, as everywhere in the house. */
const PAIR = 2;
/** A storey has a few dozen points. */
const MOST = 40;

/** Nothing is hung inside: steel flies at the magnet, and sterile rooms and wet ones take theirs from the corridor. */
const NEVER: ReadonlySet<SpaceUse> = new Set([
  'mri',
  'operating-theatre',
  'toilet',
  'bathroom',
] satisfies SpaceUse[]);

/**
 * Makes good what the drawing of a unit lacks against its code: points until nobody walks too far, then pairs until the
 * ratings add up. O(points added · places · ways²).
 */
export function designUnit(
  profile: ExtinguisherProfile,
  points: StoreyPoints,
  unit: ReckonedUnit,
): DrawnPoint[] {
  const rooms = points.roomsOf(unit).filter(({ use }) => !NEVER.has(use));
  const added: DrawnPoint[] = [];
  const hang = (spot: Spot, count: number): void => {
    const point = { ...spot, fields: chosenModel(profile, unit, spot.room.use), count };
    points.add(point);
    added.push(point);
  };
  for (let far = farFloor(points, unit); far !== null && added.length < MOST; far = farFloor(points, unit)) {
    const spot = placeFor(points, rooms, far);
    if (spot === null) break;
    hang(spot, 1);
  }
  const largest = rooms.toSorted((a, b) => b.area - a.area);
  for (let turn = 0; isShort(profile, unit, points.pointsIn(points.roomsOf(unit))) && turn < MOST; turn++) {
    const single = added.find(({ count }) => count < PAIR);
    if (single !== undefined) {
      const pair = { ...single, count: single.count + 1 };
      points.replace(single, pair);
      added.splice(added.indexOf(single), 1, pair);
      continue;
    }
    const room = largest[turn % largest.length];
    const spot = room === undefined ? null : points.freeSpot(room, doorOfRoom(room));
    if (spot !== null) hang(spot, 1);
  }
  return added;
}

/** Fewer than a unit must have, a class without any that is large enough, or ratings that don't add up? */
function isShort(
  profile: ExtinguisherProfile,
  { demands, leastCount }: ReckonedUnit,
  standing: readonly DrawnPoint[],
): boolean {
  const counting = standing.filter(({ fields }) =>
    demands.some((demand) => isEnough(profile, fields, demand)),
  );
  if (countOf(counting) < (leastCount?.value ?? 1)) return true;
  return demands.some((demand) => {
    const enough = standing.filter(({ fields }) => isEnough(profile, fields, demand));
    const letter = demand.leastRating?.value.letter;
    const sum = enough.reduce(
      (all, { fields, count }) =>
        all + (letter === undefined ? 0 : count * (ratingOf(fields.rating ?? null)?.[letter] ?? 0)),
      0,
    );
    return enough.length === 0 || sum < (demand.required?.withK ?? 0);
  });
}

const countOf = (points: readonly DrawnPoint[]): number => points.reduce((sum, { count }) => sum + count, 0);
