import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { isId, type AssetId, type SpaceId, type StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { spaceAt } from '../../../model/query/space-at';
import type { Centre } from '../../../session/state/view-state';

/**
 * The room that the picture is about: the one that is selected, or that of the asset that is, else what the middle of the picture lies in. What is
 * selected on another storey says nothing of the one that is seen. O(points of the storey's spaces).
 */
export function crumbRoom(
  document: CampusDocument,
  shown: StoreyId,
  selected: AssetId | SpaceId | null,
  /** Null = too much is seen for its middle to be meant. */
  middle: Centre | null,
): Space | null {
  if (isId('space', selected)) {
    const space = lookUp(document.spaces, selected);
    if (space !== null && space.storey === shown) return space;
  }
  const asset = isId('asset', selected) ? lookUp<Asset>(document.assets, selected) : null;
  const at = asset && asset.storey === shown ? asset : middle;
  return at && spaceAt(document, shown, at.x, at.y);
}
