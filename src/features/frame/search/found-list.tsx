import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { FoundOption } from './found-option';
import type { ShownFind, ShownGroup } from './use-found';

interface FoundListProps {
  readonly id: string;
  readonly groups: readonly ShownGroup[];
  readonly query: string;
  /** Number of the row that Enter goes to. */
  readonly current: number;
  onChoose(find: ShownFind): void;
  onPoint(row: number): void;
}

/** Id of a row's element, for the field that it belongs to. */
export const rowId = (list: string, row: number): string => `${list}-${row}`;

/** Finds by kind, as the options of the search field. */
export function FoundList({ id, groups, query, current, onChoose, onPoint }: FoundListProps): ReactNode {
  const { t, formats } = useText();
  const starts: number[] = [];
  let rows = 0;
  for (const group of groups) {
    starts.push(rows);
    rows += group.rows.length;
  }
  return (
    <div className="search-list" role="listbox" id={id} aria-label={t('search.results')}>
      {groups.map((group, g) => (
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <div className="search-kind" id={`${id}-${group.kind}`}>
            <span>{t(`search.kind-${group.kind}`)}</span>
            {group.count > group.rows.length && (
              <span className="search-count">
                {t('search.of', { shown: String(group.rows.length), count: formats.number(group.count) })}
              </span>
            )}
          </div>
          {group.rows.map((find, i) => {
            const row = (starts[g] ?? 0) + i;
            return (
              <FoundOption
                key={find.item.id}
                id={rowId(id, row)}
                item={find.item}
                label={find.label}
                query={query}
                selected={row === current}
                onChoose={() => onChoose(find)}
                onPoint={() => onPoint(row)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
