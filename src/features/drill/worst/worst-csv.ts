import type { StoreyWorst } from '../../../analyses/way-out/result';
import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { Walker } from '../../../standards/walking-speeds';
import { walkingTime } from '../../../standards/walking-time';
import { groupLabel, storeyLabel } from '../../../widgets/labels';
import { roomName } from '../names';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The longest way out of each storey as a table for a spreadsheet. */
export function worstCsv(
  document: CampusDocument,
  rows: readonly StoreyWorst[],
  walker: Walker,
  text: Translator,
): string {
  const { t } = text;
  const groups = storeyGroups(document);
  const head = [
    t('drill.csv-building'),
    t('drill.worst-storey'),
    t('drill.worst-place'),
    t('drill.csv-length'),
    t('drill.csv-seconds', { who: t(`drill.walker-${walker}`) }),
    t('drill.csv-without'),
  ];
  const body = rows.map(({ id, worst, withoutWay }) => {
    const group = groups.find(({ storeys }) => storeys.some((each) => each.id === id));
    return [
      group ? groupLabel(group, text) : null,
      storeyLabel(document, id, text),
      worst && roomName(document, worst.place, text),
      worst && tenths(worst.length),
      worst && Math.round(walkingTime(worst.lengths, walker)),
      tenths(withoutWay),
    ];
  });
  return csvText([head, ...body]);
}
