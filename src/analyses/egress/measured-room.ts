import { clearWidth } from '../../model/query/opening-width';
import { openingMiddle } from '../../model/query/opening-middle';
import type { RoomDoor, RoomEgress } from './result';
import type { Persons } from './rooms/persons';
import type { Room, RoomWay } from './rooms/storey-rooms';
import type { DoorWay, DoorWays } from './travel/door-ways';
import type { Farthest, InRoom } from './travel/in-room';
import type { LevelWays } from './travel/level-ways';
import type { Positions } from './travel/positions';

/** A door of a room with all that is known of the way on from it. */
export interface MeasuredDoor {
  readonly way: RoomWay;
  readonly on: DoorWay | null;
  readonly door: RoomDoor;
}

/** A room with all that is known of the ways out of it. */
export interface MeasuredRoom {
  readonly room: Room;
  readonly doors: readonly MeasuredDoor[];
  readonly farthest: Farthest | null;
  readonly egress: RoomEgress;
}

/** O(doors of the room). */
export function measuredRoom(
  level: LevelWays,
  room: Room,
  persons: Persons,
  { waysOn, inRoom, position }: { waysOn: DoorWays; inRoom: InRoom; position: Positions },
): MeasuredRoom {
  const doors = room.ways.map((way): MeasuredDoor => {
    const { opening } = way;
    const shut = level.closed.has(opening.id);
    const on = shut ? null : waysOn(room, way);
    const [x, y] = openingMiddle(opening);
    const straight = on && (way.exit !== null ? 0 : Math.hypot(on.end.planX - x, on.end.planY - y));
    const lying = on && position(way);
    return {
      way,
      on,
      door: {
        opening: opening.id,
        clearWidth: clearWidth(opening),
        shut,
        walked: on?.walked ?? null,
        straight: straight === null || on === null ? null : Math.min(straight, on.walked),
        exit: on?.exit.exit ?? null,
        position: lying?.position ?? null,
        stub: lying?.stub ?? null,
      },
    };
  });
  const farthest = inRoom(room);
  const { id, storey } = room.space;
  return {
    room,
    doors,
    farthest,
    egress: {
      space: id,
      storey,
      doors: doors.map(({ door }) => door),
      ...persons,
      inRoom: farthest?.length ?? null,
      farthest: farthest?.place ?? null,
    },
  };
}
