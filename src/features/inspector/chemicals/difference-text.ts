import type { Translator } from '../../../i18n/translator';
import type { Dimension } from '../../../records/stock/amount';
import { amountText } from '../../../widgets/chemicals/amount-text';

/** How shelf and ledger differ; `difference`: counted less ledger. */
export function differenceText(difference: number, dimension: Dimension, text: Translator): string {
  if (difference === 0) return text.t('stock.agrees');
  const amount = amountText(Math.abs(difference), dimension, text);
  return text.t(difference > 0 ? 'stock.differs-more' : 'stock.differs-less', { amount });
}
