import type { ReactNode } from 'react';
import { Icon } from './icon';
import './sort-head.css';

interface SortHeadProps<K extends string> {
  readonly by: K;
  readonly name: string;
  readonly sorted: K;
  /** The greatest first? */
  readonly down: boolean;
  readonly number?: boolean;
  onSort(by: K): void;
}

/** The head of a column by which a table is sorted when it is pressed, the other way round when it is already. */
export function SortHead<K extends string>(props: SortHeadProps<K>): ReactNode {
  const { by, name, sorted, down, number, onSort } = props;
  const here = by === sorted;
  return (
    <th
      scope="col"
      className={number ? 'sort-head sort-head-number' : 'sort-head'}
      aria-sort={here ? (down ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" data-down={here && down} onClick={() => onSort(by)}>
        {name}
        {here && <Icon name="chevron" size={16} />}
      </button>
    </th>
  );
}
