import type { ReactNode } from 'react';
import { ColumnWidths } from './column-widths';

interface PaperColumn<Row> {
  readonly head: string;
  readonly number?: boolean;
  readonly share?: number;
  value(row: Row): string | number | null;
}

interface PaperTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly PaperColumn<Row>[];
  readonly rows: readonly Row[];
  idOf(row: Row): string;
  /** What the rows come to, column by column; stands once, under the last row. */
  readonly sums?: readonly (string | number | null)[];
}

/** One storey of a paper. What is scrolled away is laid out when it comes into sight, or is printed. */
export function PaperTable<Row>({ caption, columns, rows, idOf, sums }: PaperTableProps<Row>): ReactNode {
  return (
    <div
      className="paper-storey"
      style={{ containIntrinsicBlockSize: `auto ${HEAD + rows.length * LINE}mm` }}
    >
      <table className="paper-table">
        <caption>{caption}</caption>
        <ColumnWidths columns={columns} />
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" data-number={number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={idOf(row)}>
              {columns.map(({ head, number, value }) => (
                <td key={head} data-number={number}>
                  {cell(value(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {sums && (
          <tfoot>
            <tr>
              {columns.map(({ head, number }, i) => (
                <td key={head} data-number={number}>
                  {sums[i] === null ? '' : cell(sums[i] ?? null)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** About what caption and heads, and a row, are high, millimetres: the scroll bar goes by it until they are laid out. */
const HEAD = 20;
const LINE = 8;

/** Numbers are not broken at their hyphens; several days stand under one another; a number and what it is held against are broken between them alone. */
function cell(value: string | number | null): string | number {
  if (typeof value !== 'string') return value ?? '–';
  if (NUMBER.test(value) && !DAY.test(value)) return value.replaceAll('-', '-\u2060');
  if (!value.includes(' / ')) return value;
  const parts = value.split(' / ');
  return parts.every((part) => DAY.test(part))
    ? parts.join('\n')
    : parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' / ');
}

/** One word with a digit, like `C-L07.X3W`: whoever looks for it looks for all of it. A word joiner forbids the break after a hyphen. */
const NUMBER = /^\S*\d\S*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
