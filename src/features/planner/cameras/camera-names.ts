import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import type { DensityScale } from '../../../standards/cameras/density-scales';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel } from '../../../widgets/labels';
import { levelName } from '../../../widgets/level-name';

/** A level with its pixels a metre. */
export const levelText = (id: string, density: number, text: Translator): string =>
  text.t('cameras.level', { level: levelName(id, text), density: text.formats.number(density, 1) });

/** Pixels a metre from which a known person is told from others. */
const CLEAR = 125;

/** The level of a scale from which one sees who somebody is whom one knows; its finest where none is so fine. */
export const clearLevel = ({ levels }: DensityScale): DensityScale['levels'][number] | null =>
  levels.find(({ density }) => density >= CLEAR) ?? levels.at(-1) ?? null;

/** What a camera is called; its id where the plan has it no more. */
export function cameraName(document: CampusDocument, id: AssetId, text: Translator): string {
  const asset = lookUp<Asset>(document.assets, id);
  return asset === null ? id : assetLabel(asset, assetIndex(document).get(id) ?? 0, text);
}
