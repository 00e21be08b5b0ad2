import { segmentDistance } from '../../geometry/plane/segment-distance';
import { inShape, shapeOf } from '../../model/derive/plan-shapes';
import { distanceTo } from '../../model/edit/openings-on';
import { onStorey } from '../../model/query/on-storey';
import { spaceAt } from '../../model/query/space-at';
import type { CampusDocument } from '../../model/schema/document';
import type { Wall } from '../../model/schema/wall';
import type { PlanThing } from '../state/selection-state';
import type { ToolPointer } from './tool';

/** An opening is meant before its wall, a wall before the space. O(openings, walls and spaces of the storey). */
export function thingAt(document: CampusDocument, { storey, x, y, reach }: ToolPointer): PlanThing | null {
  // What was taken out is not drawn: nobody can mean it.
  const there = onStorey(document, 'openings', storey).filter(({ rejected }) => !rejected);
  const opening = nearest(there, reach, ({ line: [a, b] }) => segmentDistance(x, y, ...a, ...b));
  if (opening) return { kind: 'opening', id: opening.id };
  const wall = nearest(onStorey(document, 'walls', storey), reach / 2, (each) => wallDistance(each, x, y));
  if (wall) return { kind: 'wall', id: wall.id };
  const space = spaceAt(document, storey, x, y);
  return space && { kind: 'space', id: space.id };
}

function nearest<T>(things: readonly T[], reach: number, away: (thing: T) => number): T | null {
  let best: T | null = null;
  let least = reach;
  for (const thing of things) {
    const distance = away(thing);
    if (distance > least) continue;
    least = distance;
    best = thing;
  }
  return best;
}

/** Metres from a point to the body of a wall; 0 within it. */
function wallDistance({ body }: Wall, x: number, y: number): number {
  if (body.form === 'polygon')
    return inShape(shapeOf(body.outline), x, y) ? 0 : distanceTo(body.outline, [x, y]);
  let least = Infinity;
  body.line.forEach((b, i) => {
    const a = body.line[i - 1];
    if (a) least = Math.min(least, segmentDistance(x, y, ...a, ...b));
  });
  return Math.max(0, least - body.thickness / 2);
}
