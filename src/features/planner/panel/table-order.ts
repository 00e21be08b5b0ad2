import type { Language } from '../../../i18n/language';

/** How the rows of a table are ordered. */
export interface TableOrder<Column extends string> {
  readonly by: Column;
  readonly down: boolean;
}

/** The order after a press on the head of a column: pressed again it turns round. O(1). */
export const orderAfter = <Column extends string>(
  { by, down }: TableOrder<Column>,
  column: Column,
  largestFirst: boolean,
): TableOrder<Column> => (by === column ? { by, down: !down } : { by: column, down: largestFirst });

/** Rows by their names as the language of the page orders them, numbers in them as numbers. O(n log n). */
export function sortedByName<Row>(
  rows: readonly Row[],
  down: boolean,
  nameOf: (row: Row) => string,
  language: Language,
): readonly Row[] {
  const way = down ? -1 : 1;
  const collator = new Intl.Collator(language, { numeric: true });
  const named = rows.map((row) => [row, nameOf(row)] as const);
  return named.sort(([, a], [, b]) => way * collator.compare(a, b)).map(([row]) => row);
}
