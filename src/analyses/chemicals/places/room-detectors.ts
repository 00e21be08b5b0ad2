import { spaceAt } from '../../../model/query/space-at';
import { onStorey } from '../../../model/query/on-storey';
import type { Asset, AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import type { AssetId, SpaceId, StoreyId } from '../../../model/schema/ids';

export type Detector = AssetOf<'smoke-detector'> | AssetOf<'heat-detector'> | AssetOf<'gas-detector'>;

/** Detectors of a storey by the space that they hang in; those out of use are left out. */
export type RoomDetectors = (storey: StoreyId, space: SpaceId) => readonly Detector[];

interface Filed {
  readonly spaces: readonly Space[];
  readonly bySpace: ReadonlyMap<SpaceId, readonly Detector[]>;
}

const known = new WeakMap<readonly Asset[], Filed>();

/** Cost: O(detectors · points of outlines) for each storey that is asked about, kept as long as its assets and spaces stay. */
export function roomDetectors(document: CampusDocument, away: readonly AssetId[]): RoomDetectors {
  const gone = new Set(away);
  return (storey, space) => {
    const assets = onStorey(document, 'assets', storey);
    const spaces = onStorey(document, 'spaces', storey);
    let last = known.get(assets);
    if (last?.spaces !== spaces)
      known.set(assets, (last = { spaces, bySpace: filed(document, storey, assets) }));
    return (last.bySpace.get(space) ?? []).filter(({ id }) => !gone.has(id));
  };
}

function filed(
  document: CampusDocument,
  storey: StoreyId,
  assets: readonly Asset[],
): Map<SpaceId, Detector[]> {
  const bySpace = new Map<SpaceId, Detector[]>();
  for (const asset of assets) {
    if (asset.retired || !isDetector(asset)) continue;
    const space = spaceAt(document, storey, asset.x, asset.y)?.id;
    if (space !== undefined) bySpace.set(space, [...(bySpace.get(space) ?? []), asset]);
  }
  return bySpace;
}

const isDetector = (asset: Asset): asset is Detector =>
  asset.kind === 'smoke-detector' || asset.kind === 'heat-detector' || asset.kind === 'gas-detector';
