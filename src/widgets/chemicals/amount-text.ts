import { ledgerText } from '../../i18n/amount-text';
import type { Translator } from '../../i18n/translator';
import type { Dimension } from '../../records/stock/amount';

/** Milligrams, microlitres or pieces as people say them: `2.5 kg`, `500 mL`, `4 pieces`. */
export const amountText = (amount: number, dimension: Dimension, { formats }: Translator): string =>
  ledgerText(amount, dimension, formats);

/** The same with its sign: what a movement adds or takes away. */
export function changeText(change: number, dimension: Dimension, text: Translator): string {
  const size = amountText(Math.abs(change), dimension, text);
  return change < 0 ? `−${size}` : `+${size}`;
}
