import { usualHeading, USUAL_VIEW } from '../model/query/usual-camera';
import type { AssetInput } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';

/** What a new asset begins with beyond its kind and place: a camera looks somewhere, or it would be of no use to place it. */
export function newAsset(document: CampusDocument, asset: AssetInput): AssetInput {
  if (asset.kind !== 'camera') return asset;
  // What is added is checked against the plan: the id is one of its storeys'.
  const heading = usualHeading(
    document,
    asset.storey as Parameters<typeof usualHeading>[1],
    asset.x,
    asset.y,
  );
  return { ...asset, ...USUAL_VIEW, ...(heading === null ? {} : { heading }) };
}
