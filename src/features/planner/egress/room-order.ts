import type { RoomEgress } from '../../../analyses/egress/result';
import type { Language } from '../../../i18n/language';
import { bestDoor, hasWay } from '../../../session/egress/egress-figures';
import { orderAfter, sortedByName, type TableOrder } from '../panel/table-order';

export const ROOM_COLUMNS = ['name', 'persons', 'inside', 'fromDoor'] as const;
export type RoomColumn = (typeof ROOM_COLUMNS)[number];
export type RoomOrder = TableOrder<RoomColumn>;

/** Rooms without a way stand first, then the farthest, until somebody asks otherwise. */
export const FARTHEST_FIRST: RoomOrder = { by: 'fromDoor', down: true };

/** The order after a press on the head of a column: the worst of it first, names from the first on. */
export const afterRoomPress = (order: RoomOrder, column: RoomColumn): RoomOrder =>
  orderAfter(order, column, column !== 'name');

const FIGURES: Readonly<Record<Exclude<RoomColumn, 'name'>, (row: RoomEgress) => number>> = {
  persons: ({ persons }) => persons,
  inside: (room) => room.inRoom ?? (hasWay(room) ? 0 : Infinity),
  fromDoor: (room) => bestDoor(room)?.walked ?? (hasWay(room) ? 0 : Infinity),
};

/**
 * Rooms in an order, but for names those where nobody is after all others; equal ones those with most people first, then as
 * they came. O(n log n).
 */
export function sortedRooms(
  rows: readonly RoomEgress[],
  { by, down }: RoomOrder,
  nameOf: (row: RoomEgress) => string,
  language: Language,
): readonly RoomEgress[] {
  if (by === 'name') return sortedByName(rows, down, nameOf, language);
  const way = down ? -1 : 1;
  const figure = FIGURES[by];
  const keyed = rows.map((row) => [row, figure(row)] as const);
  return keyed
    .sort(
      ([a, x], [b, y]) =>
        Number(a.persons === 0) - Number(b.persons === 0) ||
        (x === y ? b.persons - a.persons : way * (x - y)),
    )
    .map(([row]) => row);
}
