import { boundsMeet, growBounds, pointBounds } from '../../geometry/plane/bounds';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { Space } from '../schema/space';
import { bridgesBetween, facingQuads } from './bridges-between';
import { hasWallBetween, isOpenBetween } from './wall-between';

/** Further apart nothing can be one, metres. */
const APART = 0.9;

/** A room beside another one, and what stands between the two. */
export interface Neighbour {
  readonly space: Space;
  /** Can they be made one as they stand: open floor between, or an opening? */
  readonly open: boolean;
  /** Is there a wall between that can be taken out with it? */
  readonly wall: boolean;
}

/**
 * Spaces that a space can be made one with (`mergeSpaces`, or `mergeWithoutWall` where only a wall parts them), told without
 * making it: what faces it across at most a wall, or has an opening between. O(edges of the space × edges of its neighbours).
 */
export function neighboursOf(document: CampusDocument, space: Space): readonly Neighbour[] {
  const around = growBounds(pointBounds(space.outline.outer), APART);
  return onStorey(document, 'spaces', space.storey).flatMap((other): readonly Neighbour[] => {
    if (other.id === space.id || !boundsMeet(around, pointBounds(other.outline.outer))) return [];
    const { throats, touch } = bridgesBetween(document, space, other);
    const faces = facingQuads(space, other).length > 0;
    const wall = faces && hasWallBetween(document, space, other);
    // A cut within a wall leaves two outlines that touch, with no face of a wall between them.
    const open = throats.length > 0 || isOpenBetween(document, space, other) || (touch && !wall);
    return open || wall ? [{ space: other, open, wall }] : [];
  });
}
