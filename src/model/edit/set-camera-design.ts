import type { Campus } from '../schema/campus';
import type { CampusDocument } from '../schema/document';
import type { Patch } from './patch';
import { updateCampus } from './update-campus';

/** Sets what a hospital decided about its cameras: scale, own scale, key target, models; what isn't given stays. */
export function setCameraDesign(document: CampusDocument, fields: Partial<Campus['cameraDesign']>): Patch {
  const cameraDesign = { ...document.campus.cameraDesign, ...fields };
  return { ...updateCampus(document, { cameraDesign }), label: 'edit.set-camera-design' };
}
