import type { Translator } from '../../i18n/translator';
import type { AssetId } from '../../model/schema/ids';
import type { HazardPrices } from '../../session/design/hazard-pricer';

/** Less than this is what rounding leaves, m². */
const NOTHING = 0.05;

/** What a hazard on an extinguisher comes to in floor; a dash while nobody has asked. */
export function hazardPriceText({ prices }: HazardPrices, id: AssetId, { t, formats }: Translator): string {
  const price = prices.get(id);
  if (price === undefined) return '–';
  if (price === null) return t('hazard-price.unknown');
  return price < NOTHING ? t('hazard-price.nothing') : formats.area(price);
}

/** The day and the hour that the prices stand for. */
export function pricedByText({ by }: HazardPrices, { t }: Translator): string {
  const day =
    by.asOf === 'designed'
      ? t('hazard-price.designed')
      : by.asOf === 'today'
        ? t('hazard-price.today')
        : by.asOf;
  return t('hazard-price.by', { day, hour: by.hour ?? t('hazard-price.no-hour') });
}
