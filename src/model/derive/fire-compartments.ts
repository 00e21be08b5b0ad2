import { areaFaces } from '../../geometry/plane/area-faces';
import { boundsMeet, pointBounds } from '../../geometry/plane/bounds';
import { onStorey } from '../query/on-storey';
import type { Compartment } from '../schema/compartment';
import type { CampusDocument } from '../schema/document';
import type { CompartmentId, SpaceId, StoreyId } from '../schema/ids';
import type { Space } from '../schema/space';

/** Less floor than this in common is what rounding leaves, m². */
const LEAST_AREA = 0.01;

interface Known {
  readonly compartments: readonly Compartment[];
  readonly bySpace: ReadonlyMap<SpaceId, CompartmentId>;
}

const known = new WeakMap<readonly Space[], Known>();

/**
 * The fire compartment that each space of a storey lies in: one that names it (the first by id), else the one whose
 * drawn outlines hold most of it. Spaces in none are left out. O(spaces · outlines that their boxes meet) once per
 * version of either.
 */
export function fireCompartments(
  document: CampusDocument,
  storey: StoreyId,
): ReadonlyMap<SpaceId, CompartmentId> {
  const spaces = onStorey(document, 'spaces', storey);
  const compartments = onStorey(document, 'compartments', storey);
  const last = known.get(spaces);
  if (last !== undefined && last.compartments === compartments) return last.bySpace;
  const bySpace = placed(
    spaces,
    compartments.filter(({ type }) => type === 'fire'),
  );
  known.set(spaces, { compartments, bySpace });
  return bySpace;
}

function placed(
  spaces: readonly Space[],
  compartments: readonly Compartment[],
): ReadonlyMap<SpaceId, CompartmentId> {
  const found = new Map<SpaceId, CompartmentId>();
  for (const { id, spaces: named } of compartments) {
    for (const space of named) if (!found.has(space)) found.set(space, id);
  }
  const drawn = compartments.filter(({ outlines }) => outlines.length > 0);
  for (const space of spaces) {
    if (found.has(space.id)) continue;
    let most = LEAST_AREA;
    for (const compartment of drawn) {
      const common = commonArea(space, compartment);
      if (common <= most) continue;
      most = common;
      found.set(space.id, compartment.id);
    }
  }
  return found;
}

function commonArea({ outline }: Space, { outlines }: Compartment): number {
  const box = pointBounds(outline.outer);
  const near = outlines.filter(({ outer }) => boundsMeet(box, pointBounds(outer)));
  if (near.length === 0) return 0;
  const faces = areaFaces(
    [[[outline.outer, ...outline.holes]], near.map(({ outer, holes }) => [outer, ...holes])],
    (inside) => inside(0) && inside(1),
  );
  return faces.reduce((area, face) => area + face.area, 0);
}
