import { computeCameras } from '../analyses/cameras/compute';
import { USUAL_QUESTION } from '../analyses/cameras/result';
import { PLANTED_CAMERAS } from '../demo/hospital/stories/planted-cameras';
import { UNPLANTED_CAMERAS } from '../demo/hospital/stories/unplanted-cameras';
import type { CampusDocument } from '../model/schema/document';
import { toldById } from './told-by-id';
import type { ToldDesign } from './told-design';

/** Checks the cameras of the demo hospital as designed; see `toldById`. Costs `computeCameras`. */
export function toldCameraFindings(document: CampusDocument): ToldDesign {
  const { findings } = computeCameras(document, USUAL_QUESTION);
  return toldById(findings, PLANTED_CAMERAS, UNPLANTED_CAMERAS, ({ expects }) =>
    expects.startsWith('camera.'),
  );
}
