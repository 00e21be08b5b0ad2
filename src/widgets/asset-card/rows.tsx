import type { ReactNode } from 'react';
import './asset-card.css';
import type { FieldRow } from './field-rows';

/** Facts as a list of pairs. */
export function Rows({ rows }: { rows: readonly FieldRow[] }): ReactNode {
  return (
    <dl className="card-rows">
      {rows.map(({ label, value }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
