/** Side of the square cells that floor is measured on, metres. */
export const DEFAULT_CELL = 0.25;

/** Cells are made larger, by doubling, where a storey would have more of them. */
const MOST_CELLS = 2 ** 23;

/**
 * Side of the cells of a storey whose box is so wide and deep: `cell`, or twice that and so on. Floor strewn over
 * kilometres (or damaged numbers) must not ask for more memory than there is.
 */
export function cellSide(width: number, depth: number, cell: number): number {
  let side = cell;
  while ((width / side + 2) * (depth / side + 2) > MOST_CELLS) side *= 2;
  return side;
}

/** The grid that a storey is sampled on, in plan coordinates: cell (i, j) begins at (x0 + i·cell, y0 + j·cell). */
export interface FloorGrid {
  readonly x0: number;
  readonly y0: number;
  readonly nx: number;
  readonly ny: number;
  readonly cell: number;
}

/**
 * The points at which a storey's floor is measured: one for each connected walkable piece of each grid cell, at
 * the cell's centre where the piece covers it, else inside the piece. Areas add up to the walkable area.
 */
export interface FloorSamples {
  readonly grid: FloorGrid;
  readonly count: number;
  /** Triangle of the storey's triangulation that holds the sample. */
  readonly triangle: Int32Array;
  /** Cell `j · nx + i` of the sample. */
  readonly cellOf: Int32Array;
  /** In the triangulation's frame, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Walkable area that the sample stands for, m². */
  readonly area: Float64Array;
}
