import { boundsMeet, growBounds, pointBounds } from '../../geometry/plane/bounds';
import { middle } from '../derive/line-frame';
import type { WallBodies } from '../derive/wall-bodies';
import { firstWall } from '../derive/wall-edges';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';
import { bridgesBetween, type Bridges } from './bridges-between';
import { storeyWalls } from './wall-spot';

/** Further apart nothing can be one, metres. */
const APART = 0.9;

/** Where along a gap it is looked for a way across, shares of its length. */
const ACROSS = [0.02, 0.25, 0.5, 0.75, 0.98];

/**
 * Spaces that a space can be made one with (`mergeSpaces`), told without making it: what touches, has an opening between,
 * or faces it across a gap with no wall in it. O(edges of the space × edges of its neighbours).
 */
export function mergeableWith(document: CampusDocument, space: Space): readonly Space[] {
  const around = growBounds(pointBounds(space.outline.outer), APART);
  const { bodies } = storeyWalls(document, space.storey);
  return onStorey(document, 'spaces', space.storey).filter((other) => {
    if (other.id === space.id || !boundsMeet(around, pointBounds(other.outline.outer))) return false;
    const { touch, throats, gaps } = bridgesBetween(document, space, other);
    return touch || throats.length > 0 || gaps.some((gap) => isFree(bodies, gap));
  });
}

/** Does some way straight across a gap meet no wall? */
function isFree(bodies: WallBodies, [a, b, c, d]: Bridges['gaps'][number]): boolean {
  const between = (p: Point, q: Point, share: number): Point => [
    p[0] + (q[0] - p[0]) * share,
    p[1] + (q[1] - p[1]) * share,
  ];
  return ACROSS.some((share) => {
    const [near, far] = [between(a, d, share), between(b, c, share)];
    return firstWall(bodies, near, far) === null && !bodies.shapes.has(...middle(near, far));
  });
}
