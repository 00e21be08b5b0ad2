import type { SpaceUse } from '../../../model/schema/space-use';
import { isFireDoor } from '../../drafting/door-forms';
import { isElsewhere } from '../../drafting/plan-ids';
import type { Door, Zone } from '../../drafting/storey-plan';
import { isCirculation, isFinalExit, sidesOf, stairDoors } from './exits';
import type { Fitting, ServedRoom, ServedStorey } from './served-storey';
import { isIn, onFace, outlook } from './wall-faces';
import type { Distances } from './walks';

/** Above the leaf, metres over the floor. */
const OVER_DOOR = 2.3;
const OFF_WALL = 0.05;
/** Rooms of this size hold a crowd: their doors are signed from inside, m². */
const CROWD = 50;

/** Crowds gather there. */
const ASSEMBLY: ReadonlySet<SpaceUse> = new Set([
  'waiting',
  'canteen',
  'meeting',
  'teaching',
  'infusion',
  'dialysis',
  'physiotherapy',
  'dayroom',
  'observation',
  'garage',
] satisfies SpaceUse[]);

/** A sign over a door, seen by those who come from `side`. */
export interface DoorSign {
  readonly door: Door;
  readonly side: ServedRoom;
  readonly sign: Fitting;
}

/** Signs over final exits, stair doors, fire doors on the route and the doors of crowded rooms. O(doors · zones). */
export function doorSigns(storey: ServedStorey, toExit: Distances): DoorSign[] {
  const wanted = new Map<Door, Set<ServedRoom>>();
  const want = (door: Door, side: ServedRoom): void => {
    wanted.set(door, (wanted.get(door) ?? new Set()).add(side));
  };
  for (const { door, before } of stairDoors(storey)) want(door, before);
  for (const door of storey.plan.doors) {
    const sides = sidesOf(door, storey);
    const [from, to] = sides;
    if (from === undefined || door.form === 'LD') continue;
    if (isFinalExit(door) && (isCirculation(from) || from.area >= CROWD)) want(door, from);
    if (door.to !== null && isElsewhere(door.to)) want(door, from);
    if (to === undefined) continue;
    const onward = toExit.onward(door);
    for (const side of sides) if (isCrowded(side) && onward !== side) want(door, side);
    if (!isFireDoor(door.form) || !sides.every((side) => isCirculation(side) || side.use === 'refuge'))
      continue;
    const parted = zoneOf(storey.plan.zones ?? [], from) !== zoneOf(storey.plan.zones ?? [], to);
    for (const side of sides) if (side.use !== 'stair' && (parted || onward !== side)) want(door, side);
  }
  return [...wanted].flatMap(([door, sides]) =>
    [...sides].flatMap((side) => {
      const sign = signOver(door, side);
      return sign === null ? [] : [{ door, side, sign }];
    }),
  );
}

const isCrowded = ({ use, area }: ServedRoom): boolean => ASSEMBLY.has(use) && area >= CROWD;

const zoneOf = (zones: readonly Zone[], { room }: ServedRoom): string | null =>
  zones.find(({ type, rooms }) => type === 'fire' && rooms.includes(room.code))?.code ?? null;

/** Over a door, its face to the room; null where the door is in no wall of the room. */
export function signOver(door: Door, side: ServedRoom, shows: 'exit' | 'ahead' = 'exit'): Fitting | null {
  const face = side.faces.find((run) => isIn(door, run));
  if (face === undefined) return null;
  const [x, y] = onFace(face, door.at[face.axis === 'x' ? 0 : 1], OFF_WALL);
  return { kind: 'exit-sign', x, y, z: OVER_DOOR, facing: outlook(face), shows };
}
