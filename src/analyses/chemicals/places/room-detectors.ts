import { spaceAt } from '../../../model/query/space-at';
import { onStorey } from '../../../model/query/on-storey';
import type { Asset, AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import type { AssetId, SpaceId, StoreyId } from '../../../model/schema/ids';

export type Detector = AssetOf<'smoke-detector'> | AssetOf<'heat-detector'> | AssetOf<'gas-detector'>;

/** Detectors of a storey by the space that they hang in; those out of use are left out. */
export type RoomDetectors = (storey: StoreyId, space: SpaceId) => readonly Detector[];

const isDetector = (asset: Asset): asset is Detector =>
  asset.kind === 'smoke-detector' || asset.kind === 'heat-detector' || asset.kind === 'gas-detector';

interface Hung {
  readonly spaces: readonly Space[];
  readonly space: SpaceId | null;
}

const known = new WeakMap<Detector, Hung>();

/** The space that a detector hangs in, looked up once as long as neither changes. O(points of the storey's outlines). */
function spaceOf(document: CampusDocument, detector: Detector): SpaceId | null {
  const { storey, x, y } = detector;
  const spaces = onStorey(document, 'spaces', storey);
  const last = known.get(detector);
  if (last?.spaces === spaces) return last.space;
  const space = spaceAt(document, storey, x, y)?.id ?? null;
  known.set(detector, { spaces, space });
  return space;
}

/** Cost: O(assets of a storey + its detectors · points of outlines) for each storey that is asked about. */
export function roomDetectors(document: CampusDocument, away: readonly AssetId[]): RoomDetectors {
  const gone = new Set(away);
  const byStorey = new Map<StoreyId, ReadonlyMap<SpaceId, readonly Detector[]>>();
  return (storey, space) => {
    const bySpace = byStorey.get(storey) ?? filed(document, storey, gone);
    byStorey.set(storey, bySpace);
    return bySpace.get(space) ?? [];
  };
}

function filed(
  document: CampusDocument,
  storey: StoreyId,
  gone: ReadonlySet<AssetId>,
): Map<SpaceId, Detector[]> {
  const bySpace = new Map<SpaceId, Detector[]>();
  for (const asset of onStorey(document, 'assets', storey)) {
    if (asset.retired || !isDetector(asset) || gone.has(asset.id)) continue;
    const space = spaceOf(document, asset);
    if (space !== null) bySpace.set(space, [...(bySpace.get(space) ?? []), asset]);
  }
  return bySpace;
}
