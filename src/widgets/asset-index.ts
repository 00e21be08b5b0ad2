import { entitiesIn } from '../model/schema/dictionary';
import type { AssetKind } from '../model/schema/assets/asset-kinds';
import type { Asset } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';
import type { AssetId } from '../model/schema/ids';

type Index = ReadonlyMap<AssetId, number>;

const known = new WeakMap<object, Index>();
/** The assets counted last: most edits leave who is there as it is. */
let last: { readonly assets: readonly Asset[]; readonly index: Index } | null = null;

/**
 * Each asset's place among those of its kind, ascending by id, from 0: what one without a number is called by.
 * O(assets) once per version of them, then O(1).
 */
export function assetIndex({ assets }: CampusDocument): Index {
  const found = known.get(assets);
  if (found) return found;
  const list = entitiesIn<Asset>(assets);
  const index = last !== null && countsAlike(last.assets, list) ? last.index : counted(list);
  last = { assets: list, index };
  known.set(assets, index);
  return index;
}

/** Do these differ in nothing that is counted? O(assets). */
const countsAlike = (before: readonly Asset[], now: readonly Asset[]): boolean =>
  before.length === now.length &&
  now.every((asset, i) => {
    const old = before[i];
    return (
      old === asset || (old?.id === asset.id && old.kind === asset.kind && old.retired === asset.retired)
    );
  });

function counted(assets: readonly Asset[]): Index {
  const counts = new Map<AssetKind, number>();
  const index = new Map<AssetId, number>();
  for (const { id, kind, retired } of assets) {
    if (retired) continue;
    const at = counts.get(kind) ?? 0;
    counts.set(kind, at + 1);
    index.set(id, at);
  }
  return index;
}
