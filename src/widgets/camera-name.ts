import type { Translator } from '../i18n/translator';
import { lookUp } from '../model/schema/dictionary';
import type { Asset } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';
import type { AssetId } from '../model/schema/ids';
import { assetIndex } from './asset-index';
import { assetLabel } from './labels';

/** What a camera is called; its id where the plan has it no more. */
export function cameraName(document: CampusDocument, id: AssetId, text: Translator): string {
  const asset = lookUp<Asset>(document.assets, id);
  return asset === null ? id : assetLabel(asset, assetIndex(document).get(id) ?? 0, text);
}
