import type { Translator } from '../../i18n/translator';
import type { AssetId } from '../../model/schema/ids';
import type { HazardLoss } from './hazard-loss';
import type { HazardPrices } from '../../session/design/hazard-pricer';

/** Less than this is what rounding leaves, m². */
const NOTHING = 0.05;

/** Is there anything to be reckoned? Where the extinguisher stands and can be used no floor is lost. */
export const hasPrice = (loss: HazardLoss): boolean => loss !== 'stands';

/** What hazards on an extinguisher come to in floor; a dash while nobody has asked. */
export function hazardPriceText(
  { prices }: HazardPrices,
  id: AssetId,
  loss: HazardLoss,
  { t, formats }: Translator,
): string {
  if (!hasPrice(loss)) return t('hazard-price.stands');
  const price = prices.get(id);
  if (price === undefined) return '–';
  if (price === null) return t('hazard-price.unknown');
  if (price < NOTHING) return t('hazard-price.nothing');
  const area = formats.area(price);
  // Nobody told whether it can still be used.
  return loss === 'away' ? area : t('hazard-price.either', { area });
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
