import type { ReactNode } from 'react';

/** What is told of a store, row by row under its name. */
export function SheetRows({
  className,
  rows,
}: {
  readonly className: string;
  readonly rows: readonly (readonly [string, ReactNode])[];
}): ReactNode {
  return (
    <dl className={className}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
