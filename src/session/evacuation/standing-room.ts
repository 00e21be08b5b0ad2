import { pointBounds, type Bounds } from '../../geometry/plane/bounds';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { wallRings } from '../../model/derive/drawing/drawn-walls';
import { isOverhead } from '../../model/derive/wall-bodies';
import { onStorey } from '../../model/query/on-storey';
import { spaceAt } from '../../model/query/space-at';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Ring } from '../../model/schema/polygon';

interface Solid {
  readonly rings: readonly Ring[];
  readonly box: Bounds;
}

/** Of the last document that was asked about: a pointer asks with each move. */
let known: { readonly document: CampusDocument; readonly solids: Map<StoreyId, readonly Solid[]> } | null =
  null;

function solidsOf(document: CampusDocument, storey: StoreyId): readonly Solid[] {
  if (known?.document !== document) known = { document, solids: new Map() };
  const before = known.solids.get(storey);
  if (before !== undefined) return before;
  const walls = onStorey(document, 'walls', storey).filter((wall) => !isOverhead(wall));
  const things = [...onStorey(document, 'columns', storey), ...onStorey(document, 'obstacles', storey)];
  const rings = [...walls.map(wallRings), ...things.map(({ outline }) => [outline.outer, ...outline.holes])];
  const made = rings.map((each) => ({ rings: each, box: pointBounds(each.flat()) }));
  known.solids.set(storey, made);
  return made;
}

/**
 * What keeps a body of a radius from a place: no space, or a wall, column or thing within it; null = it has room. Doors count as the walls that they are in, and
 * floor that only the walking surface knows (stairs, passages) isn't asked: the worker has the last word. O(solids of the storey).
 */
export function standingTrouble(
  document: CampusDocument,
  storey: StoreyId,
  x: number,
  y: number,
  radius: number,
): 'floor' | 'wall' | null {
  if (spaceAt(document, storey, x, y) === null) return 'floor';
  const isIn = solidsOf(document, storey).some(({ rings, box: { minX, minY, maxX, maxY } }) => {
    if (x < minX - radius || x > maxX + radius || y < minY - radius || y > maxY + radius) return false;
    return placeInRings(rings, x, y, radius) !== 'outside';
  });
  return isIn ? 'wall' : null;
}
