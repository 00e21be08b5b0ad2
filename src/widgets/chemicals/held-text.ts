import type { StockItem } from '../../analyses/chemicals/store-stock';
import { gasText, massText } from '../../i18n/amount-text';
import type { Translator } from '../../i18n/translator';
import { amountText } from './amount-text';

/** How much of it the ledger has; of what isn't weighed also what that comes to. O(1). */
export function heldText({ dimension, amount, kilograms, gasVolume }: StockItem, text: Translator): string {
  const held = amountText(amount, dimension, text);
  const more = [
    dimension !== 'mass' && kilograms !== null ? massText(kilograms, text.formats) : null,
    gasVolume === null ? null : gasText(gasVolume, text.formats),
  ].filter((part) => part !== null);
  return more.length === 0 ? held : `${held} (${more.join(', ')})`;
}
