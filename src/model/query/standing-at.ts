import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import { liesIn } from './lies-in';
import { onStorey } from './on-storey';
import { spaceAt } from './space-at';
import { standsOnFloor } from './stands-on-floor';

/**
 * What is at a place of a storey: the floor of a room, open air (ground, a terrace, a roof), no room but one within a
 * metre (so a wall, or what lies before it), or nothing.
 */
export type Standing = 'floor' | 'open' | 'wall' | 'nothing';

/** O(points of the storey's outlines). */
export function standingAt(document: CampusDocument, storey: StoreyId, x: number, y: number): Standing {
  const space = spaceAt(document, storey, x, y);
  if (space) return space.use === 'roof' || space.use === 'outdoor' ? 'open' : 'floor';
  const outdoors = onStorey(document, 'outdoors', storey).some(({ outline }) => liesIn(outline, x, y));
  if (outdoors) return 'open';
  return standsOnFloor(document, storey, x, y) ? 'wall' : 'nothing';
}
