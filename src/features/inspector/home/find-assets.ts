import { displayName, type Language } from '../../../model/query/display-name';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';

/** Numbers are typed with or without their dots, dashes and spaces, full-width on Chinese keyboards. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-_/]/g, '');

/**
 * Assets whose number or name has what was typed: the very number first, then those that begin so, then the others;
 * among equals those of the shown storey. Nothing for nothing typed. O(assets).
 */
export function findAssets(
  document: CampusDocument,
  typed: string,
  storey: StoreyId | null,
  language: Language,
): readonly Asset[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const found: { readonly asset: Asset; readonly rank: number }[] = [];
  for (const asset of entitiesIn<Asset>(document.assets)) {
    if (asset.retired) continue;
    const number = plain(asset.number ?? '');
    const name = plain(displayName(asset.name, language) ?? '');
    const at = number.indexOf(wanted);
    const fit = number === wanted ? 0 : at === 0 ? 2 : at > 0 ? 4 : name.includes(wanted) ? 6 : null;
    if (fit !== null) found.push({ asset, rank: fit + (asset.storey === storey ? 0 : 1) });
  }
  const shorter = (a: Asset, b: Asset): number => (a.number ?? '').length - (b.number ?? '').length;
  return found.sort((a, b) => a.rank - b.rank || shorter(a.asset, b.asset)).map(({ asset }) => asset);
}
