import { assetsOf } from '../../../model/query/assets-of';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';

/** A held camera as it was told last, with the text that tells it from any other. */
const told = new Map<AssetId, { readonly text: string; readonly camera: Camera }>();
/** More are never held at once: proposals of a storey and what is dragged. */
const REMEMBERED = 500;

/** The object that stood for the very same camera before: a copy comes with each message, and what is known hangs on objects. */
function same(camera: Camera): Camera {
  const text = JSON.stringify(camera);
  const before = told.get(camera.id);
  if (before?.text === text) return before.camera;
  if (told.size >= REMEMBERED) told.clear();
  told.set(camera.id, { text, camera });
  return camera;
}

/** Cameras of a storey, those in hand as they are held and proposals with them; by id. O(assets of the storey + held). */
export function camerasHeld(
  document: CampusDocument,
  storey: StoreyId,
  held: readonly Camera[],
): ReadonlyMap<AssetId, Camera> {
  const cameras = new Map(assetsOf(document, 'camera', storey).map((camera) => [camera.id, camera]));
  for (const camera of held) {
    cameras.delete(camera.id);
    if (camera.storey === storey) cameras.set(camera.id, same(camera));
  }
  return cameras;
}
