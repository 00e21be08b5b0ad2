import type { ReactNode } from 'react';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { handsText, kindOf, leftText, movedText, withdrawnText } from './movement-words';
import { storeName } from './store-words';
import type { FactsOf } from './use-facts';

interface MovementLineProps {
  readonly row: LedgerRow;
  readonly telling: Telling;
  /** Says of what and where too: the list is of more than one line of one store. */
  readonly full: boolean;
  readonly factsOf: FactsOf;
  onOpen(): void;
}

/** One movement: what it did and what was left, when, by whom. */
export function MovementLine({ row, telling, full, factsOf, onOpen }: MovementLineProps): ReactNode {
  const { text, zone } = telling;
  const { t, formats } = text;
  const { event, rejected, store, withdrawn } = row;
  const kind = kindOf(event);
  return (
    <button
      type="button"
      className="line movement-line"
      data-kind={kind}
      data-rejected={rejected}
      data-withdrawn={withdrawn !== null}
      onClick={onOpen}
    >
      <span className="line-text stock-text">
        <span className="movement-head">
          <strong>
            {t(`stock.kind-${kind}`)} {movedText(row, telling)}
          </strong>
          <span className="movement-balance">{leftText(row, telling)}</span>
        </span>
        {full && (
          <span>
            {substanceTitle(event.body.substance, factsOf(event.body.substance), text)} ·{' '}
            {storeName(store, telling)}
          </span>
        )}
        <span className="card-soft">
          {withdrawn === null
            ? `${momentText(event.at, zone, formats)} · ${handsText(event, telling)}`
            : withdrawnText(row, telling)}
        </span>
      </span>
    </button>
  );
}
