import { assetsOf } from '../../model/query/assets-of';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId, StoreyId } from '../../model/schema/ids';
import { countsOn } from '../as-of';
import type { CameraQuestion } from './result';

/** Cameras of a plan that count for a question. */
export interface CameraInput {
  /** In order of id. */
  readonly byStorey: ReadonlyMap<StoreyId, readonly Camera[]>;
  /** Dead, missing or retired by the records as of the day that was asked for. */
  readonly absent: readonly AssetId[];
}

/** O(assets + events about cameras). */
export function cameraInput(document: CampusDocument, { asOf, away }: CameraQuestion): CameraInput {
  const without = new Set(away);
  const byStorey = new Map<StoreyId, Camera[]>();
  const absent: AssetId[] = [];
  for (const camera of assetsOf(document, 'camera', null)) {
    if (!countsOn(camera.id, asOf)) absent.push(camera.id);
    else if (!without.has(camera.id)) {
      const list = byStorey.get(camera.storey);
      if (list === undefined) byStorey.set(camera.storey, [camera]);
      else list.push(camera);
    }
  }
  return { byStorey, absent };
}
