import type { Language } from '../../../i18n/language';
import type { RoomRow } from '../../../session/cameras/camera-figures';
import { orderAfter, sortedByName, type TableOrder } from '../panel/table-order';

export const ROOM_COLUMNS = ['name', 'share', 'blind', 'densest', 'cameras'] as const;
export type RoomColumn = (typeof ROOM_COLUMNS)[number];

export type RoomOrder = TableOrder<RoomColumn>;

/** Where most floor isn't seen stands first until somebody asks otherwise. */
export const BLIND_FIRST: RoomOrder = { by: 'blind', down: true };

/** The order after a press on the head of a column: the worst of it first, names from the first on. */
export const afterPress = (order: RoomOrder, column: RoomColumn): RoomOrder =>
  orderAfter(order, column, column === 'blind');

/** What a column goes by; rooms of which only doorways are to be seen have no floor to be blind. */
const FIGURES: Readonly<Record<Exclude<RoomColumn, 'name'>, (row: RoomRow) => number>> = {
  share: ({ floor, doorways, unmet }) => floor?.share ?? (doorways === 0 ? 1 : 1 - unmet / doorways),
  blind: ({ floor }) => floor?.blind ?? 0,
  densest: ({ densest }) => densest,
  cameras: ({ cameras }) => cameras,
};

/** Rows in an order; equal ones by more doorways not met, then as they came. O(n log n). */
export function sortedRooms(
  rows: readonly RoomRow[],
  { by, down }: RoomOrder,
  nameOf: (row: RoomRow) => string,
  language: Language,
): readonly RoomRow[] {
  if (by === 'name') return sortedByName(rows, down, nameOf, language);
  const way = down ? -1 : 1;
  const figure = FIGURES[by];
  return rows.toSorted((a, b) => way * (figure(a) - figure(b)) || b.unmet - a.unmet);
}
