import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { openingMiddle } from '../../../model/query/opening-middle';
import type { Measured } from '../../../standards/egress/egress-row';
import type { MeasuredDoor, MeasuredRoom } from '../measured-room';

/** A way that is longer than the straight line by no more than this has only furniture and jambs in it, metres. */
const DETOUR = 1;
/** Between places of a line that are looked at, metres. */
const STEP = 0.25;
/** A doorway's middle lies in its wall, so much outside its room at most, metres. */
const IN_WALL = 0.5;

/**
 * Metres from a door to its exit as a row measures them. `straight` is the straight line where nothing but furniture stands
 * between, and the way round what does where something is. Null = it leads to none. O(1).
 */
export function judgedLength({ door }: MeasuredDoor, measured: Measured | null): number | null {
  const { walked, straight } = door;
  if (walked === null || straight === null) return null;
  return measured === 'straight' && walked - straight <= DETOUR ? straight : walked;
}

/** The same from the farthest place of a room to its door: straight where the line lies within the room. O(length · points of the room). */
export function judgedInRoom(
  { room, doors, farthest }: MeasuredRoom,
  measured: Measured | null,
): number | null {
  if (farthest === null) return null;
  const door = doors.find(({ way }) => way.opening.id === farthest.door);
  if (measured !== 'straight' || door === undefined) return farthest.length;
  const { x, y } = farthest.place;
  const [dx, dy] = openingMiddle(door.way.opening);
  const length = Math.hypot(dx - x, dy - y);
  const { outer, holes } = room.space.outline;
  const steps = Math.ceil(length / STEP);
  for (let k = 1; k < steps; k++) {
    const share = k / steps;
    if ((1 - share) * length <= IN_WALL) break;
    const place = placeInRings([outer, ...holes], x + share * (dx - x), y + share * (dy - y), IN_WALL / 10);
    if (place === 'outside') return farthest.length;
  }
  return Math.min(length, farthest.length);
}
