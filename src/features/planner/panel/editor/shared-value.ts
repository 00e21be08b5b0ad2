import { fieldValue, type AssetFieldName } from '../../../../model/query/asset-fields';
import type { Asset } from '../../../../model/schema/assets/asset-registry';

/** What several assets say in a field: one value for all, or not the same. */
export type Shared = { readonly mixed: false; readonly value: unknown } | { readonly mixed: true };

/** O(assets). */
export function sharedValue(assets: readonly Asset[], name: AssetFieldName): Shared {
  const [first, ...others] = assets.map((asset) => fieldValue(asset, name));
  const text = JSON.stringify(first);
  return others.every((value) => JSON.stringify(value) === text)
    ? { mixed: false, value: first }
    : { mixed: true };
}
