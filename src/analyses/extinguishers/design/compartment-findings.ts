import type { FindingPlace } from '../../../base/finding';
import { pole } from '../../../geometry/plane/pole';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import { storeyBounds } from '../../../model/query/storey-bounds';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { Compartment } from '../../../model/schema/compartment';
import type { CampusDocument } from '../../../model/schema/document';
import { designFinding, houseRule, type DesignFinding } from './design-finding';

/** Fire compartments that no space lies in: what was meant by them is not reckoned. O(compartments · spaces of the storey). */
export function compartmentFindings(document: CampusDocument): DesignFinding[] {
  return entitiesIn(document.compartments).flatMap((compartment): DesignFinding[] => {
    if (compartment.type !== 'fire' || holdsSpaces(document, compartment)) return [];
    const { zh, en } = compartment.name;
    const params = { compartment: compartment.id, nameZh: zh ?? en, nameEn: en ?? zh };
    const place = placeOfCompartment(document, compartment);
    const code = 'extinguisher.compartment-empty';
    return [designFinding(code, compartment.id, 'minor', houseRule('compartment-empty'), place, params)];
  });
}

const holdsSpaces = (document: CampusDocument, { id, storey }: Compartment): boolean =>
  [...fireCompartments(document, storey)].some(
    ([space, compartment]) => compartment === id && lookUp(document.spaces, space)?.storey === storey,
  );

/** In its first outline, else in the middle of what its storey has drawn. */
function placeOfCompartment(document: CampusDocument, { storey, outlines }: Compartment): FindingPlace {
  const [first] = outlines;
  if (first) {
    const { x, y } = pole([first.outer, ...first.holes], 0.1);
    return { storey, space: null, x, y };
  }
  const bounds = storeyBounds(document, storey);
  const x = bounds === null ? 0 : (bounds.minX + bounds.maxX) / 2;
  const y = bounds === null ? 0 : (bounds.minY + bounds.maxY) / 2;
  return { storey, space: null, x, y };
}
