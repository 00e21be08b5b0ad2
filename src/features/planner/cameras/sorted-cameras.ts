import type { Language } from '../../../i18n/language';
import type { CameraRow } from './camera-rows';
import { orderAfter, sortedByName, type TableOrder } from '../panel/table-order';

export const CAMERA_COLUMNS = ['name', 'seen', 'alone', 'fails'] as const;
export type CameraColumn = (typeof CAMERA_COLUMNS)[number];

/** By a column, or as cameras come: what is wrong first, then who is missed most. */
export type CameraOrder = TableOrder<CameraColumn | 'wrong'>;

/** Until somebody asks otherwise. */
export const WRONG_FIRST: CameraOrder = { by: 'wrong', down: true };

/** The order after a press on the head of a column: who sees most first, names from the first on. */
export const afterCameraPress = (order: CameraOrder, column: CameraColumn): CameraOrder =>
  orderAfter<CameraColumn | 'wrong'>(order, column, column !== 'name');

const FIGURES: Readonly<Record<Exclude<CameraColumn, 'name'>, (row: CameraRow) => number | null>> = {
  seen: ({ seen }) => seen,
  alone: ({ alone }) => alone,
  fails: ({ away }) => (away === null ? 0 : 1),
};

/** Rows in an order; those without a figure last whichever way, equal ones as they came. O(n log n). */
export function sortedCameras(
  rows: readonly CameraRow[],
  { by, down }: CameraOrder,
  nameOf: (row: CameraRow) => string,
  language: Language,
): readonly CameraRow[] {
  if (by === 'wrong') return rows;
  if (by === 'name') return sortedByName(rows, down, nameOf, language);
  const figure = FIGURES[by];
  const least = down ? -Infinity : Infinity;
  const way = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [figure(a) ?? least, figure(b) ?? least];
    return one === other ? 0 : way * (one - other);
  });
}
