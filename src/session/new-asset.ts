import { usualHeading, usualMount, USUAL_VIEW } from '../model/query/usual-camera';
import type { AssetInput } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';

/** What a new asset begins with beyond its kind and place: a camera looks somewhere, or it would be of no use to place it. */
export function newAsset(document: CampusDocument, asset: AssetInput): AssetInput {
  if (asset.kind !== 'camera') return asset;
  const { x, y } = asset;
  // What is added is checked against the plan: the id is one of its storeys'.
  const storey = asset.storey as StoreyId;
  const heading = usualHeading(document, storey, x, y);
  return {
    ...asset,
    ...USUAL_VIEW,
    z: usualMount(document, storey, x, y),
    ...(heading === null ? {} : { heading }),
  };
}
