import { amountOf } from '../../../records/stock/amount';
import type { StockEntry } from '../../../records/stock/stock-form';
import type { StockLine } from '../../../records/stock/stock-state';
import type { SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { kindOf } from './movement-words';

/** What was booked, and what the ledger says since. */
export function bookedWords(
  entry: StockEntry,
  line: StockLine | null,
  facts: SubstanceFacts | null,
  { text }: Telling,
): string {
  const { t } = text;
  const { amount, dimension } = amountOf(entry.body.quantity);
  const what = `${substanceTitle(entry.body.substance, facts, text)} ${amountText(amount, dimension, text)}`;
  const kind = t(`stock.kind-${kindOf(entry)}`);
  const booked =
    line === null
      ? t('stock.booked', { kind, what })
      : t('stock.booked-left', { kind, what, left: amountText(line.balance, line.dimension, text) });
  // What was saved in spite of a warning is said with it.
  return [booked, ...entry.warnings.map((warning) => text.tell(warning))].join(' · ');
}
