import { placeInRings } from '../../geometry/plane/place-in-rings';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import { onStorey } from './on-storey';

/** What hangs on a wall may be drawn so far off the floor of its room, metres: as extinguishers are measured. */
const REACH = 1;

/**
 * Is there a space or open ground at a place of a storey, or within a metre of it? Says nothing of whether one can
 * walk there. O(points of the storey's outlines).
 */
export function standsOnFloor(document: CampusDocument, storey: StoreyId, x: number, y: number): boolean {
  const areas = [...onStorey(document, 'spaces', storey), ...onStorey(document, 'outdoors', storey)];
  return areas.some(
    ({ outline: { outer, holes } }) => placeInRings([outer, ...holes], x, y, REACH) !== 'outside',
  );
}
