import type { ReactNode } from 'react';

interface Column {
  readonly head: string;
  /** Of the sheet's width, beside the shares of the others. */
  readonly share?: number;
}

/** The same widths in each table of a paper, so that its columns stand under one another. */
export function ColumnWidths({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  return (
    <colgroup>
      {columns.map(({ head, share = 1 }) => (
        <col key={head} style={{ width: `${(share / whole) * 100}%` }} />
      ))}
    </colgroup>
  );
}
