import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import { chargeText } from '../../../widgets/asset-card/extinguisher-text';
import type { ScheduleRow } from './schedule-rows';

/** One column of the schedule: the same for the sheet and for the file. */
export interface ScheduleColumn {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly number?: boolean;
  /** Only in the file: on the sheet it stands over the rows. */
  readonly file?: boolean;
  value(row: ScheduleRow): string | number | null;
}

/** What the schedule says of each setting point. */
export function scheduleColumns(document: CampusDocument, text: Translator): readonly ScheduleColumn[] {
  const { t } = text;
  return [
    { head: t('asset-field.number'), value: ({ asset }) => asset.number },
    { head: t('list.building'), file: true, value: ({ place }) => place.building },
    { head: t('list.storey'), file: true, value: ({ place }) => place.storey },
    { head: t('list.room'), value: ({ place }) => place.space },
    { head: t('asset-field.model'), value: ({ asset }) => asset.model },
    { head: t('asset-field.agent'), value: ({ asset }) => asset.agent && t(`agent.${asset.agent}`) },
    { head: t('asset-field.rating'), value: ({ asset }) => asset.rating },
    { head: t('asset-field.charge'), value: ({ asset }) => chargeText(document, asset, text) },
    { head: t('asset-field.count'), number: true, value: ({ asset }) => asset.count },
    {
      head: t('asset-field.wheeled'),
      value: ({ asset }) => (asset.wheeled ? t('card.yes') : null),
    },
    { head: t('asset-field.department'), value: ({ department }) => department },
    { head: t('asset-field.responsible'), value: ({ person }) => person },
    { head: t('schedule.made'), value: ({ made }) => made.join(' / ') || null },
    { head: t('schedule.serviced'), value: ({ serviced }) => serviced.join(' / ') || null },
    { head: t('schedule.service'), value: ({ service }) => service },
    { head: t('schedule.scrap'), value: ({ scrap }) => scrap },
    { head: t('schedule.status'), value: ({ status }) => status && t(`card.status-${status}`) },
    { head: t('list.id'), file: true, value: ({ asset }) => asset.id },
  ];
}
