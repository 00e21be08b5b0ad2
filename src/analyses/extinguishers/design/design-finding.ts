import type { Citation, Finding, FindingPlace, Severity } from '../../../base/finding';
import type { MessageParams } from '../../../base/message';
import { pole } from '../../../geometry/plane/pole';
import { floorArea } from '../../../model/query/floor-area';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { cite } from '../../../standards/cite';

/** What a design can do against its code, and what had to be assumed to tell it. */
export const DESIGN_CODES = [
  'extinguisher.agent-unsuitable',
  'extinguisher.missing-in-room',
  'extinguisher.magnetic-in-mri',
  'extinguisher.class-unprotected',
  'extinguisher.rating-short',
  'extinguisher.too-few',
  'extinguisher.rating-below',
  'extinguisher.too-many-at-point',
  'extinguisher.mounting-high',
  'extinguisher.mounting-low',
  'extinguisher.impossible-rating',
  'extinguisher.rating-unknown',
  'extinguisher.foreign-rating',
  'extinguisher.unit-crosses',
  'extinguisher.compartment-empty',
  'extinguisher.storey-total',
  'extinguisher.beds-unknown',
  'extinguisher.sprinklers-unknown',
  'extinguisher.no-compartments',
  'extinguisher.height-unknown',
  'extinguisher.use-unknown',
  'extinguisher.occupancy-unknown',
] as const;

export type DesignCode = (typeof DESIGN_CODES)[number];
export type DesignFinding = Finding<DesignCode>;

/** A finding with the calculation units that don't hold for its sake. */
export interface OfUnits {
  readonly finding: DesignFinding;
  readonly units: readonly string[];
}

/** The unit that something stands in, where there is one. */
export const among = (unit: string | null): readonly string[] => (unit === null ? [] : [unit]);

/** Rules of the product itself. */
export const houseRule = (clause: string): Citation => cite('WardTwin', '1', clause, 'house');

/** One finding; `about` makes its id unlike others of its code. */
export const designFinding = (
  code: DesignCode,
  about: string,
  severity: Severity,
  cited: Citation,
  place: FindingPlace,
  params: MessageParams,
): DesignFinding => ({
  id: about === '' ? code : `${code}:${about}`,
  code,
  severity,
  cite: cited,
  place,
  params,
});

/** Where a label would stand in a space. */
export function placeIn(space: Space): FindingPlace {
  const { x, y } = pole([space.outline.outer, ...space.outline.holes], 0.1);
  return { storey: space.storey, space: space.id, x, y };
}

/** In the largest of some spaces that are there, to begin at. */
export function placeInLargest(
  document: CampusDocument,
  storey: StoreyId,
  spaces: readonly SpaceId[],
): FindingPlace {
  const there = spaces.flatMap((id) => lookUp(document.spaces, id) ?? []);
  const [largest] = there.toSorted((a, b) => floorArea(b.outline) - floorArea(a.outline));
  return largest ? placeIn(largest) : { storey, space: null, x: 0, y: 0 };
}
