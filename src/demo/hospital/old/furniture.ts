import { assert } from '../../../base/assert';
import { boxAround, mm } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import type { Furniture, Room } from '../../drafting/storey-plan';
import { BAY } from './frame';

const BED = { length: 2.1, width: 0.95, height: 0.5 } as const;
/** Middles of beds from the outer wall: 0.6 m beside the first, 0.9 m between them. */
const FROM_WINDOW = [1.4, 3.25, 5.1] as const;
/** From the wall's centre-line to a bed's head. */
const HEAD = 0.15;

/**
 * Beds of a ward in the east with their heads at a side wall, the southern one in every other bay: two wards' heads stand
 * back to back and share the gas rail. The foot ends leave 1.85 m.
 */
export function bedsOf(room: Room): Furniture[] {
  const [, y0, x1, y1] = boxAround(room.ring);
  const south = Math.round(y0 / BAY) % 2 === 1;
  const [low, high] = south ? [y0 + HEAD, y0 + HEAD + BED.length] : [y1 - HEAD - BED.length, y1 - HEAD];
  return FROM_WINDOW.slice(0, room.beds ?? 0).map((away) => ({
    zh: '病床',
    en: 'Bed',
    ring: rectangle(mm(x1 - away - BED.width / 2), mm(low), mm(x1 - away + BED.width / 2), mm(high)),
    height: BED.height,
  }));
}

/** Counter of a nurse station in the west: set back 1.4 m from the corridor, with a way round its north end. */
export function counterOf(room: Room): Furniture[] {
  const [x0, y0, x1, y1] = boxAround(room.ring);
  return [
    piece('护士站台', 'Nurse counter', 1.1, mm(x1 - 2.1), mm(y0 + 0.1), mm(x1 - 1.5), mm(y1 - 1.3)),
    piece('病历柜', 'Chart cabinet', 1.8, mm(x0 + 0.35), mm(y0 + 0.4), mm(x0 + 0.8), mm(y1 - 1.4)),
  ];
}

/** One piece on a rectangle. */
export const piece = (
  zh: string,
  en: string,
  height: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): Furniture => ({ zh, en, ring: rectangle(x0, y0, x1, y1), height });

/** Rows of shelves along x in a room, aisles of 1.2 m between them and 1.3 m free along the side of the doors. */
export function shelvesOf(rooms: readonly Room[], code: string, doorSide: 'low' | 'high'): Furniture[] {
  const room = rooms.find((one) => one.code === code);
  assert(room !== undefined, 'room for shelves', code);
  const [x0, y0, x1, y1] = boxAround(room.ring);
  const [from, to] = doorSide === 'low' ? [x0 + 1.5, x1 - 0.5] : [x0 + 0.5, x1 - 1.5];
  const rows: Furniture[] = [];
  for (let y = y0 + 1.3; y + 0.6 + 1.3 <= y1; y += 1.8) {
    rows.push(piece('密集架', 'Shelves', 2.2, mm(from), mm(y), mm(to), mm(y + 0.6)));
  }
  return rows;
}
