import type { Steps } from '../../base/steps';
import { nextHalfEdge, type Triangulation } from '../plane/triangulation';
import type { FloorGrid, FloorSamples } from './floor-grid';
import type { Fragments } from './triangle-fragments';

/** Triangles that share less than this of an edge within a cell, metres, are not joined there. */
const LEAST_SHARED = 1e-9;
/** Fragments that are joined in one step: some ten milliseconds. */
const FRAGMENTS_A_STEP = 100_000;

/** Joins the fragments of each cell into connected pieces and puts one sample into each, in parts. O(fragments). */
export function* samplePiecesSteps(
  plane: Triangulation,
  kind: Int32Array,
  tag: Int32Array,
  grid: FloorGrid,
  fragments: Fragments,
): Steps<FloorSamples> {
  const { order, start } = byCell(fragments, grid.nx * grid.ny);
  const triangle = new Int32Array(fragments.count);
  const cellOf = new Int32Array(fragments.count);
  const xs = new Float64Array(fragments.count);
  const ys = new Float64Array(fragments.count);
  const areas = new Float64Array(fragments.count);
  let made = 0;
  let pause = FRAGMENTS_A_STEP;
  if (fragments.count > FRAGMENTS_A_STEP) yield;
  const pieces = new CellPieces(plane, kind, tag, grid.cell);
  for (let cell = 0; cell + 1 < start.length; cell++) {
    const from = start[cell]!;
    const to = start[cell + 1]!;
    if (from === to) continue;
    if (from >= pause) {
      pause = from + FRAGMENTS_A_STEP;
      yield;
    }
    const minX = grid.x0 - plane.origin[0] + (cell % grid.nx) * grid.cell;
    const minY = grid.y0 - plane.origin[1] + Math.floor(cell / grid.nx) * grid.cell;
    pieces.join(fragments, order, from, to, minX, minY);
    const cx = minX + grid.cell / 2;
    const cy = minY + grid.cell / 2;
    for (let piece = 0; piece < to - from; piece++) {
      if (pieces.root(piece) !== piece) continue;
      let area = 0;
      let largest = -1;
      let centre = -1;
      for (let i = piece; i < to - from; i++) {
        if (pieces.root(i) !== piece) continue;
        const fragment = order[from + i]!;
        area += fragments.area[fragment]!;
        if (largest < 0 || fragments.area[fragment]! > fragments.area[largest]!) largest = fragment;
        if (centre < 0 && holds(plane, fragments.triangle[fragment]!, cx, cy)) centre = fragment;
      }
      triangle[made] = fragments.triangle[centre >= 0 ? centre : largest]!;
      cellOf[made] = cell;
      xs[made] = centre >= 0 ? cx : fragments.x[largest]!;
      ys[made] = centre >= 0 ? cy : fragments.y[largest]!;
      areas[made++] = area;
    }
  }
  return {
    grid,
    count: made,
    triangle: triangle.slice(0, made),
    cellOf: cellOf.slice(0, made),
    x: xs.slice(0, made),
    y: ys.slice(0, made),
    area: areas.slice(0, made),
  };
}

/** Which fragments of one cell hang together. Each piece is named by its first fragment. */
class CellPieces {
  readonly #plane: Triangulation;
  readonly #kind: Int32Array;
  readonly #tag: Int32Array;
  readonly #cell: number;
  /** Per triangle: its place among the cell's fragments. */
  readonly #slot: Int32Array;
  readonly #parent: number[] = [];

  constructor(plane: Triangulation, kind: Int32Array, tag: Int32Array, cell: number) {
    this.#plane = plane;
    this.#kind = kind;
    this.#tag = tag;
    this.#cell = cell;
    this.#slot = new Int32Array(plane.triangleCount).fill(-1);
  }

  root(fragment: number): number {
    let at = fragment;
    while (this.#parent[at] !== at) at = this.#parent[at]!;
    return at;
  }

  join(fragments: Fragments, order: Int32Array, from: number, to: number, minX: number, minY: number): void {
    const { twin } = this.#plane;
    const slot = this.#slot;
    this.#parent[0] = 0;
    if (to - from === 1) return;
    for (let i = 0; i < to - from; i++) {
      this.#parent[i] = i;
      slot[fragments.triangle[order[from + i]!]!] = i;
    }
    for (let i = 0; i < to - from; i++) {
      const t = fragments.triangle[order[from + i]!]!;
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        const other = twin[h]!;
        if (other < h || this.#tag[h] !== 0) continue;
        const next = Math.floor(other / 3);
        const j = slot[next]!;
        if (j < 0 || this.#kind[next] !== this.#kind[t]) continue;
        const [a, b] = [this.root(i), this.root(j)];
        if (a === b || lengthInBox(this.#plane, h, minX, minY, this.#cell) <= LEAST_SHARED) continue;
        if (a < b) this.#parent[b] = a;
        else this.#parent[a] = b;
      }
    }
    for (let i = from; i < to; i++) slot[fragments.triangle[order[i]!]!] = -1;
  }
}

function byCell(fragments: Fragments, cells: number): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(cells + 1);
  for (let i = 0; i < fragments.count; i++) start[fragments.cell[i]! + 1]!++;
  for (let cell = 0; cell < cells; cell++) start[cell + 1]! += start[cell]!;
  const next = start.slice();
  const order = new Int32Array(fragments.count);
  for (let i = 0; i < fragments.count; i++) order[next[fragments.cell[i]!]!++] = i;
  return { order, start };
}

/** Length of a half-edge inside a square (Liang & Barsky 1984). */
function lengthInBox(plane: Triangulation, h: number, minX: number, minY: number, size: number): number {
  const a = plane.corners[h]!;
  const b = plane.corners[nextHalfEdge(h)]!;
  const dx = plane.x[b]! - plane.x[a]!;
  const dy = plane.y[b]! - plane.y[a]!;
  const ax = plane.x[a]! - minX;
  const ay = plane.y[a]! - minY;
  // Shares of the edge at which it passes the two sides of each pair; an edge along them never does.
  const x0 = dx === 0 ? (ax < 0 || ax > size ? Infinity : -Infinity) : (dx > 0 ? -ax : size - ax) / dx;
  const x1 = dx === 0 ? Infinity : (dx > 0 ? size - ax : -ax) / dx;
  const y0 = dy === 0 ? (ay < 0 || ay > size ? Infinity : -Infinity) : (dy > 0 ? -ay : size - ay) / dy;
  const y1 = dy === 0 ? Infinity : (dy > 0 ? size - ay : -ay) / dy;
  const from = Math.max(0, x0, y0);
  const to = Math.min(1, x1, y1);
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}

function holds(plane: Triangulation, t: number, px: number, py: number): boolean {
  for (let h = 3 * t; h < 3 * t + 3; h++) {
    const a = plane.corners[h]!;
    const b = plane.corners[nextHalfEdge(h)]!;
    const side =
      (plane.x[b]! - plane.x[a]!) * (py - plane.y[a]!) - (plane.y[b]! - plane.y[a]!) * (px - plane.x[a]!);
    if (side < 0) return false;
  }
  return true;
}
