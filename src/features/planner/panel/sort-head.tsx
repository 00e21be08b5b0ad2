import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon';

interface SortHeadProps {
  readonly label: string;
  /** How the rows are ordered by this column now; null = by another one. */
  readonly order: 'ascending' | 'descending' | null;
  readonly number?: boolean;
  onSort(): void;
}

/** The head of a column that the rows can be ordered by: pressed again it turns the order round. */
export function SortHead({ label, order, number = false, onSort }: SortHeadProps): ReactNode {
  return (
    <th scope="col" className={number ? 'table-number' : undefined} aria-sort={order ?? 'none'}>
      <button type="button" className="table-link table-sort" onClick={onSort}>
        {label}
        {order !== null && <Icon name={order === 'ascending' ? 'up' : 'down'} size={14} />}
      </button>
    </th>
  );
}
