import { EMPTY_BOUNDS, joinBounds } from '../../geometry/plane/bounds';
import { storeyBounds } from '../../model/query/storey-bounds';
import type { CampusDocument } from '../../model/schema/document';
import { lookUp } from '../../model/schema/dictionary';
import type { DrawnStorey } from '../storey/drawn-storeys';
import type { Body } from './framed-body';

/** The box around storeys as they are drawn; null when nothing lies on them. O(points of theirs). */
export function bodyOf(document: CampusDocument, drawn: readonly DrawnStorey[]): Body | null {
  let bounds = EMPTY_BOUNDS;
  let [low, high] = [Infinity, -Infinity];
  for (const { id, lift } of drawn) {
    const box = storeyBounds(document, id);
    const elevation = lookUp(document.storeys, id)?.elevation;
    if (box === null || elevation === undefined) continue;
    bounds = joinBounds(bounds, box);
    low = Math.min(low, elevation + lift);
    high = Math.max(high, elevation + lift);
  }
  return low > high ? null : { bounds: [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY], low, high };
}
