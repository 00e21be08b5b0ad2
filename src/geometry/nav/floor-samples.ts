import type { Steps } from '../../base/steps';
import { NOT_WALKABLE } from './triangle-kind';
import { cellSide, type FloorGrid, type FloorSamples } from './floor-grid';
import { samplePiecesSteps } from './sample-pieces';
import { triangleFragmentsSteps } from './triangle-fragments';
import type { Triangulation } from '../plane/triangulation';

/**
 * Samples the walkable triangles (`kind` ≥ 0) of a storey. Pieces of a cell are parted by solid, by barriers
 * (`tag` ≠ 0, open or shut) and by the outlines of flights. Cells have the side asked for, or twice that and so on
 * where the storey's box would have more than 2²³ of them. In parts. O(triangles + cells covered).
 */
export function* sampleFloorSteps(
  plane: Triangulation,
  kind: Int32Array,
  tag: Int32Array,
  cell: number,
): Steps<FloorSamples> {
  const grid = gridOf(plane, kind, cell);
  const fragments = yield* triangleFragmentsSteps(plane, kind, grid);
  return yield* samplePiecesSteps(plane, kind, tag, grid, fragments);
}

function gridOf(plane: Triangulation, kind: Int32Array, cell: number): FloorGrid {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let h = 0; h < plane.corners.length; h++) {
    if (kind[Math.floor(h / 3)] === NOT_WALKABLE) continue;
    const x = plane.x[plane.corners[h]!]!;
    const y = plane.y[plane.corners[h]!]!;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  if (minX > maxX) return { x0: 0, y0: 0, nx: 0, ny: 0, cell };
  const side = cellSide(maxX - minX, maxY - minY, cell);
  const column = Math.floor((minX + plane.origin[0]) / side);
  const row = Math.floor((minY + plane.origin[1]) / side);
  return {
    x0: column * side,
    y0: row * side,
    nx: Math.floor((maxX + plane.origin[0]) / side) - column + 1,
    ny: Math.floor((maxY + plane.origin[1]) / side) - row + 1,
    cell: side,
  };
}
