import type { SampleGrid } from '../../../analyses/extinguishers/result';
import { pointBounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import type { Space } from '../../../model/schema/space';

/** Cells of a grid, by their index, whose middles lie in a room. O(cells of its rectangle · its corners). */
export function* cellsWithin(
  { x0, y0, nx, ny, cell }: SampleGrid,
  { outer, holes }: Space['outline'],
): Generator<number> {
  const { minX, minY, maxX, maxY } = pointBounds(outer);
  const first = (min: number, from: number): number => Math.max(0, Math.floor((min - from) / cell));
  const last = (max: number, from: number, count: number): number =>
    Math.min(count - 1, Math.floor((max - from) / cell));
  for (let row = first(minY, y0); row <= last(maxY, y0, ny); row++) {
    for (let column = first(minX, x0); column <= last(maxX, x0, nx); column++) {
      const [x, y] = [x0 + (column + 0.5) * cell, y0 + (row + 0.5) * cell];
      if (placeInRings([outer, ...holes], x, y, 0) === 'inside') yield row * nx + column;
    }
  }
}
