import type { IsoTime } from '../../../base/time/iso-time';
import { spaceAt } from '../../../model/query/space-at';
import { byText, dutyText, standText } from '../../../widgets/asset-card/due-text';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { departmentLabel, personLabel, placeLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { Table } from '../ledger/print-table';
import type { DueStorey } from './due-points';

/** What is to be checked, in the order of the walk, as a table. O(points · points of their rooms). */
export function dueTable(storeys: readonly DueStorey[], now: IsoTime, telling: Telling): Table {
  const { document, text } = telling;
  const { t } = text;
  const head = [
    t('card.number'),
    t('due.csv-kind'),
    t('due.csv-building'),
    t('due.csv-storey'),
    t('due.csv-room'),
    t('due.csv-duty'),
    t('due.csv-by'),
    t('due.csv-state'),
    t('card.department'),
    t('card.responsible'),
  ];
  const rows = storeys.flatMap(({ points }) =>
    points.map(({ asset, standing: { due } }) => {
      const { building, storey } = placeLabel(document, asset, text);
      const { department, responsible } = asset;
      return [
        asset.number,
        kindTitle(asset, text),
        building,
        storey,
        spaceAt(document, asset.storey, asset.x, asset.y)?.number ?? placeLabel(document, asset, text).space,
        due && dutyText(due, telling),
        due && byText(due, telling),
        due && standText(due, now, telling),
        department && departmentLabel(document, department, text),
        responsible && personLabel(document, responsible, text),
      ];
    }),
  );
  return [head, ...rows];
}
