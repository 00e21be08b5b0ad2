import { useDeferredValue, useState, type ReactNode } from 'react';
import { foldText } from '../../../session/search/fold-text';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import { TextField } from '../../../ui/text-field';
import { SortHead } from './sort-head';
import './tables.css';
import type { TableOrder } from './table-order';

const PAGE = 15;

interface TableColumn<Column extends string> {
  readonly by: Column;
  readonly label: string;
}

interface PlaceTableProps<Row, Column extends string> {
  readonly title: string;
  readonly count: string;
  /** What one chooses storeys by. */
  readonly places: ReactNode;
  /** Those of the chosen storeys. */
  readonly here: readonly Row[];
  readonly none: string;
  /** Null = there are too few rows to be searched. */
  readonly search: string | null;
  readonly notFound: string;
  /** The first holds names, the others figures. */
  readonly columns: readonly TableColumn<Column>[];
  readonly order: TableOrder<Column | 'wrong'>;
  onSort(column: Column): void;
  sorted(rows: readonly Row[]): readonly Row[];
  /** What a row is found by, folded; asked only while something is sought. */
  foldedOf(row: Row): string;
  renderLine(row: Row): ReactNode;
  readonly note?: string;
  /** Saves all of it, whatever is shown. */
  readonly file: { readonly label: string; readonly save: () => void };
}

/** What is told of things storey by storey as a table: searched, sorted, page by page. */
export function PlaceTable<Row, Column extends string>({
  title,
  count,
  places,
  here,
  none,
  search,
  notFound,
  columns,
  order,
  onSort,
  sorted,
  foldedOf,
  renderLine,
  note,
  file,
}: PlaceTableProps<Row, Column>): ReactNode {
  const { t } = useText();
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(PAGE);
  const part = foldText(useDeferredValue(sought));
  const found = sorted(part === '' ? here : here.filter((row) => foldedOf(row).includes(part)));
  const more = nextBunch(found.length - most, 4 * PAGE);
  return (
    <Section title={title} aside={<span className="count">{count}</span>}>
      {places}
      {here.length === 0 ? (
        <p className="table-remark">{none}</p>
      ) : (
        <>
          {search !== null && (
            <TextField
              label={search}
              hideLabel
              type="search"
              placeholder={search}
              value={sought}
              onChange={setSought}
            />
          )}
          {found.length === 0 ? (
            <p className="table-remark">{notFound}</p>
          ) : (
            <table className="table place-table">
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {columns.map(({ by, label }, i) => (
                    <SortHead
                      key={by}
                      label={label}
                      number={i > 0}
                      order={order.by !== by ? null : order.down ? 'descending' : 'ascending'}
                      onSort={() => onSort(by)}
                    />
                  ))}
                </tr>
              </thead>
              <tbody>{found.slice(0, most).map(renderLine)}</tbody>
            </table>
          )}
        </>
      )}
      {note !== undefined && <p className="table-remark">{note}</p>}
      <div className="table-foot">
        {more > 0 && (
          <Button look="quiet" onClick={() => setMost(most + more)}>
            {t('table.more', { count: more })}
          </Button>
        )}
        <Button look="quiet" icon="download" onClick={file.save}>
          {file.label}
        </Button>
      </div>
    </Section>
  );
}
