import type { Point } from '../../../model/schema/polygon';
import { mm, type Box } from '../../drafting/boxes';

/** Middles of `parts` equal lengths between two ends. */
export const middles = (from: number, to: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, i) => mm(from + ((i + 0.5) * (to - from)) / parts));

/** So many parts of at most `pitch` make up a length. */
export const partsOf = (length: number, pitch: number): number =>
  Math.max(1, Math.ceil(length / pitch - 1e-9));

/**
 * Places in a rectangle no more than `pitch` apart each way and half of it from the sides: the least lattice that does.
 */
export function lattice([x0, y0, x1, y1]: Box, pitch: number): Point[] {
  const ys = middles(y0, y1, partsOf(y1 - y0, pitch));
  return middles(x0, x1, partsOf(x1 - x0, pitch)).flatMap((x) => ys.map((y): Point => [x, y]));
}

/** The longer way of a rectangle. */
export const longAxis = ([x0, y0, x1, y1]: Box): 'x' | 'y' => (x1 - x0 >= y1 - y0 ? 'x' : 'y');

/** Places along the middle of a rectangle, no more than `pitch` apart and half of it from its ends. */
export function alongMiddle(box: Box, pitch: number): Point[] {
  const [x0, y0, x1, y1] = box;
  return longAxis(box) === 'x'
    ? middles(x0, x1, partsOf(x1 - x0, pitch)).map((x) => [x, mm((y0 + y1) / 2)])
    : middles(y0, y1, partsOf(y1 - y0, pitch)).map((y) => [mm((x0 + x1) / 2), y]);
}

/**
 * Middles of the fewest equal cells of a rectangle that are no larger than `most` m² and no longer than `reach`
 * metres from middle to corner; of equally few the squarest.
 */
export function cells([x0, y0, x1, y1]: Box, most: number, reach: number): Point[] {
  const [width, depth] = [x1 - x0, y1 - y0];
  let best = { rows: 1, columns: 1, count: Infinity, oblong: Infinity };
  for (let rows = 1; rows <= partsOf(depth, Math.sqrt(most) / 2); rows++) {
    const half = depth / rows / 2;
    if (half >= reach) continue;
    const columns = partsOf(width, Math.min(most / (2 * half), 2 * Math.sqrt(reach ** 2 - half ** 2)));
    const count = rows * columns;
    const oblong = Math.abs(Math.log((depth * columns) / (width * rows)));
    if (count < best.count || (count === best.count && oblong < best.oblong))
      best = { rows, columns, count, oblong };
  }
  const ys = middles(y0, y1, best.rows);
  return middles(x0, x1, best.columns).flatMap((x) => ys.map((y): Point => [x, y]));
}
