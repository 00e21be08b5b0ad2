import type { Bounds } from '../plane/bounds';
import { hilbert } from '../plane/insertion-order';
import type { Triangulation } from '../plane/triangulation';

/** Cells along a side of the curve. Keys stay exact: 2 · 13 bits of place and 26 of triangle. */
const CELLS = 2 ** 13;
const TRIANGLES = 2 ** 26;

/**
 * The same triangulation with its triangles numbered along a Hilbert curve, so that what lies together in plan
 * lies together in memory: sight walks from neighbour to neighbour, and a large storey doesn't fit a cache.
 * Vertices and edge sets keep their numbers. O(n log n).
 */
export function inPlanOrder(mesh: Triangulation, bounds: Bounds): Triangulation {
  const { triangleCount, corners, twin, edgeSet, x, y } = mesh;
  const scale = (CELLS - 1) / Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
  const keys = new Float64Array(triangleCount);
  for (let t = 0; t < triangleCount; t++) {
    const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
    const column = Math.floor(((x[a]! + x[b]! + x[c]!) / 3 - bounds.minX) * scale);
    const row = Math.floor(((y[a]! + y[b]! + y[c]!) / 3 - bounds.minY) * scale);
    keys[t] = hilbert(column, row, CELLS) * TRIANGLES + t;
  }
  keys.sort();
  const order = Int32Array.from(keys, (key) => key % TRIANGLES);
  const place = new Int32Array(triangleCount);
  order.forEach((t, i) => (place[t] = i));
  const ordered = {
    corners: new Int32Array(3 * triangleCount),
    twin: new Int32Array(3 * triangleCount),
    edgeSet: new Int32Array(3 * triangleCount),
  };
  for (let i = 0; i < triangleCount; i++) {
    for (let corner = 0; corner < 3; corner++) {
      const from = 3 * order[i]! + corner;
      const g = twin[from]!;
      ordered.corners[3 * i + corner] = corners[from]!;
      ordered.twin[3 * i + corner] = g < 0 ? -1 : 3 * place[Math.floor(g / 3)]! + (g % 3);
      ordered.edgeSet[3 * i + corner] = edgeSet[from]!;
    }
  }
  return { ...mesh, ...ordered };
}
