import type { SpaceUse } from '../../../model/schema/space-use';
import { isElsewhere } from '../../drafting/plan-ids';
import type { Door, StoreyPlan } from '../../drafting/storey-plan';
import type { ServedRoom, ServedStorey } from './served-storey';

/** What one walks through on the way out. */
const CIRCULATION: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'lobby',
  'lift-lobby',
  'hall',
  'outpatient-hall',
  'emergency',
  'stair',
  'ramp',
] satisfies SpaceUse[]);

export const isCirculation = ({ use }: ServedRoom): boolean => CIRCULATION.has(use);

/** Leads to the open. */
export const isFinalExit = ({ to, finalExit }: Door): boolean => to === null && finalExit !== false;

/** Lower than this under the ground floor there are only stairs and ramps out, metres. */
const GROUND = -1;

const isGround = ({ elevation, doors }: StoreyPlan): boolean => elevation > GROUND && doors.some(isFinalExit);

/** The rooms of a door; the open and rooms of other storeys left out. */
export const sidesOf = ({ from, to }: Door, storey: ServedStorey): ServedRoom[] =>
  [from, to].flatMap((code) => (code === null || isElsewhere(code) ? [] : [storey.room(code)]));

/** Doors into stairs, the rooms that one comes from with them. A stair's own way to the open is none. */
export const stairDoors = (storey: ServedStorey): { door: Door; before: ServedRoom }[] =>
  storey.plan.doors.flatMap((door) => {
    const [a, b] = sidesOf(door, storey);
    if (a === undefined || b === undefined || (a.use === 'stair') === (b.use === 'stair')) return [];
    return [{ door, before: a.use === 'stair' ? b : a }];
  });

/** Where the escape route leaves the storey: into the open at the ground, else into stairs as well. O(doors). */
export function storeyExits(storey: ServedStorey): Door[] {
  const final = storey.plan.doors.filter(isFinalExit);
  return isGround(storey.plan) ? final : [...final, ...stairDoors(storey).map(({ door }) => door)];
}
