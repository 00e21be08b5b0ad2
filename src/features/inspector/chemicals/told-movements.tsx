import type { ReactNode } from 'react';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { handsText, kindOf, movedText, sideDetails } from './movement-words';

interface ToldMovementsProps {
  readonly rows: readonly LedgerRow[];
  readonly telling: Telling;
}

/** Movements that look like one, a line each, with what tells them apart. */
export function ToldMovements({ rows, telling }: ToldMovementsProps): ReactNode {
  const { text, zone } = telling;
  return (
    <ul className="told-apart">
      {rows.map((row) => (
        <li key={row.event.id} data-withdrawn={row.withdrawn !== null}>
          <strong>
            {text.t(`stock.kind-${kindOf(row.event)}`)} {movedText(row, telling)}
          </strong>{' '}
          {momentText(row.event.at, zone, text.formats)} · {handsText(row.event, telling)} ·{' '}
          {sideDetails(row.event, telling)}
          {row.withdrawn !== null && ` · ${text.t('stock.withdrawn')}`}
        </li>
      ))}
    </ul>
  );
}
