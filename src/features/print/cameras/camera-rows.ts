import type { CameraReach, StoreyReach } from '../../../analyses/cameras/reach/storey-reach';
import type { CameraResult, CameraView } from '../../../analyses/cameras/result';
import { assetsOf } from '../../../model/query/assets-of';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';

/** One camera of the schedule. */
export interface CameraRow {
  readonly camera: Camera;
  readonly reach: CameraReach | null;
  /** What the result says of it; null for one that isn't counted on. */
  readonly view: CameraView | null;
  /** Why it isn't: the records say so, or somebody asked what if it fails. */
  readonly away: 'absent' | 'failed' | null;
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** The cameras of a storey in order of their numbers. O(n log n). */
export function cameraRows(
  document: CampusDocument,
  reach: StoreyReach,
  result: CameraResult,
  failed: readonly AssetId[],
): readonly CameraRow[] {
  const absent = new Set(result.absent);
  const off = new Set(failed);
  const reaches = new Map(reach.cameras.map((each) => [each.camera, each]));
  const views = new Map(
    result.storeys
      .filter(({ storey }) => storey === reach.storey)
      .flatMap(({ cameras }) => cameras.map((each) => [each.camera, each] as const)),
  );
  return assetsOf(document, 'camera', reach.storey)
    .toSorted(
      (a, b) => byNumber.compare(a.number ?? '\uffff', b.number ?? '\uffff') || (a.id < b.id ? -1 : 1),
    )
    .map((camera) => ({
      camera,
      reach: reaches.get(camera.id) ?? null,
      view: views.get(camera.id) ?? null,
      away: absent.has(camera.id) ? 'absent' : off.has(camera.id) ? 'failed' : null,
    }));
}
