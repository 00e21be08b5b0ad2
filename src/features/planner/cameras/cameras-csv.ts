import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import type { CampusDocument } from '../../../model/schema/document';
import { reachAhead } from '../../../session/cameras/lens-facts';
import type { DensityScale } from '../../../standards/cameras/density-scales';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import { levelName } from '../../../widgets/level-name';
import { cameraName } from '../../../widgets/camera-name';
import { cameraRoom } from './camera-place';
import type { CameraRow } from './camera-rows';

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Every camera as a table for a spreadsheet: how far it shows each level, what floor it shows, what is wrong with it. O(cameras × levels). */
export function camerasCsv(
  document: CampusDocument,
  rows: readonly CameraRow[],
  { levels }: DensityScale,
  text: Translator,
): string {
  const { t, formats } = text;
  const head = [
    t('list.building'),
    t('list.storey'),
    t('list.room'),
    t('cameras.csv-camera'),
    ...levels.map(({ id, density }) =>
      t('cameras.csv-reach', { level: levelName(id, text), density: formats.number(density, 1) }),
    ),
    t('cameras.csv-seen-area'),
    t('cameras.csv-alone-area'),
    t('cameras.csv-forbidden'),
    t('cameras.csv-fault'),
  ];
  const lines = rows.map(({ camera, away, outdoors, seen, alone, fault, forbidden }) => {
    const building = buildingOf(document, camera.storey);
    const wrong =
      fault === null
        ? away === null
          ? outdoors
            ? t('cameras.list-outdoors')
            : null
          : t(`cameras.list-${away}`)
        : t(`camera-fault.${fault}`);
    return [
      building && buildingTitle(building, text.language),
      storeyLabel(document, camera.storey, text),
      cameraRoom(document, camera, text),
      cameraName(document, camera.id, text),
      ...levels.map(({ density }) => hundredths(reachAhead(camera, density))),
      seen,
      alone,
      forbidden.length === 0
        ? null
        : formats.list(forbidden.map((space) => spaceLabel(document, space, text))),
      wrong,
    ];
  });
  return csvText([head, ...lines]);
}
