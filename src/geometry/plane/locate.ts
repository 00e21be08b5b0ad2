import { orientation } from './orientation';
import { alongSegment, segmentDistanceSquared } from './segment-distance';
import { nextHalfEdge, type Triangulation } from './triangulation';

/** Finds triangles of one triangulation by point; made by `buildLocator`. */
export interface TriangleLocator {
  readonly triangulation: Triangulation;
  /** Box of the vertices, in the triangulation's own frame, and its division into columns and rows. */
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  /** A triangle in or near each cell to start walking from. */
  readonly start: Int32Array;
}

const TRIANGLES_PER_CELL = 2;

/** Makes the index of start triangles. O(n). */
export function buildLocator(triangulation: Triangulation): TriangleLocator {
  const { x, y, corners, triangleCount } = triangulation;
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let v = 0; v < x.length; v++) {
    minX = Math.min(minX, x[v]!);
    maxX = Math.max(maxX, x[v]!);
    minY = Math.min(minY, y[v]!);
    maxY = Math.max(maxY, y[v]!);
  }
  const width = maxX - minX;
  const height = maxY - minY;
  const wanted = Math.max(1, triangleCount / TRIANGLES_PER_CELL);
  const cell =
    triangleCount === 0 ? 1 : Math.max(Math.sqrt((width * height) / wanted), width / wanted, height / wanted);
  const columns = triangleCount === 0 ? 1 : Math.floor(width / cell) + 1;
  const rows = triangleCount === 0 ? 1 : Math.floor(height / cell) + 1;
  const start = new Int32Array(columns * rows).fill(-1);
  for (let t = 0; t < triangleCount; t++) {
    const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
    const column = Math.floor(((x[a]! + x[b]! + x[c]!) / 3 - minX) / cell);
    const row = Math.floor(((y[a]! + y[b]! + y[c]!) / 3 - minY) / cell);
    start[row * columns + column] = t;
  }
  let last = 0;
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) {
      const at = row * columns + (row % 2 === 0 ? i : columns - 1 - i);
      if (start[at]! < 0) start[at] = last;
      last = start[at]!;
    }
  }
  return { triangulation, minX, minY, columns, rows, cell, start };
}

/**
 * The triangle that holds the point (frame of the input: the origin is taken off in here), −1 outside. A point
 * on an edge or vertex gives one of the triangles there, always the same one. Exact. A short walk from the
 * grid's start triangle: expected O(1).
 */
export function locateTriangle(locator: TriangleLocator, inputX: number, inputY: number): number {
  const { triangulation, minX, minY, columns, rows, cell, start } = locator;
  if (triangulation.triangleCount === 0) return -1;
  const x = inputX - triangulation.origin[0];
  const y = inputY - triangulation.origin[1];
  const column = Math.floor((x - minX) / cell);
  const row = Math.floor((y - minY) / cell);
  // Written so that NaN counts as outside.
  if (!(column >= 0 && column < columns && row >= 0 && row < rows)) return -1;
  return walk(triangulation, start[row * columns + column]!, x, y);
}

/**
 * Visibility walk (Devillers, Pion & Teillaud 2002) with the first edge to look at changing from step to step,
 * since in a constrained triangulation a fixed choice could go in circles; after too many steps all triangles
 * are looked at.
 */
function walk(triangulation: Triangulation, from: number, x: number, y: number): number {
  const { twin, triangleCount } = triangulation;
  let triangle = from;
  let entered = -1;
  let turn = 1;
  for (let steps = 0; steps < 2 * triangleCount + 16; steps++) {
    let out = -1;
    turn = (Math.imul(turn, 1664525) + 1013904223) >>> 0;
    for (let i = 0; i < 3; i++) {
      const h = 3 * triangle + (((turn >>> 16) + i) % 3);
      if (h !== entered && sideOf(triangulation, h, x, y) < 0) {
        out = h;
        break;
      }
    }
    if (out < 0) return triangle;
    entered = twin[out]!;
    // The triangulation is convex: beyond its rim lies nothing.
    if (entered < 0) return -1;
    triangle = Math.floor(entered / 3);
  }
  for (let t = 0; t < triangleCount; t++) {
    const h = 3 * t;
    const within =
      sideOf(triangulation, h, x, y) >= 0 &&
      sideOf(triangulation, h + 1, x, y) >= 0 &&
      sideOf(triangulation, h + 2, x, y) >= 0;
    if (within) return t;
  }
  return -1;
}

function sideOf(triangulation: Triangulation, h: number, px: number, py: number): number {
  const { corners, x, y } = triangulation;
  const u = corners[h]!;
  const v = corners[nextHalfEdge(h)]!;
  return orientation(x[u]!, y[u]!, x[v]!, y[v]!, px, py);
}

/** What of its triangle a point lies on. */
export type PointPlace =
  | { readonly on: 'vertex'; readonly vertex: number }
  | { readonly on: 'edge'; readonly halfEdge: number; readonly along: number }
  | { readonly on: 'inside' };

/**
 * What of `triangle` the point (frame of the input) lies on within `tolerance` metres: the nearest vertex, else
 * the nearest edge with the place along it (0–1), else its inside. O(1).
 */
export function placeInTriangle(
  triangulation: Triangulation,
  triangle: number,
  inputX: number,
  inputY: number,
  tolerance: number,
): PointPlace {
  const { x, y, corners, origin } = triangulation;
  const px = inputX - origin[0];
  const py = inputY - origin[1];
  let best = tolerance;
  let vertex = -1;
  for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
    const distance = Math.hypot(x[corners[h]!]! - px, y[corners[h]!]! - py);
    if (distance <= best) {
      best = distance;
      vertex = corners[h]!;
    }
  }
  if (vertex >= 0) return { on: 'vertex', vertex };
  let bestSquare = tolerance * tolerance;
  let place: PointPlace = { on: 'inside' };
  for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
    const u = corners[h]!;
    const v = corners[nextHalfEdge(h)]!;
    const square = segmentDistanceSquared(px, py, x[u]!, y[u]!, x[v]!, y[v]!);
    if (square <= bestSquare) {
      bestSquare = square;
      place = { on: 'edge', halfEdge: h, along: alongSegment(px, py, x[u]!, y[u]!, x[v]!, y[v]!) };
    }
  }
  return place;
}
