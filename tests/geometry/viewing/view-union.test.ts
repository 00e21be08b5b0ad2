import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { ViewWindow } from '../../../src/geometry/viewing/view-samples';
import { ViewUnion } from '../../../src/geometry/viewing/view-union';
import { cases } from '../../support/cases';

const GRID = { x0: 0, y0: 0, nx: 12, ny: 9, cell: 1 };
const HEIGHTS = 2;

function randomWindow(random: ReturnType<typeof seededRandom>): ViewWindow {
  const [column, row] = [random.index(GRID.nx), random.index(GRID.ny)];
  const columns = random.index(GRID.nx - column + 1);
  const rows = random.index(GRID.ny - row + 1);
  // Few values, so that cameras are often equally dense.
  const plane = () => Float32Array.from({ length: columns * rows }, () => random.index(4) * 50);
  return { column, row, columns, rows, densities: [plane(), plane()] };
}

/** Told anew from all windows. */
function plainly(cameras: ReadonlyMap<number, readonly ViewWindow[]>) {
  const densest = Array.from({ length: HEIGHTS }, () => new Float32Array(GRID.nx * GRID.ny));
  const counts = Array.from({ length: HEIGHTS }, () => new Uint16Array(GRID.nx * GRID.ny));
  for (const windows of cameras.values()) {
    for (let height = 0; height < HEIGHTS; height++) {
      for (let cell = 0; cell < GRID.nx * GRID.ny; cell++) {
        const [i, j] = [cell % GRID.nx, Math.floor(cell / GRID.nx)];
        const own = windows.map(({ column, row, columns, rows, densities }) => {
          const inside = i >= column && j >= row && i < column + columns && j < row + rows;
          return inside ? densities[height]![(j - row) * columns + i - column]! : 0;
        });
        const most = Math.max(0, ...own);
        densest[height]![cell] = Math.max(densest[height]![cell]!, most);
        if (most > 0) counts[height]![cell]!++;
      }
    }
  }
  return { densest, counts };
}

describe('ViewUnion', () => {
  it('is what all its cameras tell anew, and changes only where it says so (seeded)', () => {
    let strayed = 0;
    for (let seed = 0; seed < cases(30); seed++) {
      const random = seededRandom(seed);
      const union = new ViewUnion(GRID, HEIGHTS);
      const cameras = new Map<number, readonly ViewWindow[]>();
      for (let step = 0; step < 30; step++) {
        const camera = random.index(6);
        const before = union.densest.map((plane) => plane.slice());
        const countsBefore = union.counts.map((plane) => plane.slice());
        const windows = Array.from({ length: random.index(4) }, () => randomWindow(random));
        const taken = random.index(3) === 0;
        const box = taken ? union.take(camera) : union.put(camera, windows);
        if (taken) cameras.delete(camera);
        else cameras.set(camera, windows);
        const { densest, counts } = plainly(cameras);
        expect(union.densest, `seed ${seed}, step ${step}`).toEqual(densest);
        expect(union.counts, `seed ${seed}, step ${step}`).toEqual(counts);
        for (let cell = 0; cell < GRID.nx * GRID.ny; cell++) {
          const [i, j] = [cell % GRID.nx, Math.floor(cell / GRID.nx)];
          if (i >= box.column && j >= box.row && i < box.column + box.columns && j < box.row + box.rows)
            continue;
          for (let height = 0; height < HEIGHTS; height++) {
            if (union.densest[height]![cell] !== before[height]![cell]) strayed++;
            if (union.counts[height]![cell] !== countsBefore[height]![cell]) strayed++;
          }
        }
      }
    }
    expect(strayed).toBe(0);
  });

  it('takes out what it does not hold, and refuses a window beyond its grid', () => {
    const union = new ViewUnion(GRID, 1);
    expect(union.take(3)).toEqual({ column: 0, row: 0, columns: 0, rows: 0 });
    const window = { column: 10, row: 0, columns: 3, rows: 1, densities: [new Float32Array(3)] };
    expect(() => union.put(1, [window])).toThrow('a window lies in the grid');
    expect(union.windowOf(1)).toBeUndefined();
  });
});
