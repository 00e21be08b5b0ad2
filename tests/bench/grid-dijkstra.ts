import type { Located } from '../../src/geometry/nav/locate';
import type { Nav } from '../../src/geometry/nav/nav';

/** A grid of square cells over one storey; a cell is walkable when its centre is. */
export interface WalkGrid {
  readonly columns: number;
  readonly cells: number;
  /** Walkable cells. */
  readonly open: number;
  /** Bit k: the cell's k-th neighbour (east, north, west, south, then the diagonals) can be stepped to. */
  readonly mask: Uint8Array;
  readonly cell: number;
  readonly cellAt: (x: number, y: number) => number;
}

/** Rasters the floor of storey 0, in the nav's frame. Diagonal steps need both cells beside them. */
export function walkGrid(nav: Nav, cell: number): WalkGrid {
  const count = nav.storeyStart[1]!;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let h = 0; h < 3 * count; h++) {
    minX = Math.min(minX, nav.x[h]!);
    maxX = Math.max(maxX, nav.x[h]!);
    minY = Math.min(minY, nav.y[h]!);
    maxY = Math.max(maxY, nav.y[h]!);
  }
  // A rim of closed cells spares the search every check of bounds.
  const columns = Math.ceil((maxX - minX) / cell) + 2;
  const rows = Math.ceil((maxY - minY) / cell) + 2;
  const free = new Uint8Array(columns * rows);
  for (let t = 0; t < count; t++) rasterTriangle(nav, t, free, columns, cell, minX, minY);
  const steps = stepsOf(columns);
  const mask = new Uint8Array(columns * rows);
  let open = 0;
  for (let at = columns + 1; at < columns * (rows - 1) - 1; at++) {
    if (free[at] === 0) continue;
    open++;
    for (let k = 0; k < 4; k++) if (free[at + steps[k]!] === 1) mask[at]! |= 1 << k;
    for (let k = 4; k < 8; k++) {
      const beside = free[at + steps[k - 4]!] === 1 && free[at + steps[(k - 3) % 4]!] === 1;
      if (beside && free[at + steps[k]!] === 1) mask[at]! |= 1 << k;
    }
  }
  const cellAt = (x: number, y: number): number =>
    (Math.floor((y - minY) / cell) + 1) * columns + Math.floor((x - minX) / cell) + 1;
  return { columns, cells: columns * rows, open, mask, cell, cellAt };
}

function rasterTriangle(
  nav: Nav,
  t: number,
  free: Uint8Array,
  columns: number,
  cell: number,
  minX: number,
  minY: number,
): void {
  const xs = [nav.x[3 * t]!, nav.x[3 * t + 1]!, nav.x[3 * t + 2]!];
  const ys = [nav.y[3 * t]!, nav.y[3 * t + 1]!, nav.y[3 * t + 2]!];
  const lastRow = Math.floor((Math.max(...ys) - minY) / cell);
  const lastColumn = Math.floor((Math.max(...xs) - minX) / cell);
  for (let j = Math.floor((Math.min(...ys) - minY) / cell); j <= lastRow; j++) {
    for (let i = Math.floor((Math.min(...xs) - minX) / cell); i <= lastColumn; i++) {
      const px = minX + (i + 0.5) * cell;
      const py = minY + (j + 0.5) * cell;
      let inside = true;
      for (let k = 0; k < 3; k++) {
        const n = (k + 1) % 3;
        if ((xs[n]! - xs[k]!) * (py - ys[k]!) - (ys[n]! - ys[k]!) * (px - xs[k]!) < 0) inside = false;
      }
      if (inside) free[(j + 1) * columns + i + 1] = 1;
    }
  }
}

/** Offsets of the neighbours: east, north, west, south, north-east, north-west, south-west, south-east. */
const stepsOf = (columns: number): Int32Array =>
  Int32Array.from([1, columns, -1, -columns, columns + 1, columns - 1, -columns - 1, -columns + 1]);

/** Cell ids in a packed heap entry. */
const IDS = 2 ** 20;
/** Lengths are whole multiples of this, metres: exact enough for a grid, and they pack into one number with the id. */
const UNIT = 1e-5;

/**
 * 8-neighbour Dijkstra: 4-ary heap on one typed array of packed entries (length · 2²⁰ + cell), lazy deletion, masks
 * of neighbours worked out before, scratch kept from run to run.
 */
export class GridDijkstra {
  /** In units of `UNIT`. */
  readonly distance: Int32Array;
  readonly #grid: WalkGrid;
  readonly #heap: Float64Array;

  constructor(grid: WalkGrid) {
    this.#grid = grid;
    this.distance = new Int32Array(grid.cells);
    this.#heap = new Float64Array(grid.cells * 4);
  }

  /** Distances from the cell of a place to all cells; returns how many were settled. */
  run(source: Located): number {
    const { mask, columns, cell } = this.#grid;
    const { distance } = this;
    const heap = this.#heap;
    const steps = stepsOf(columns);
    const straight = Math.round(cell / UNIT);
    const diagonal = Math.round((cell * Math.SQRT2) / UNIT);
    distance.fill(0x7fffffff);
    const start = this.#grid.cellAt(source.x, source.y);
    distance[start] = 0;
    let size = 1;
    heap[0] = start;
    let settled = 0;
    while (size > 0) {
      const top: number = heap[0]!;
      const last = heap[--size]!;
      let hole = 0;
      for (let first = 1; first < size; first = 4 * hole + 1) {
        let least = first;
        let key = heap[first]!;
        if (first + 3 < size) {
          const b = heap[first + 1]!;
          const c = heap[first + 2]!;
          const d = heap[first + 3]!;
          if (b < key) {
            key = b;
            least = first + 1;
          }
          if (c < key) {
            key = c;
            least = first + 2;
          }
          if (d < key) {
            key = d;
            least = first + 3;
          }
        } else {
          for (let child = first + 1; child < size; child++) {
            if (heap[child]! >= key) continue;
            key = heap[child]!;
            least = child;
          }
        }
        if (key >= last) break;
        heap[hole] = key;
        hole = least;
      }
      heap[hole] = last;
      const d: number = Math.floor(top / IDS);
      const at: number = top - d * IDS;
      if (d > distance[at]!) continue;
      settled++;
      for (let bits = mask[at]!; bits !== 0; bits &= bits - 1) {
        const k = 31 - Math.clz32(bits & -bits);
        const to = at + steps[k]!;
        const length = d + (k < 4 ? straight : diagonal);
        if (length >= distance[to]!) continue;
        distance[to] = length;
        const entry = length * IDS + to;
        let place = size++;
        while (place > 0) {
          const up = (place - 1) >> 2;
          if (heap[up]! <= entry) break;
          heap[place] = heap[up]!;
          place = up;
        }
        heap[place] = entry;
      }
    }
    return settled;
  }
}
