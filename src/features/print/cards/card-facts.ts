import { extinguisherText } from '../../../widgets/asset-card/extinguisher-text';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { ScheduleRow } from '../schedule/schedule-rows';

/** What a card says of its setting point, label by label; null = nothing is known of it. */
export function cardFacts(
  row: ScheduleRow,
  { document, text }: Pick<Telling, 'document' | 'text'>,
): readonly (readonly [label: string, value: string | null])[] {
  const { t } = text;
  const { asset } = row;
  return [
    [t('cards.holds'), `${extinguisherText(document, asset, text)} ×\u00a0${asset.count}`],
    [t('asset-field.model'), asset.model],
    [t('asset-field.department'), row.department],
    [t('cards.person'), row.person],
    [t('cards.check'), row.check],
    [t('schedule.service'), row.service],
    [t('schedule.scrap'), row.scrap],
    [t('cards.replace'), row.replace && t('cards.advised', { day: row.replace })],
  ];
}
