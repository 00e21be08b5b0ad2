import { pointBounds } from '../../geometry/plane/bounds';
import { fillRows } from '../../geometry/viewing/fill-rows';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import type { Polygon, Ring } from '../../model/schema/polygon';

let mask = new Uint8Array(1024);

/** Cells of a grid whose middles lie in a polygon, ascending. O(cells of its box + points). */
export function cellsIn(grid: SampleGrid, { outer, holes }: Polygon): number[] {
  const { x0, y0, nx, ny, cell } = grid;
  const box = pointBounds(outer);
  const column = Math.max(0, Math.floor((box.minX - x0) / cell));
  const row = Math.max(0, Math.floor((box.minY - y0) / cell));
  const columns = Math.min(nx, Math.ceil((box.maxX - x0) / cell)) - column;
  const rows = Math.min(ny, Math.ceil((box.maxY - y0) / cell)) - row;
  if (!(columns > 0 && rows > 0)) return [];
  if (mask.length < columns * rows) mask = new Uint8Array(columns * rows);
  mask.fill(0, 0, columns * rows);
  const raster = { columns, rows, values: mask };
  const fill = (ring: Ring, value: number): void => {
    const corners = Float64Array.from(
      ring.flatMap(([x, y]) => [(x - x0) / cell - 0.5 - column, (y - y0) / cell - 0.5 - row]),
    );
    fillRows(raster, corners, ring.length, value);
  };
  fill(outer, 1);
  for (const hole of holes) fill(hole, 0);
  const cells: number[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      if (mask[j * columns + i] === 1) cells.push((row + j) * nx + column + i);
    }
  }
  return cells;
}
