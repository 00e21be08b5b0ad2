import { placeInRings } from '../../geometry/plane/place-in-rings';
import { ringArea } from '../../geometry/plane/ring-area';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Space } from '../schema/space';
import { onStorey } from './on-storey';

/**
 * The space of a storey that a point lies in, or null. Where spaces overlap (a cubicle drawn within its room) it
 * is the smallest. A point on the outline lies in it. O(points of the storey's spaces).
 */
export function spaceAt(document: CampusDocument, storey: StoreyId, x: number, y: number): Space | null {
  let best: Space | null = null;
  for (const space of onStorey(document, 'spaces', storey)) {
    const { outer, holes } = space.outline;
    if (placeInRings([outer, ...holes], x, y, 0) === 'outside') continue;
    if (best === null || ringArea(outer) < ringArea(best.outline.outer)) best = space;
  }
  return best;
}
