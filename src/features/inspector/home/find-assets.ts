import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import type { Ring } from '../../../geometry/plane/ring';
import { displayName, type Language } from '../../../model/query/display-name';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { compactText, foldText } from '../../../session/search/fold-text';
import { numberPattern } from '../../../session/search/number-pattern';

/** Numbers are typed with or without their dots, dashes and spaces, full-width on Chinese keyboards. */
const plain = (text: string): string => compactText(foldText(text));

/**
 * Assets whose number or name has what was typed: the very number first, then those that begin so, then those that
 * are meant (`C7X1` for `C-L07.X1`), then the others, then what stands in a room that is called so; among equals those of the
 * shown storey. Nothing for nothing typed. O(assets + points of rooms called so · assets in their boxes).
 */
export function findAssets(
  document: CampusDocument,
  typed: string,
  storey: StoreyId | null,
  language: Language,
): readonly Asset[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const meant = numberPattern(foldText(typed).trim());
  const places = placesNamed(document, wanted, language);
  const found: { readonly asset: Asset; readonly rank: number }[] = [];
  for (const asset of entitiesIn<Asset>(document.assets)) {
    if (asset.retired) continue;
    const written = foldText(asset.number ?? '');
    const name = plain(displayName(asset.name, language) ?? '');
    const fit =
      numberRank(written, wanted, meant) ??
      (name.includes(wanted) ? 10 : null) ??
      (isAt(places.get(asset.storey), asset) ? 12 : null);
    if (fit !== null) found.push({ asset, rank: fit + (asset.storey === storey ? 0 : 1) });
  }
  const shorter = (a: Asset, b: Asset): number => (a.number ?? '').length - (b.number ?? '').length;
  return found.sort((a, b) => a.rank - b.rank || shorter(a.asset, b.asset)).map(({ asset }) => asset);
}

interface NamedPlace {
  readonly box: Bounds;
  readonly rings: readonly Ring[];
}

/** One sign is in the name of nearly every room. */
const SHORTEST_PLACE = 2;

/** Rooms whose name or number has what was typed, by storey. O(rooms). */
function placesNamed(
  document: CampusDocument,
  wanted: string,
  language: Language,
): ReadonlyMap<StoreyId, readonly NamedPlace[]> {
  const found = new Map<StoreyId, NamedPlace[]>();
  if (wanted.length < SHORTEST_PLACE) return found;
  for (const { storey, name, number, outline } of entitiesIn(document.spaces)) {
    if (!plain(`${number ?? ''} ${displayName(name, language) ?? ''}`).includes(wanted)) continue;
    const place = { box: pointBounds(outline.outer), rings: [outline.outer, ...outline.holes] };
    found.set(storey, [...(found.get(storey) ?? []), place]);
  }
  return found;
}

const isAt = (places: readonly NamedPlace[] | undefined, { x, y }: Asset): boolean =>
  places?.some(
    ({ box, rings }) =>
      x >= box.minX &&
      x <= box.maxX &&
      y >= box.minY &&
      y <= box.maxY &&
      placeInRings(rings, x, y, 0) !== 'outside',
  ) ?? false;

/** How well a number is what was typed, the best lowest, in even steps; null = it isn't. */
function numberRank(written: string, wanted: string, meant: RegExp | null): number | null {
  const number = compactText(written);
  if (number === wanted) return 0;
  const at = number.indexOf(wanted);
  if (at === 0) return 4;
  const [found] = meant?.exec(written) ?? [];
  if (found !== undefined) return found === written ? 2 : 6;
  return at > 0 ? 8 : null;
}
