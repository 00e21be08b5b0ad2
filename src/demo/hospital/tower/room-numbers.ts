import type { SpaceUse } from '../../../model/schema/space-use';
import { boxAround } from '../../drafting/boxes';
import type { Room } from '../../drafting/storey-plan';
import { BAND, BAY } from './frame';

/** What has no number on its door. */
const BARE: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'lobby',
  'lift-lobby',
  'stair',
  'lift-shaft',
  'shaft',
] satisfies SpaceUse[]);

/** Numbers of the core begin after the 18 bays of the south, those of the north after them. */
const CORE = 20;
const NORTH = 40;

/**
 * Rooms with what stands on their doors: building, storey and bay (`C0512` = tower, fifth storey, twelfth bay from the
 * west), 20 more in the core and 40 more in the north; a letter where a bay has several. O(rooms).
 */
export function numbered(level: number, rooms: readonly Room[]): Room[] {
  const byBay = new Map<string, Room[]>();
  for (const room of rooms) {
    if (BARE.has(room.use) || isWardToilet(room)) continue;
    const number = `C${pad(level)}${pad(bayOf(room))}`;
    byBay.set(number, [...(byBay.get(number) ?? []), room]);
  }
  const numbers = new Map(
    [...byBay].flatMap(([number, inBay]) =>
      inBay.map(({ code }, i) => [code, inBay.length === 1 ? number : `${number}${'ABCDEFGH'[i]}`] as const),
    ),
  );
  return rooms.map((room) => {
    const number = numbers.get(room.code);
    return number === undefined ? room : { ...room, number };
  });
}

const pad = (n: number): string => String(n).padStart(2, '0');

const isWardToilet = ({ code, use }: Room): boolean => use === 'toilet' && code.endsWith('t');

/** Bay of the room's middle, told apart by the band that it lies in. */
function bayOf({ ring }: Room): number {
  const [x0, y0, x1] = boxAround(ring);
  const band = y0 >= BAND.north ? NORTH : y0 >= BAND.core ? CORE : 0;
  return Math.floor((x0 + x1) / 2 / BAY) + 1 + band;
}
