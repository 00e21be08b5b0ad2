import type { CameraFault } from '../../../analyses/cameras/camera-standing';
import type { CameraResult } from '../../../analyses/cameras/result';
import { assetsOf } from '../../../model/query/assets-of';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, SpaceId, StoreyId } from '../../../model/schema/ids';

/** A camera as a row: with its figures, or why it has none. */
export interface CameraRow {
  readonly camera: Camera;
  /** Why it isn't counted: taken as failed, or out of order by the records; null = it is, or the result is older than it. */
  readonly away: 'failed' | 'absent' | null;
  /** On a storey without rooms, of which no floor is counted. */
  readonly outdoors: boolean;
  /** m² at 1 m; null while it isn't counted, or outdoors. */
  readonly seen: number | null;
  /** Of these: what no other shows. */
  readonly alone: number | null;
  readonly fault: CameraFault | null;
  /** Rooms in its picture that may not be filmed. */
  readonly forbidden: readonly SpaceId[];
}

/** Cameras of a storey, of all where it is null: what is wrong first, then who is missed most. O(cameras). */
export function cameraRows(
  document: CampusDocument,
  { storeys }: Pick<CameraResult, 'storeys'>,
  shown: StoreyId | null,
  failed: readonly AssetId[],
  absent: readonly AssetId[],
): readonly CameraRow[] {
  const views = new Map(
    storeys.flatMap(({ cameras }) => cameras.map((view) => [view.camera, view] as const)),
  );
  const open = new Set(storeys.filter(({ rooms }) => rooms.length === 0).map(({ storey }) => storey));
  const [off, gone] = [new Set(failed), new Set(absent)];
  const rows = assetsOf(document, 'camera', shown).map((camera): CameraRow => {
    const away = gone.has(camera.id) ? 'absent' : off.has(camera.id) ? 'failed' : null;
    const view = away === null ? views.get(camera.id) : undefined;
    const outdoors = open.has(camera.storey);
    return {
      camera,
      away,
      outdoors,
      seen: outdoors ? null : (view?.seen ?? null),
      alone: outdoors ? null : (view?.alone ?? null),
      fault: view?.fault ?? null,
      forbidden: view?.forbidden.map(({ space }) => space) ?? [],
    };
  });
  const wrong = ({ fault, forbidden, away }: CameraRow): number =>
    (away === null ? 0 : 4) + (fault === null ? 0 : 2) + (forbidden.length > 0 ? 1 : 0);
  return rows.sort((a, b) => wrong(b) - wrong(a) || (b.alone ?? 0) - (a.alone ?? 0));
}
