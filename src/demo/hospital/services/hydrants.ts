import type { SpaceUse } from '../../../model/schema/space-use';
import { hydrants as cabinets } from '../fittings';
import { isCirculation, stairDoors } from './exits';
import { isDrawn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';
import { apart, type Spot, type Walks } from './walks';
import { wallSpot, withinWalk } from './within-walk';

/** A hose of 25 m laid round corners, metres. */
const REACH = 22;
/** Two cabinets nearer than this are one too many, metres. */
const CROWDED = 6;

/** Water must not be at hand in sterile air, beside live parts, or where a magnet pulls steel. */
const NEVER: ReadonlySet<SpaceUse> = new Set(['operating-theatre', 'mri', 'electrical'] satisfies SpaceUse[]);
/** A smaller room is fought from the corridor before it, m². */
const LEAST = 40;

/** Hydrant cabinets where the drawing has none: at the stairs first, then within a hose of everywhere. */
export function hydrants(storey: ServedStorey, walks: Walks): Fitting[] {
  // A link is within the hoses of the buildings at its ends.
  if (isDrawn(storey.plan, 'hydrant') || storey.plan.building === null) return [];
  const atStairs: Spot[] = [];
  for (const { door, before } of stairDoors(storey)) {
    const spot = wallSpot(before, door.at);
    if (spot !== null && !atStairs.some(({ at }) => apart(at, spot.at) < CROWDED)) atStairs.push(spot);
  }
  const may = (room: ServedRoom): boolean =>
    !NEVER.has(room.use) && (isCirculation(room) || room.area >= LEAST);
  const more = withinWalk(storey, walks, atStairs, REACH, may);
  return cabinets(
    storey.plan.code,
    [...atStairs, ...more].map(({ at }) => at),
  );
}
