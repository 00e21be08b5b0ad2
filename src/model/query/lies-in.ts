import { pointBounds, type Bounds } from '../../geometry/plane/bounds';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import type { Polygon } from '../schema/polygon';

/** Most outlines that are asked about lie elsewhere. */
const boxes = new WeakMap<Polygon, Bounds>();

/** Does a point lie in an area or on its outline? Exact. O(1) outside its box, which is kept with it; else O(points). */
export function liesIn(area: Polygon, x: number, y: number): boolean {
  const { outer, holes } = area;
  let box = boxes.get(area);
  if (box === undefined) boxes.set(area, (box = pointBounds([outer, ...holes].flat())));
  if (x < box.minX || x > box.maxX || y < box.minY || y > box.maxY) return false;
  return placeInRings([outer, ...holes], x, y, 0) !== 'outside';
}
