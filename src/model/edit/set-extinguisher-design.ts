import type { Campus } from '../schema/campus';
import type { CampusDocument } from '../schema/document';
import type { Patch } from './patch';
import { updateCampus } from './update-campus';

/** Sets what a hospital decided about its extinguishers: factor K, agent of choice, prices; what isn't given stays. */
export function setExtinguisherDesign(
  document: CampusDocument,
  fields: Partial<Campus['extinguisherDesign']>,
): Patch {
  const extinguisherDesign = { ...document.campus.extinguisherDesign, ...fields };
  return { ...updateCampus(document, { extinguisherDesign }), label: 'edit.set-extinguisher-design' };
}
