import { ringArea } from '../../geometry/plane/ring-area';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Space } from '../schema/space';
import { liesIn } from './lies-in';
import { onStorey } from './on-storey';

/**
 * The space of a storey that a point lies in, or null. Where spaces overlap (a cubicle drawn within its room) it
 * is the smallest. A point on the outline lies in it. O(spaces of the storey + points of those that it is near).
 */
export function spaceAt(document: CampusDocument, storey: StoreyId, x: number, y: number): Space | null {
  let best: Space | null = null;
  for (const space of onStorey(document, 'spaces', storey)) {
    if (!liesIn(space.outline, x, y)) continue;
    if (best === null || ringArea(space.outline.outer) < ringArea(best.outline.outer)) best = space;
  }
  return best;
}
