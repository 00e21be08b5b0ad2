import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { AssetKind } from '../schema/assets/asset-kinds';
import type { Asset, AssetOf } from '../schema/assets/asset-registry';
import type { StoreyId } from '../schema/ids';
import { onStorey } from './on-storey';

/**
 * Assets of one kind that are there (not retired), ascending by id; of one storey, or of all when `storey` is
 * null. O(assets of the storey, or all).
 */
export function assetsOf<K extends AssetKind>(
  document: CampusDocument,
  kind: K,
  storey: StoreyId | null,
): readonly AssetOf<K>[] {
  const assets: readonly Asset[] =
    storey === null ? entitiesIn(document.assets) : onStorey(document, 'assets', storey);
  return assets.filter((asset): asset is Asset & AssetOf<K> => asset.kind === kind && !asset.retired);
}
