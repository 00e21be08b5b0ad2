import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyFigures } from '../../../session/egress/egress-figures';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import { clearingText } from './clearing-text';
import { hundredths } from './hundredths';

/** Every storey as a table for a spreadsheet. O(storeys). */
export function storeysCsv(
  document: CampusDocument,
  rows: readonly StoreyFigures[],
  text: Translator,
): string {
  const { t, language } = text;
  const metres = (name: string): string => t('ways.csv-x', { name });
  const head = [
    t('list.building'),
    t('list.storey'),
    t('ways.csv-exits'),
    t('ways.csv-open'),
    t('ways.room-persons'),
    t('ways.csv-without'),
    metres(t('ways.csv-width')),
    metres(t('ways.csv-needed')),
    metres(t('ways.csv-longest')),
    t('ways.csv-longest-room'),
    t('ways.csv-dead-ends'),
    t('ways.csv-seconds', { name: t('ways.csv-clearing') }),
    t('ways.csv-why'),
    t('ways.storey-findings'),
  ];
  const lines = rows.map((row) => {
    const building = buildingOf(document, row.storey);
    const { longest, clearing } = row;
    return [
      building && buildingTitle(building, language),
      storeyLabel(document, row.storey, text),
      row.exits.count,
      row.exits.open,
      row.persons,
      row.withoutWay,
      hundredths(row.exitWidth),
      hundredths(row.widthNeeded),
      hundredths(longest && longest.metres),
      longest && spaceLabel(document, longest.space, text),
      row.deadEnds,
      clearing.seconds === null ? null : Math.ceil(clearing.seconds),
      clearing.seconds === null && clearing.reason !== null ? clearingText(clearing, text) : null,
      row.findings,
    ];
  });
  return csvText([head, ...lines]);
}
