import type { Steps } from '../../base/steps';
import type { Triangulation } from '../plane/triangulation';
import type { FloorGrid } from './floor-grid';

/** Parts of triangles cut by grid cells. */
export interface Fragments {
  readonly count: number;
  readonly triangle: Int32Array;
  readonly cell: Int32Array;
  readonly area: Float64Array;
  /** Centroid, in the triangulation's frame. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Corners of a triangle cut by a band: at most 5, then cut again: at most 7; one spare. */
const MOST_CORNERS = 8;
/** Parts that are cut in one step: some ten milliseconds. */
const PARTS_A_STEP = 100_000;

/**
 * Cuts every walkable triangle (`kind` ≥ 0) along the grid lines (Sutherland & Hodgman 1974, one line at a
 * time, so that the parts add up to the triangle), in steps. O(triangles + fragments).
 */
export function* triangleFragmentsSteps(
  plane: Triangulation,
  kind: Int32Array,
  grid: FloorGrid,
): Steps<Fragments> {
  let twice = 0;
  for (let t = 0; t < kind.length; t++) {
    if (kind[t]! < 0) continue;
    const a = plane.corners[3 * t]!;
    const b = plane.corners[3 * t + 1]!;
    const c = plane.corners[3 * t + 2]!;
    const { x, y } = plane;
    twice += (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
  }
  return yield* new Cutter(plane, grid, twice / 2 / grid.cell ** 2).steps(kind);
}

class Cutter {
  readonly #plane: Triangulation;
  readonly #grid: FloorGrid;
  readonly #x0: number;
  readonly #y0: number;
  #count = 0;
  #triangle: Int32Array;
  #cell: Int32Array;
  #area: Float64Array;
  #x: Float64Array;
  #y: Float64Array;
  #whole = new Float64Array(2 * MOST_CORNERS);
  #low = new Float64Array(2 * MOST_CORNERS);
  #rest = new Float64Array(2 * MOST_CORNERS);
  #left = new Float64Array(2 * MOST_CORNERS);
  #right = new Float64Array(2 * MOST_CORNERS);
  #lowCount = 0;
  #highCount = 0;
  /** Parts after which there is a pause. */
  #pause = PARTS_A_STEP;

  constructor(plane: Triangulation, grid: FloorGrid, cells: number) {
    this.#plane = plane;
    this.#grid = grid;
    this.#x0 = grid.x0 - plane.origin[0];
    this.#y0 = grid.y0 - plane.origin[1];
    // A part for every cell of the walkable area and a handful a triangle; grown when that was too little.
    const size = Math.ceil(1.5 * cells) + 12 * plane.triangleCount + 16;
    this.#triangle = new Int32Array(size);
    this.#cell = new Int32Array(size);
    this.#area = new Float64Array(size);
    this.#x = new Float64Array(size);
    this.#y = new Float64Array(size);
  }

  *steps(kind: Int32Array): Steps<Fragments> {
    const { corners, x, y } = this.#plane;
    const { cell } = this.#grid;
    for (let t = 0; t < kind.length; t++) {
      if (kind[t]! < 0) continue;
      if (this.#isDue()) yield;
      let whole = this.#whole;
      let spare = this.#rest;
      let minY = Infinity;
      let maxY = -Infinity;
      for (let i = 0; i < 3; i++) {
        const vertex = corners[3 * t + i]!;
        whole[2 * i] = x[vertex]!;
        whole[2 * i + 1] = y[vertex]!;
        minY = Math.min(minY, y[vertex]!);
        maxY = Math.max(maxY, y[vertex]!);
      }
      let left = 3;
      const last = Math.floor((maxY - this.#y0) / cell);
      for (let row = Math.floor((minY - this.#y0) / cell); row < last && left > 0; row++) {
        this.#cut(whole, left, 1, this.#y0 + (row + 1) * cell, this.#low, spare);
        left = this.#highCount;
        this.#columns(t, row, this.#low, this.#lowCount);
        [whole, spare] = [spare, whole];
        if (this.#isDue()) yield;
      }
      this.#columns(t, last, whole, left);
    }
    return {
      count: this.#count,
      triangle: this.#triangle,
      cell: this.#cell,
      area: this.#area,
      x: this.#x,
      y: this.#y,
    };
  }

  #isDue(): boolean {
    if (this.#count < this.#pause) return false;
    this.#pause = this.#count + PARTS_A_STEP;
    return true;
  }

  #columns(t: number, row: number, band: Float64Array, corners: number): void {
    if (corners < 3) return;
    const { cell } = this.#grid;
    let minX = Infinity;
    let maxX = -Infinity;
    for (let i = 0; i < corners; i++) {
      minX = Math.min(minX, band[2 * i]!);
      maxX = Math.max(maxX, band[2 * i]!);
    }
    let whole: Float64Array = band;
    let left = corners;
    let spare: Float64Array = this.#right;
    const last = Math.floor((maxX - this.#x0) / cell);
    for (let column = Math.floor((minX - this.#x0) / cell); column < last && left > 0; column++) {
      this.#cut(whole, left, 0, this.#x0 + (column + 1) * cell, this.#left, spare);
      left = this.#highCount;
      this.#emit(t, row, column, this.#left, this.#lowCount);
      [whole, spare] = [spare, whole];
    }
    this.#emit(t, row, last, whole, left);
  }

  /** Cuts a convex polygon where coordinate `axis` equals `at`. */
  #cut(
    from: Float64Array,
    count: number,
    axis: 0 | 1,
    at: number,
    low: Float64Array,
    high: Float64Array,
  ): void {
    let lows = 0;
    let highs = 0;
    let previous = count - 1;
    for (let i = 0; i < count; i++) {
      const a = from[2 * previous + axis]! - at;
      const b = from[2 * i + axis]! - at;
      if ((a < 0 && b > 0) || (a > 0 && b < 0)) {
        const share = a / (a - b);
        const other = 1 - axis;
        const crossing =
          from[2 * previous + other]! + (from[2 * i + other]! - from[2 * previous + other]!) * share;
        low[2 * lows + axis] = at;
        low[2 * lows++ + other] = crossing;
        high[2 * highs + axis] = at;
        high[2 * highs++ + other] = crossing;
      }
      if (b <= 0) {
        low[2 * lows] = from[2 * i]!;
        low[2 * lows++ + 1] = from[2 * i + 1]!;
      }
      if (b >= 0) {
        high[2 * highs] = from[2 * i]!;
        high[2 * highs++ + 1] = from[2 * i + 1]!;
      }
      previous = i;
    }
    this.#lowCount = lows;
    this.#highCount = highs;
  }

  #emit(t: number, row: number, column: number, polygon: Float64Array, count: number): void {
    if (count < 3) return;
    const ox = polygon[0]!;
    const oy = polygon[1]!;
    let area = 0;
    let cx = 0;
    let cy = 0;
    for (let i = 1; i + 1 < count; i++) {
      const ax = polygon[2 * i]! - ox;
      const ay = polygon[2 * i + 1]! - oy;
      const bx = polygon[2 * i + 2]! - ox;
      const by = polygon[2 * i + 3]! - oy;
      const part = (ax * by - ay * bx) / 2;
      area += part;
      cx += ((ax + bx) / 3) * part;
      cy += ((ay + by) / 3) * part;
    }
    if (!(area > 0)) return;
    if (this.#count === this.#triangle.length) this.#grow();
    const at = this.#count++;
    // A corner exactly on the grid's far rim would fall into a cell outside it.
    const i = Math.min(Math.max(column, 0), this.#grid.nx - 1);
    const j = Math.min(Math.max(row, 0), this.#grid.ny - 1);
    this.#triangle[at] = t;
    this.#cell[at] = j * this.#grid.nx + i;
    this.#area[at] = area;
    this.#x[at] = ox + cx / area;
    this.#y[at] = oy + cy / area;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Float64Array>(array: T, into: T): T => {
      into.set(array);
      return into;
    };
    const size = this.#triangle.length * 2;
    this.#triangle = grown(this.#triangle, new Int32Array(size));
    this.#cell = grown(this.#cell, new Int32Array(size));
    this.#area = grown(this.#area, new Float64Array(size));
    this.#x = grown(this.#x, new Float64Array(size));
    this.#y = grown(this.#y, new Float64Array(size));
  }
}
