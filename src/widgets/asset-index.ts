import { entitiesIn } from '../model/schema/dictionary';
import type { AssetKind } from '../model/schema/assets/asset-kinds';
import type { Asset } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';
import type { AssetId } from '../model/schema/ids';

const known = new WeakMap<object, ReadonlyMap<AssetId, number>>();

/**
 * Each asset's place among those of its kind, ascending by id, from 0: what one without a number is called by.
 * O(assets) once per version of them, then O(1).
 */
export function assetIndex({ assets }: CampusDocument): ReadonlyMap<AssetId, number> {
  const found = known.get(assets);
  if (found) return found;
  const counts = new Map<AssetKind, number>();
  const index = new Map<AssetId, number>();
  for (const { id, kind, retired } of entitiesIn<Asset>(assets)) {
    if (retired) continue;
    const at = counts.get(kind) ?? 0;
    counts.set(kind, at + 1);
    index.set(id, at);
  }
  known.set(assets, index);
  return index;
}
