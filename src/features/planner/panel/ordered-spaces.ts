import type { SpaceCoverage } from '../../../analyses/extinguishers/result';
import type { Language } from '../../../i18n/language';

export interface SpaceOrder {
  readonly by: 'space' | 'uncovered' | 'worst';
  readonly down: boolean;
}

/** What is worst stands first until somebody asks otherwise. */
export const WORST_FIRST: SpaceOrder = { by: 'uncovered', down: true };

/** The order after a press on the head of a column: figures begin with the largest, names with the first. */
export const pressed = ({ by, down }: SpaceOrder, column: SpaceOrder['by']): SpaceOrder =>
  by === column ? { by, down: !down } : { by: column, down: column !== 'space' };

/** Rows in an order, names as the language of the page orders them; equal ones stay as they came. O(n log n). */
export function orderedSpaces(
  rows: readonly SpaceCoverage[],
  { by, down }: SpaceOrder,
  nameOf: (row: SpaceCoverage) => string,
  language: Language,
): readonly SpaceCoverage[] {
  // No way at all is farther than any.
  const far = ({ worst }: SpaceCoverage): number => worst?.length ?? 0;
  const compare = (a: SpaceCoverage, b: SpaceCoverage): number => {
    if (by === 'space') return nameOf(a).localeCompare(nameOf(b), language, { numeric: true });
    const [x, y] = by === 'uncovered' ? [a.uncovered, b.uncovered] : [far(a), far(b)];
    return x === y ? 0 : x - y;
  };
  return rows.toSorted((a, b) => (down ? -compare(a, b) : compare(a, b)));
}
