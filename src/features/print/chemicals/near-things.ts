import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import { assetsOf } from '../../../model/query/assets-of';
import type { CampusDocument } from '../../../model/schema/document';

/** So far from a store things are told on its sheet, metres. */
export const NEAR = 30;

/** Things of a kind around another on its storey, in a straight line, all of them, the nearest first. O(things of the storey). */
export function nearThings(
  document: CampusDocument,
  { id: own, storey, x, y }: Asset,
  kind: AssetKind,
): readonly { readonly asset: Asset; readonly metres: number }[] {
  return assetsOf<AssetKind>(document, kind, storey)
    .filter(({ id }) => id !== own)
    .map((asset) => ({ asset, metres: Math.hypot(asset.x - x, asset.y - y) }))
    .filter(({ metres }) => metres <= NEAR)
    .toSorted((a, b) => a.metres - b.metres);
}
