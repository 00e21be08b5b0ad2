import type { Door } from '../../drafting/storey-plan';
import { sidesOf, stairDoors } from './exits';
import type { Fitting, ServedRoom, ServedStorey } from './served-storey';
import { ownSpots } from './own-spots';
import { apart, type Spot, type Walks } from './walks';
import { wallSpot, withinWalk } from './within-walk';

/** Longest walk to a call point, metres: GB 50116 6.3.1 says 30; the estimate of a walk leaves furniture out. */
const REACH = 28;
/** Above the floor, metres. */
const HEIGHT = 1.4;
const SOUNDER_HEIGHT = 2.3;
const OFF_WALL = 0.05;
/** Two doors of a lobby share one, metres. */
const SHARED = 5;

/** Manual call points, one at each door to a stair and more within the walk to them, and a sounder with each. */
export function callPoints(storey: ServedStorey, walks: Walks): Fitting[] {
  const own = ownSpots(storey, 'manual-call-point');
  const atStairs: Spot[] = [];
  for (const { door, before } of [...stairDoors(storey), ...lobbyDoors(storey)]) {
    const spot = wallSpot(before, door.at, OFF_WALL);
    const near = [...own, ...atStairs].some(({ room, at }) => room === before && apart(at, door.at) < SHARED);
    if (spot !== null && !near) atStairs.push(spot);
  }
  const more = withinWalk(storey, walks, [...own, ...atStairs], REACH, () => true);
  const added = [...atStairs, ...more];
  const sounders = ownSpots(storey, 'sounder');
  const silent = [...own, ...added].filter(
    ({ at }) => !sounders.some((sounder) => apart(sounder.at, at) < SHARED),
  );
  return [
    ...added.map(({ at: [x, y] }): Fitting => ({ kind: 'manual-call-point', x, y, z: HEIGHT })),
    ...silent.map(({ at: [x, y] }): Fitting => ({ kind: 'sounder', x, y, z: SOUNDER_HEIGHT })),
  ];
}

/** Doors from corridors into the lobbies of stairs, where one sees the smoke first. */
function lobbyDoors(storey: ServedStorey): { door: Door; before: ServedRoom }[] {
  const lobbies = new Set(
    stairDoors(storey).flatMap(({ before }) => (before.use === 'lobby' ? [before] : [])),
  );
  return storey.plan.doors.flatMap((door) => {
    const [a, b] = sidesOf(door, storey);
    if (a === undefined || b === undefined || lobbies.has(a) === lobbies.has(b)) return [];
    const before = lobbies.has(a) ? b : a;
    return before.use === 'corridor' ? [{ door, before }] : [];
  });
}
