import type { Translator } from '../../../i18n/translator';
import { spaceAt } from '../../../model/query/space-at';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { foldText } from '../../../session/search/fold-text';
import { cameraName } from '../../../widgets/camera-name';
import { spaceLabel } from '../../../widgets/labels';

/** The room that a camera hangs in; null where it hangs in none. O(points of the storey's spaces). */
export function cameraRoom(document: CampusDocument, camera: Camera, text: Translator): string | null {
  const space = spaceAt(document, camera.storey, camera.x, camera.y);
  return space && spaceLabel(document, space.id, text);
}

/** Where a camera hangs, its storey in short: `marks` are those of all storeys. O(points of the storey's spaces). */
export const cameraPlace = (
  document: CampusDocument,
  camera: Camera,
  marks: ReadonlyMap<StoreyId, string>,
  text: Translator,
): string => [marks.get(camera.storey), cameraRoom(document, camera, text)].filter(Boolean).join(' · ');

/**
 * What cameras are found by, folded: their names and where they hang. Each is made when it is first asked for and kept: a campus has
 * hundreds, each looked for among the rooms of its storey.
 */
export function foldedCameras(
  document: CampusDocument,
  marks: ReadonlyMap<StoreyId, string>,
  text: Translator,
): (camera: Camera) => string {
  const known = new Map<Camera['id'], string>();
  return (camera) => {
    const found = known.get(camera.id);
    if (found !== undefined) return found;
    const name = cameraName(document, camera.id, text);
    const folded = foldText(`${name} ${cameraPlace(document, camera, marks, text)}`);
    known.set(camera.id, folded);
    return folded;
  };
}
