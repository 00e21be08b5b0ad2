import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { RoomRow } from '../../../session/cameras/camera-figures';
import { storeyLabel } from '../../../widgets/labels';
import { levelName } from '../../../widgets/level-name';

/** m² and px/m as they are read: two decimals. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Every room with a duty as a table for a spreadsheet. O(rooms). */
export function roomsCsv(document: CampusDocument, rows: readonly RoomRow[], text: Translator): string {
  const { t, language } = text;
  const head = [
    t('list.building'),
    t('list.storey'),
    t('asset-field.number'),
    t('coverage.space'),
    t('cameras.csv-level'),
    t('cameras.csv-asked'),
    t('cameras.csv-area'),
    t('cameras.csv-seen'),
    t('cameras.csv-blind'),
    t('cameras.csv-below'),
    t('cameras.csv-densest'),
    t('cameras.csv-doors'),
    t('cameras.csv-unmet'),
    t('cameras.csv-cameras'),
  ];
  const lines = rows.map(
    ({ space: id, storey, level, density, floor, doorways, unmet, densest, cameras }) => {
      const building = buildingOf(document, storey);
      const space = lookUp(document.spaces, id);
      return [
        building && buildingTitle(building, language),
        storeyLabel(document, storey, text),
        space?.number ?? null,
        space && (displayName(space.name, language) ?? t(`use.${space.use}`)),
        levelName(level, text),
        density,
        floor && hundredths(floor.area),
        floor && hundredths(100 * floor.share),
        floor && hundredths(floor.blind),
        floor && hundredths(floor.below),
        hundredths(densest),
        doorways,
        unmet,
        cameras,
      ];
    },
  );
  return csvText([head, ...lines]);
}
