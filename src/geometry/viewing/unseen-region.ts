import { areaFaces, type PolygonRings } from '../plane/area-faces';
import { boundsMeet, pointBounds } from '../plane/bounds';
import type { Face } from '../plane/polygons-of-faces';

/** The parts of a room (its outline, then holes) that lie in none of the regions, largest first. O(n log n). */
export function unseen(room: PolygonRings, regions: readonly Face[]): Face[] {
  const outline = room[0];
  if (outline === undefined) return [];
  const box = pointBounds(outline);
  const near = regions.filter(({ outer }) => boundsMeet(box, pointBounds(outer)));
  const seen = near.map(({ outer, holes }) => [outer, ...holes]);
  const faces = areaFaces([[room], seen], (inside) => inside(0) && !inside(1));
  return faces.sort((a, b) => b.area - a.area);
}
