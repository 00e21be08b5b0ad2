import type { StoreyCoverage } from '../../analyses/extinguishers/result';

/** A row of cells beside each other: metres of the plan. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Floor farther from every extinguisher that counts than is allowed, as runs of cells: what a sheet hatches. Cells are sampled at
 * their centres, so an edge of the hatching is right to half a cell. O(cells).
 */
export function uncoveredRuns({ grid, share }: StoreyCoverage): Run[] {
  const { x0, y0, nx, ny, cell } = grid;
  const runs: Run[] = [];
  for (let row = 0; row < ny; row++) {
    let from = -1;
    for (let column = 0; column <= nx; column++) {
      // NaN, no floor, is over nothing.
      const over = column < nx && share[row * nx + column]! > 1;
      if (over && from < 0) from = column;
      if (over || from < 0) continue;
      runs.push({ x: x0 + from * cell, y: y0 + row * cell, width: (column - from) * cell, height: cell });
      from = -1;
    }
  }
  return runs;
}
