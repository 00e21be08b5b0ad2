import { EMPTY_BOUNDS, joinBounds } from '../../geometry/plane/bounds';
import { storeyBounds } from '../../model/query/storey-bounds';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';

const cache = new WeakMap<CampusDocument['storeys'], readonly [number, number, number, number]>();

/**
 * minX, minY, maxX, maxY of all storeys of a plan with something on one, metres. Kept until a storey changes: what an
 * edit moves a little farther out is no matter for a camera. O(points) once.
 */
export function planBounds(document: CampusDocument): readonly [number, number, number, number] {
  const known = cache.get(document.storeys);
  if (known) return known;
  let bounds = EMPTY_BOUNDS;
  for (const { id } of storeysInOrder(document)) {
    const box = storeyBounds(document, id);
    if (box) bounds = joinBounds(bounds, box);
  }
  const found = [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY] as const;
  cache.set(document.storeys, found);
  return found;
}
