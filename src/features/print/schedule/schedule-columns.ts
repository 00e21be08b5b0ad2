import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import { advisesReplacing, endsLife } from '../../../records/due/unit-due';
import { dutiesOf } from '../../../standards/duty-profile';
import { chargeText } from '../../../widgets/asset-card/extinguisher-text';
import type { ScheduleRow } from './schedule-rows';

/** One column of the schedule: the same for the sheet and for the file. */
export interface ScheduleColumn {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly number?: boolean;
  /** Only in the file: on the sheet it stands over the rows. */
  readonly file?: boolean;
  /** Of the sheet's width, beside the shares of the other columns; only the file has those without one. */
  readonly share?: number;
  value(row: ScheduleRow): string | number | null;
}

/** What the schedule says of each setting point. */
export function scheduleColumns(document: CampusDocument, text: Translator): readonly ScheduleColumn[] {
  const { t } = text;
  const rules = dutiesOf(document.campus.profile).frequencies;
  return [
    { head: t('asset-field.number'), share: 9.4, value: ({ asset }) => asset.number },
    { head: t('list.building'), file: true, value: ({ place }) => place.building },
    { head: t('list.storey'), file: true, value: ({ place }) => place.storey },
    { head: t('list.room'), share: 9.4, value: ({ place }) => place.space },
    { head: t('asset-field.model'), share: 8.5, value: ({ asset }) => asset.model },
    {
      head: t('asset-field.agent'),
      share: 8,
      value: ({ asset }) => asset.agent && t(`agent.${asset.agent}`),
    },
    { head: t('asset-field.rating'), share: 8, value: ({ asset }) => asset.rating },
    { head: t('asset-field.charge'), share: 6, value: ({ asset }) => chargeText(document, asset, text) },
    { head: t('asset-field.count'), number: true, share: 5, value: ({ asset }) => asset.count },
    {
      head: t('asset-field.wheeled'),
      share: 7,
      value: ({ asset }) => (asset.wheeled ? t('card.yes') : null),
    },
    { head: t('asset-field.department'), share: 10, value: ({ department }) => department },
    { head: t('asset-field.responsible'), share: 9.5, value: ({ person }) => person },
    { head: t('schedule.made'), share: 8.8, value: ({ made }) => made.join(' / ') || null },
    { head: t('schedule.serviced'), share: 8.8, value: ({ serviced }) => serviced.join(' / ') || null },
    { head: t('schedule.service'), share: 8.8, value: ({ service }) => service },
    // A day that is only advised is never headed like one that ends a life, and a code may have neither.
    ...(rules.some(endsLife)
      ? [{ head: t('schedule.scrap'), share: 8.8, value: ({ scrap }: ScheduleRow) => scrap }]
      : []),
    ...(rules.some(advisesReplacing)
      ? [{ head: t('schedule.replace'), share: 8.8, value: ({ replace }: ScheduleRow) => replace }]
      : []),
    { head: t('schedule.status'), share: 8, value: ({ status }) => status && t(`card.status-${status}`) },
    { head: t('list.id'), file: true, value: ({ asset }) => asset.id },
  ];
}
