import { nextHalfEdge } from '../plane/triangulation';
import type { Nav } from './nav';

/** A point on the surface. */
export interface Located {
  /** Triangle of the nav. */
  readonly triangle: number;
  /** In the frame of the triangle's sheet. */
  readonly x: number;
  readonly y: number;
  readonly storey: number;
  /** In plan, metres. */
  readonly planX: number;
  readonly planY: number;
  /** How far, in plan, it lies from the point asked for: 0 where that is walkable floor. */
  readonly gap: number;
}

interface Buckets {
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
  /** Side of the squares, metres. */
  readonly size: number;
  readonly start: Int32Array;
  readonly triangles: Int32Array;
}

/** Least side of the squares that triangles are filed by, metres, and about how many squares there are at most. */
const LEAST_SIZE = 1.5;
const MOST_BUCKETS = 250_000;
/** A point this near to a triangle is on it, metres. */
const ON = 1e-9;

const known = new WeakMap<Nav, (Buckets | null)[]>();

/**
 * The walkable point of the storey at (x, y) in plan, or the nearest one and its distance (`gap`); null when the
 * storey has no walkable floor. On an edge between triangles always the same one. The first question builds an
 * index (O(triangles)); then about O(1) on floor.
 */
export function locate(nav: Nav, storey: number, x: number, y: number): Located | null {
  let indexes = known.get(nav);
  if (!indexes) known.set(nav, (indexes = []));
  let buckets = indexes[storey];
  if (buckets === undefined) buckets = indexes[storey] = fileTriangles(nav, storey);
  if (buckets === null || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  const px = x - nav.origin[0];
  const py = y - nav.origin[1];
  const column = Math.min(Math.max(Math.floor((px - buckets.minX) / buckets.size), 0), buckets.columns - 1);
  const row = Math.min(Math.max(Math.floor((py - buckets.minY) / buckets.size), 0), buckets.rows - 1);
  let best = Infinity;
  let triangle = -1;
  let bestX = px;
  let bestY = py;
  const spot: [number, number] = [0, 0];
  const rings = Math.max(buckets.columns, buckets.rows);
  for (let ring = 0; ring <= rings; ring++) {
    // What lies in this ring is at least so far off.
    const nearest = Math.max(0, ringDistance(buckets, px, py, column, row, ring));
    if (best <= ON || nearest > best) break;
    for (let j = Math.max(0, row - ring); j <= Math.min(buckets.rows - 1, row + ring); j++) {
      const step = j === row - ring || j === row + ring || ring === 0 ? 1 : 2 * ring;
      for (let i = column - ring; i <= column + ring; i += step) {
        if (i < 0 || i >= buckets.columns) continue;
        const at = j * buckets.columns + i;
        for (let k = buckets.start[at]!; k < buckets.start[at + 1]!; k++) {
          const t = buckets.triangles[k]!;
          const distance = nearestInTriangle(nav, t, px, py, spot);
          if (distance < best || (distance === best && t < triangle)) {
            best = distance;
            triangle = t;
            [bestX, bestY] = spot;
          }
        }
      }
    }
  }
  if (triangle < 0) return null;
  const gap = best <= ON ? 0 : best;
  const { ax, ay, nx, ny, factor } = nav.sheets[nav.sheetOf[triangle]!]!.stretch;
  const away = (factor - 1) * ((bestX - ax) * nx + (bestY - ay) * ny);
  return {
    triangle,
    x: bestX + away * nx,
    y: bestY + away * ny,
    storey,
    planX: gap === 0 ? x : bestX + nav.origin[0],
    planY: gap === 0 ? y : bestY + nav.origin[1],
    gap,
  };
}

/** Distance from the point to the buckets `ring` steps away from (column, row); may be negative. */
function ringDistance(
  buckets: Buckets,
  px: number,
  py: number,
  column: number,
  row: number,
  ring: number,
): number {
  const west = px - (buckets.minX + (column - ring + 1) * buckets.size);
  const east = buckets.minX + (column + ring) * buckets.size - px;
  const south = py - (buckets.minY + (row - ring + 1) * buckets.size);
  const north = buckets.minY + (row + ring) * buckets.size - py;
  return ring === 0 ? 0 : Math.min(west, east, south, north);
}

/** Plan coordinates of a corner, less the origin. */
export function planOf(nav: Nav, sheet: number, x: number, y: number, out: [number, number]): void {
  const { ax, ay, nx, ny, factor } = nav.sheets[sheet]!.stretch;
  const back = (1 / factor - 1) * ((x - ax) * nx + (y - ay) * ny);
  out[0] = x + back * nx;
  out[1] = y + back * ny;
}

const cornersOut: [number, number][] = [
  [0, 0],
  [0, 0],
  [0, 0],
];

function nearestInTriangle(nav: Nav, t: number, px: number, py: number, out: [number, number]): number {
  for (let i = 0; i < 3; i++) {
    planOf(nav, nav.sheetOf[t]!, nav.x[3 * t + i]!, nav.y[3 * t + i]!, cornersOut[i]!);
  }
  let inside = true;
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const [ax, ay] = cornersOut[i]!;
    const [bx, by] = cornersOut[nextHalfEdge(i)]!;
    const dx = bx - ax;
    const dy = by - ay;
    if (dx * (py - ay) - dy * (px - ax) < 0) inside = false;
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square));
    const qx = ax + along * dx;
    const qy = ay + along * dy;
    const distance = Math.hypot(px - qx, py - qy);
    if (distance < best) {
      best = distance;
      out[0] = qx;
      out[1] = qy;
    }
  }
  if (!inside) return best;
  out[0] = px;
  out[1] = py;
  return 0;
}

function fileTriangles(nav: Nav, storey: number): Buckets | null {
  const from = nav.storeyStart[storey];
  const to = nav.storeyStart[storey + 1];
  if (from === undefined || to === undefined || from === to) return null;
  const box = new Float64Array(4 * (to - from));
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  const point: [number, number] = [0, 0];
  for (let t = from; t < to; t++) {
    const at = 4 * (t - from);
    box.set([Infinity, Infinity, -Infinity, -Infinity], at);
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      planOf(nav, nav.sheetOf[t]!, nav.x[h]!, nav.y[h]!, point);
      box[at] = Math.min(box[at]!, point[0]);
      box[at + 1] = Math.min(box[at + 1]!, point[1]);
      box[at + 2] = Math.max(box[at + 2]!, point[0]);
      box[at + 3] = Math.max(box[at + 3]!, point[1]);
    }
    minX = Math.min(minX, box[at]!);
    minY = Math.min(minY, box[at + 1]!);
    maxX = Math.max(maxX, box[at + 2]!);
    maxY = Math.max(maxY, box[at + 3]!);
  }
  const size = Math.max(LEAST_SIZE, (maxX - minX + maxY - minY) / Math.sqrt(MOST_BUCKETS));
  const columns = Math.floor((maxX - minX) / size) + 1;
  const rows = Math.floor((maxY - minY) / size) + 1;
  const start = new Int32Array(columns * rows + 1);
  const each = (found: (bucket: number, t: number) => void): void => {
    for (let t = from; t < to; t++) {
      if (nav.primary[t] !== 1) continue;
      const at = 4 * (t - from);
      const lastRow = Math.floor((box[at + 3]! - minY) / size);
      const lastColumn = Math.floor((box[at + 2]! - minX) / size);
      for (let j = Math.floor((box[at + 1]! - minY) / size); j <= lastRow; j++) {
        for (let i = Math.floor((box[at]! - minX) / size); i <= lastColumn; i++) found(j * columns + i, t);
      }
    }
  };
  each((bucket) => {
    start[bucket + 1]!++;
  });
  for (let bucket = 0; bucket < columns * rows; bucket++) start[bucket + 1]! += start[bucket]!;
  const next = start.slice();
  const triangles = new Int32Array(start[columns * rows]!);
  each((bucket, t) => {
    triangles[next[bucket]!++] = t;
  });
  return { minX, minY, columns, rows, size, start, triangles };
}
