import { nextHalfEdge, type Triangulation } from '../plane/triangulation';
import type { FloorGrid, FloorSamples } from './floor-samples';
import type { Fragments } from './triangle-fragments';

/** Triangles that share less than this of an edge within a cell, metres, are not joined there. */
const LEAST_SHARED = 1e-9;

/** Joins the fragments of each cell into connected pieces and puts one sample into each. O(fragments). */
export function samplePieces(
  plane: Triangulation,
  kind: Int32Array,
  tag: Int32Array,
  grid: FloorGrid,
  fragments: Fragments,
): FloorSamples {
  const { order, start } = byCell(fragments, grid.nx * grid.ny);
  const triangle: number[] = [];
  const cellOf: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const areas: number[] = [];
  const slot = new Int32Array(plane.triangleCount).fill(-1);
  const parent: number[] = [];
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (let cell = 0; cell + 1 < start.length; cell++) {
    const from = start[cell]!;
    const count = start[cell + 1]! - from;
    if (count === 0) continue;
    const minX = grid.x0 - plane.origin[0] + (cell % grid.nx) * grid.cell;
    const minY = grid.y0 - plane.origin[1] + Math.floor(cell / grid.nx) * grid.cell;
    for (let i = 0; i < count; i++) {
      parent[i] = i;
      slot[fragments.triangle[order[from + i]!]!] = i;
    }
    for (let i = 0; i < count; i++) {
      const t = fragments.triangle[order[from + i]!]!;
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        const other = plane.twin[h]!;
        if (other < h || tag[h] !== 0) continue;
        const j = slot[Math.floor(other / 3)]!;
        if (j < 0 || kind[Math.floor(other / 3)] !== kind[t]) continue;
        if (lengthInBox(plane, h, minX, minY, grid.cell) > LEAST_SHARED) parent[root(j)] = root(i);
      }
    }
    for (let i = 0; i < count; i++) slot[fragments.triangle[order[from + i]!]!] = -1;
    for (let piece = 0; piece < count; piece++) {
      if (parent[piece] !== piece) continue;
      let area = 0;
      let largest = -1;
      let centre = -1;
      for (let i = 0; i < count; i++) {
        if (root(i) !== piece) continue;
        const fragment = order[from + i]!;
        area += fragments.area[fragment]!;
        if (largest < 0 || fragments.area[fragment]! > fragments.area[largest]!) largest = fragment;
        const within = holds(
          plane,
          fragments.triangle[fragment]!,
          minX + grid.cell / 2,
          minY + grid.cell / 2,
        );
        if (centre < 0 && within) centre = fragment;
      }
      triangle.push(fragments.triangle[centre >= 0 ? centre : largest]!);
      cellOf.push(cell);
      xs.push(centre >= 0 ? minX + grid.cell / 2 : fragments.x[largest]!);
      ys.push(centre >= 0 ? minY + grid.cell / 2 : fragments.y[largest]!);
      areas.push(area);
    }
  }
  return {
    grid,
    count: triangle.length,
    triangle: Int32Array.from(triangle),
    cellOf: Int32Array.from(cellOf),
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    area: Float64Array.from(areas),
  };
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
  let from = 0;
  let to = 1;
  for (const [delta, room] of [
    [-dx, plane.x[a]! - minX],
    [dx, minX + size - plane.x[a]!],
    [-dy, plane.y[a]! - minY],
    [dy, minY + size - plane.y[a]!],
  ] as const) {
    if (delta === 0) {
      if (room < 0) return 0;
    } else if (delta < 0) from = Math.max(from, room / delta);
    else to = Math.min(to, room / delta);
  }
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
