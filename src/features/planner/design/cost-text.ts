import type { Translator } from '../../../i18n/translator';
import type { ExtinguisherCost } from '../../../model/query/extinguisher-cost';

/** A cost as far as it is known: without any price there is no number, and what has none is counted beside it. */
export function costText(
  { sum, units, unpriced, unnamed }: ExtinguisherCost,
  { t, formats }: Translator,
): string {
  const without = unpriced + unnamed;
  if (units === 0) return formats.number(0);
  if (without === units) return t('price.no-price');
  const known = formats.number(sum, 2);
  return without === 0 ? known : t('price.partly', { sum: known, without });
}
