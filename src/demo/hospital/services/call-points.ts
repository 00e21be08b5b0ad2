import { stairDoors } from './exits';
import type { Fitting, ServedStorey } from './served-storey';
import { ownSpots } from './own-spots';
import { apart, type Spot, type Walks } from './walks';
import { wallSpot, withinWalk } from './within-walk';

/** Longest walk to a call point, metres: GB 50116 6.3.1 says 30; the estimate of a walk leaves furniture out. */
const REACH = 28;
/** Above the floor, metres. */
const HEIGHT = 1.4;
const SOUNDER_HEIGHT = 2.3;
const OFF_WALL = 0.05;
/** The doors of a stair and of its lobby share one, metres. */
const SHARED = 5;

/** Manual call points, one at each door to a stair and more within the walk to them, and a sounder with each. */
export function callPoints(storey: ServedStorey, walks: Walks): Fitting[] {
  const own = ownSpots(storey, 'manual-call-point');
  const atStairs: Spot[] = [];
  for (const { door, before } of stairDoors(storey)) {
    const spot = wallSpot(before, door.at, OFF_WALL);
    const near = [...own, ...atStairs].some(({ at }) => apart(at, door.at) < SHARED);
    if (spot !== null && !near) atStairs.push(spot);
  }
  // Nobody stays on a roof: who mends something there has the one at the stair.
  const isRoof = storey.plan.kind === 'roof';
  const more = isRoof ? [] : withinWalk(storey, walks, [...own, ...atStairs], REACH, () => true);
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
