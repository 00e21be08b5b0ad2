import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import { displayName } from '../../../model/query/display-name';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import { fieldRows } from '../../../widgets/asset-card/field-rows';
import { departmentLabel, personLabel } from '../../../widgets/asset-card/names';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import type { ListedAsset } from './listed-assets';

/** Rows made before the page may breathe. */
const AT_ONCE = 150;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The listed assets as a table with a header in the language of the page, each with where it is and what is known of
 * it; empty cells are not known. Made in small parts: a campus has thousands.
 */
export async function assetsCsv(
  document: CampusDocument,
  items: readonly ListedAsset[],
  text: Translator,
): Promise<string> {
  const { t, language } = text;
  const head = [
    t('asset-field.number'),
    t('list.kind'),
    t('asset-field.name'),
    t('list.building'),
    t('list.storey'),
    t('list.room'),
    t('list.x'),
    t('list.y'),
    `${t('asset-field.z')} (${t('unit.m')})`,
    t('asset-field.department'),
    t('asset-field.responsible'),
    t('asset-field.model'),
    t('edit-field.details'),
    t('list.id'),
  ];
  const rows: (readonly (string | number | null)[])[] = [head];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    for (const { asset } of items.slice(from, from + AT_ONCE)) {
      const building = buildingOf(document, asset.storey);
      const space = spaceAt(document, asset.storey, asset.x, asset.y);
      const details = fieldRows(document, asset, text).map(({ label, value }) => `${label}: ${value}`);
      rows.push([
        asset.number,
        t(`asset.${asset.kind}`),
        displayName(asset.name, language),
        building && buildingTitle(building, language),
        storeyLabel(document, asset.storey, text),
        space && spaceLabel(document, space.id, text),
        asset.x,
        asset.y,
        asset.z,
        asset.department && departmentLabel(document, asset.department, text),
        asset.responsible && personLabel(document, asset.responsible, text),
        asset.model,
        details.join('; '),
        asset.id,
      ]);
    }
    await pause();
  }
  return csvText(rows);
}
