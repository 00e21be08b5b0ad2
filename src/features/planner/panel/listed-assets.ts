import type { Translator } from '../../../i18n/translator';
import { storeysInOrder } from '../../../model/query/storeys-in-order';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel } from '../../../widgets/labels';

export const ASSET_SORTS = ['number', 'kind', 'place'] as const;
export type AssetSort = (typeof ASSET_SORTS)[number];

export interface ListedAsset {
  readonly asset: Asset;
  readonly label: string;
}

export interface ListAsked {
  /** Null = of all storeys. */
  readonly storey: StoreyId | null;
  /** Null = of all kinds. */
  readonly kind: AssetKind | null;
  readonly sort: AssetSort;
  /** Part of a number or a name; empty = any. */
  readonly sought: string;
}

/** Sorts numbers within words as people count: `XF-9` before `XF-10`. */
const sortKey = (label: string): string => label.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/** The assets that are asked for, in that order, each with what it is called. O(assets · log). */
export function listedAssets(document: CampusDocument, asked: ListAsked, text: Translator): ListedAsset[] {
  const index = assetIndex(document);
  const plain = asked.sought.trim().toLowerCase();
  const found = entitiesIn<Asset>(document.assets).flatMap((asset) => {
    if (asset.retired || (asked.kind !== null && asset.kind !== asked.kind)) return [];
    if (asked.storey !== null && asset.storey !== asked.storey) return [];
    const label = assetLabel(asset, index.get(asset.id) ?? 0, text);
    return plain === '' || label.toLowerCase().includes(plain) ? [{ asset, label, key: sortKey(label) }] : [];
  });
  const kinds = new Map<AssetKind, string>();
  const kindOf = (kind: AssetKind): string => {
    const known = kinds.get(kind) ?? text.t(`asset.${kind}`);
    kinds.set(kind, known);
    return known;
  };
  const order = new Map(storeysInOrder(document).map(({ id }, i) => [id, i]));
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return found.toSorted((a, b) => {
    const byKind = asked.sort === 'kind' ? before(kindOf(a.asset.kind), kindOf(b.asset.kind)) : 0;
    const byPlace =
      asked.sort === 'place' ? (order.get(a.asset.storey) ?? 0) - (order.get(b.asset.storey) ?? 0) : 0;
    return byKind || byPlace || before(a.key, b.key);
  });
}
