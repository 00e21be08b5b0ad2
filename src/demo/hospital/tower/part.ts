import { mirroredRing, mm } from '../../drafting/boxes';
import { schedule } from '../../drafting/room-schedule';
import type { Door, Furniture, Room } from '../../drafting/storey-plan';
import { MIDDLE } from './frame';

/** What a recipe or a table of the tower adds to a storey. */
export interface Part {
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly furniture: readonly Furniture[];
}

/** A table of rooms, with the furniture that is drawn by hand. */
export const part = (rows: string, furniture: readonly Furniture[] = []): Part => ({
  ...schedule(rows),
  furniture,
});

export const joined = (...parts: readonly Part[]): Part => ({
  rooms: parts.flatMap(({ rooms }) => rooms),
  doors: parts.flatMap(({ doors }) => doors),
  furniture: parts.flatMap(({ furniture }) => furniture),
});

/** Rooms at the ends of the tower are numbered through, from west to east. */
const NUMBERED: Readonly<Record<string, string>> = { ST1: 'ST3', LB1: 'LB3', FL1: 'FL3' };

const eastCode = (code: string): string => NUMBERED[code] ?? code.replace(/W(t?)$/, 'E$1');

const eastZh = (zh: string): string =>
  zh.replace('西', '东').replace('ST1', 'ST3').replace('1号消防', '3号消防');

const eastEn = (en: string): string =>
  en
    .replace(/\bW(\d?)$/, 'E$1')
    .replace('ST1', 'ST3')
    .replace('Fire lift 1', 'Fire lift 3');

/** The west half as the east has it: seen in a mirror in the middle of the tower, ids ending on W ending on E. */
export const mirrored = ({ rooms, doors, furniture }: Part): Part => ({
  rooms: rooms.map((room) => ({
    ...room,
    code: eastCode(room.code),
    zh: eastZh(room.zh),
    en: eastEn(room.en),
    ring: mirroredRing(room.ring, MIDDLE),
  })),
  doors: doors.map((door) => ({
    ...door,
    from: eastCode(door.from),
    to: door.to === null ? null : eastCode(door.to),
    at: [mm(2 * MIDDLE - door.at[0]), door.at[1]],
  })),
  furniture: furniture.map((piece) => ({ ...piece, ring: mirroredRing(piece.ring, MIDDLE) })),
});
