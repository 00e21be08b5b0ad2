import type { Point } from '../../../model/schema/polygon';
import { mm } from '../../drafting/boxes';
import type { Door, Room } from '../../drafting/storey-plan';
import { towerCore } from '../tower/core';
import { TOWER } from './frame';

/** What comes down from the tower: stairs with their lobbies, nine lifts, risers and the holding rooms of the dirty lifts. */
const DOWN: ReadonlySet<string> = new Set(
  'ST1 LB1 FL1 ST2 LB2 EV ST3 LB3 FL3 LL B1W B2W B1E B2E DLW DLE WHW WHE EPW ETW WPW EPE ETE WPE'.split(' '),
);

const down = ([x, y]: Point): Point => [mm(x + TOWER[0]), mm(y + TOWER[1])];

/** The tower's north corridors are one here; what opens south is closed by plant rooms. */
const corridorOf = (to: string): string | null =>
  to === 'NCW' || to === 'NCE' ? 'COR' : to === 'MCW' || to === 'MCE' ? null : to;

/** Rooms and doors of the tower's core as they stand in the basement, taken from the tower's own drawing. */
export function shafts(): { rooms: Room[]; doors: Door[] } {
  const { rooms, doors } = towerCore('other');
  return {
    rooms: rooms.filter(({ code }) => DOWN.has(code)).map((room) => ({ ...room, ring: room.ring.map(down) })),
    doors: doors.flatMap((door): Door[] => {
      if (!DOWN.has(door.from) || door.to === null) return [];
      // One door is enough for the middle lobby, where there is one corridor instead of two.
      if (door.from === 'LB2' && door.to === 'NCE') return [];
      const to = corridorOf(door.to);
      return to === null ? [] : [{ ...door, to, at: down(door.at) }];
    }),
  };
}
