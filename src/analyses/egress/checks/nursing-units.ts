import { fireCompartments } from '../../../model/derive/fire-compartments';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { isWard } from '../rooms/is-stayed-in';

/**
 * Nursing units (护理单元) among some spaces of a storey: wards of one department in one fire compartment are one, for walls that keep
 * fire back stand between units (GB 50016 5.4.5); wards that name no department are of one. O(spaces).
 */
export function nursingUnits(document: CampusDocument, storey: StoreyId, spaces: readonly Space[]): number {
  const of = fireCompartments(document, storey);
  const wards = spaces.filter(({ use }) => isWard(use));
  return new Set(wards.map(({ id, department }) => `${department ?? ''} ${of.get(id) ?? ''}`)).size;
}
