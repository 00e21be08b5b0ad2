import { areaFaces, type PolygonRings } from '../../../geometry/plane/area-faces';
import { boundsMeet, pointBounds } from '../../../geometry/plane/bounds';
import { pole } from '../../../geometry/plane/pole';
import { toMillimetre } from '../../../base/to-millimetre';
import type { Point, Polygon } from '../../../model/schema/polygon';

/** Less of a thing stands in a place by how it is drawn, m². */
const BY_DRAWING = 0.01;
/** Of the middle, metres. */
const PRECISION = 0.05;

export const ringsOf = ({ outer, holes }: Polygon): PolygonRings => [outer, ...holes];

/** Where something stands in something else. */
export interface Overlap {
  /** m². */
  readonly area: number;
  /** Well inside the largest piece of it. */
  readonly middle: Point;
}

/** What of an outline lies within some areas; null where next to nothing does. O(n log n) in the points of those that it may meet. */
export function overlapWith(outline: Polygon, areas: readonly Polygon[]): Overlap | null {
  const box = pointBounds(outline.outer);
  const near = areas.filter(({ outer }) => boundsMeet(box, pointBounds(outer)));
  if (near.length === 0) return null;
  const faces = areaFaces([[ringsOf(outline)], near.map(ringsOf)], (inside) => inside(0) && inside(1));
  const area = faces.reduce((sum, face) => sum + face.area, 0);
  const [largest] = faces.toSorted((a, b) => b.area - a.area);
  if (largest === undefined || area < BY_DRAWING) return null;
  const { x, y } = pole([largest.outer, ...largest.holes], PRECISION);
  return { area, middle: [toMillimetre(x), toMillimetre(y)] };
}
