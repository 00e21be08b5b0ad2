import type { StoreyFigures } from '../../../session/egress/egress-figures';
import { orderAfter, type TableOrder } from '../panel/table-order';

export const STOREY_COLUMNS = ['name', 'exits', 'longest', 'clearing', 'findings'] as const;
export type StoreyColumn = (typeof STOREY_COLUMNS)[number];
export type StoreyOrder = TableOrder<StoreyColumn>;

/** As the buildings stand, from the top down, until somebody asks otherwise. */
export const FROM_TOP: StoreyOrder = { by: 'name', down: true };

/** The order after a press on the head of a column: the worst of it first. */
export const afterStoreyPress = (order: StoreyOrder, column: StoreyColumn): StoreyOrder =>
  orderAfter(order, column, column !== 'exits');

const FIGURES: Readonly<Record<Exclude<StoreyColumn, 'name'>, (row: StoreyFigures) => number>> = {
  exits: ({ exits }) => exits.open,
  longest: ({ longest }) => longest?.metres ?? -1,
  // Who never comes out takes longest.
  clearing: ({ clearing: { seconds, reason } }) =>
    seconds ?? (reason === null || reason === 'nobody' ? -1 : Infinity),
  findings: ({ findings }) => findings,
};

/** Rows in an order; by name they come in the order of the buildings' storeys, or turned round. O(n log n). */
export function sortedStoreys(
  rows: readonly StoreyFigures[],
  { by, down }: StoreyOrder,
): readonly StoreyFigures[] {
  if (by === 'name') return down ? rows : rows.toReversed();
  const way = down ? -1 : 1;
  const figure = FIGURES[by];
  // Two that never end are alike: their difference is no number.
  return rows.toSorted((a, b) => (figure(a) === figure(b) ? 0 : way * (figure(a) - figure(b))));
}
