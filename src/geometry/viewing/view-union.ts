import { assert } from '../../base/assert';
import type { SampleGrid, ViewWindow } from './view-samples';

/** A rectangle of the grid's cells. */
export type CellBox = Pick<ViewWindow, 'column' | 'row' | 'columns' | 'rows'>;

const EMPTY: CellBox = { column: 0, row: 0, columns: 0, rows: 0 };

/**
 * What many cameras see of a grid together, at some heights. Putting a camera in and taking it out cost what its window
 * has of samples, times the cameras whose windows lie over it.
 */
export class ViewUnion {
  readonly grid: SampleGrid;
  /** Per height and cell: most pixels a metre that a camera has there, 0 where none sees it. Live. */
  readonly densest: readonly Float32Array[];
  /** Per height and cell: how many cameras see it. Live. */
  readonly counts: readonly Uint16Array[];
  readonly #windows = new Map<number, ViewWindow>();

  constructor(grid: SampleGrid, heights: number) {
    this.grid = grid;
    const cells = grid.nx * grid.ny;
    this.densest = Array.from({ length: heights }, () => new Float32Array(cells));
    this.counts = Array.from({ length: heights }, () => new Uint16Array(cells));
  }

  /** What a camera sees, as it was put in; undefined for none. */
  windowOf(camera: number): ViewWindow | undefined {
    return this.#windows.get(camera);
  }

  /**
   * Puts a camera in, with one window a sensor, instead of what was known of it; a place that two of its sensors see is
   * seen by one camera. The cells that may have changed are returned.
   */
  put(camera: number, windows: readonly ViewWindow[]): CellBox {
    const before = this.take(camera);
    const window = joined(windows, this.densest.length);
    if (window === null) return before;
    assert(this.#holds(window), 'a window lies in the grid', `${window.column}, ${window.row}`);
    this.#windows.set(camera, window);
    const { nx } = this.grid;
    window.densities.forEach((own, height) => {
      const densest = this.densest[height]!;
      const counts = this.counts[height]!;
      for (let j = 0, k = 0; j < window.rows; j++) {
        const start = (window.row + j) * nx + window.column;
        for (let i = 0; i < window.columns; i++, k++) {
          const density = own[k]!;
          if (density === 0) continue;
          counts[start + i]!++;
          if (density > densest[start + i]!) densest[start + i] = density;
        }
      }
    });
    return around(before, window);
  }

  /** Takes a camera out; the cells that may have changed are returned (none for one that isn't in). */
  take(camera: number): CellBox {
    const window = this.#windows.get(camera);
    if (window === undefined) return EMPTY;
    this.#windows.delete(camera);
    this.#uncount(window);
    for (const other of this.#windows.values()) this.#raise(window, other);
    return { column: window.column, row: window.row, columns: window.columns, rows: window.rows };
  }

  #holds({ column, row, columns, rows, densities }: ViewWindow): boolean {
    const fits = column >= 0 && row >= 0 && column + columns <= this.grid.nx && row + rows <= this.grid.ny;
    return fits && densities.length === this.densest.length;
  }

  /** One less sees what the window saw; where it may have been the densest, nothing is known now. */
  #uncount(window: ViewWindow): void {
    const { nx } = this.grid;
    window.densities.forEach((own, height) => {
      const densest = this.densest[height]!;
      const counts = this.counts[height]!;
      for (let j = 0, k = 0; j < window.rows; j++) {
        const start = (window.row + j) * nx + window.column;
        for (let i = 0; i < window.columns; i++, k++) {
          if (own[k] === 0) continue;
          counts[start + i]!--;
          if (own[k] === densest[start + i]) densest[start + i] = 0;
        }
      }
    });
  }

  /** Where a window lies over one that went, what it has counts again. */
  #raise(gone: ViewWindow, other: ViewWindow): void {
    const west = Math.max(gone.column, other.column);
    const east = Math.min(gone.column + gone.columns, other.column + other.columns);
    const south = Math.max(gone.row, other.row);
    const north = Math.min(gone.row + gone.rows, other.row + other.rows);
    if (west >= east || south >= north) return;
    other.densities.forEach((own, height) => {
      const densest = this.densest[height]!;
      for (let row = south; row < north; row++) {
        const from = (row - other.row) * other.columns - other.column;
        for (let column = west; column < east; column++) {
          const at = row * this.grid.nx + column;
          if (own[from + column]! > densest[at]!) densest[at] = own[from + column]!;
        }
      }
    });
  }
}

/** The smallest box around both; an empty one counts for nothing. */
function around(a: CellBox, b: CellBox): CellBox {
  if (a.columns === 0) return { column: b.column, row: b.row, columns: b.columns, rows: b.rows };
  if (b.columns === 0) return a;
  const column = Math.min(a.column, b.column);
  const row = Math.min(a.row, b.row);
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { column, row, columns, rows: Math.max(a.row + a.rows, b.row + b.rows) - row };
}

/** Windows of one camera's sensors as one, the denser one counting; null where there is nothing in them. */
function joined(windows: readonly ViewWindow[], heights: number): ViewWindow | null {
  const full = windows.filter(({ columns, rows }) => columns > 0 && rows > 0);
  const only = full[0];
  if (only === undefined || full.length === 1) return only ?? null;
  const box = full.reduce<CellBox>(around, EMPTY);
  const densities = Array.from({ length: heights }, () => new Float32Array(box.columns * box.rows));
  for (const window of full) {
    window.densities.forEach((own, height) => {
      const into = densities[height]!;
      for (let j = 0, k = 0; j < window.rows; j++) {
        const start = (window.row + j - box.row) * box.columns + window.column - box.column;
        for (let i = 0; i < window.columns; i++, k++) {
          if (own[k]! > into[start + i]!) into[start + i] = own[k]!;
        }
      }
    });
  }
  return { ...box, densities };
}
