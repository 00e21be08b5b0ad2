import type { EdgePool } from './edge-pool';
import type { TriangleMesh } from './triangle-mesh';
import { nextHalfEdge, type Triangulation } from './triangulation';

/**
 * The finished mesh without its ghost triangles, each fixed edge carrying the set of lines that the pool knows
 * along it. O(n).
 */
export function packTriangulation(
  mesh: TriangleMesh | null,
  x: Float64Array,
  y: Float64Array,
  origin: readonly [number, number],
  edges: EdgePool,
): Triangulation {
  const kept = new Int32Array(mesh?.triangleCount ?? 0).fill(-1);
  let triangleCount = 0;
  for (let t = 0; t < kept.length; t++) if (!mesh!.isGhost(t)) kept[t] = triangleCount++;
  const corners = new Int32Array(3 * triangleCount);
  const twin = new Int32Array(3 * triangleCount);
  const edgeSet = new Int32Array(3 * triangleCount);
  const setStart = [0, 0];
  const setLines: number[] = [];
  for (let t = 0; t < kept.length; t++) {
    if (kept[t]! < 0) continue;
    for (let i = 0; i < 3; i++) {
      const h = 3 * t + i;
      const out = 3 * kept[t]! + i;
      const other = mesh!.twin[h]!;
      const beyond = kept[Math.floor(other / 3)]!;
      corners[out] = mesh!.corners[h]!;
      twin[out] = beyond < 0 ? -1 : 3 * beyond + (other % 3);
      if (mesh!.fixed[h] === 0) continue;
      if (twin[out]! >= 0 && twin[out]! < out) {
        edgeSet[out] = edgeSet[twin[out]!]!;
      } else {
        const edge = edges.find(mesh!.corners[h]!, mesh!.corners[nextHalfEdge(h)]!);
        edges.entries(edge, setLines);
        edgeSet[out] = setStart.push(setLines.length) - 2;
      }
    }
  }
  return {
    vertexCount: x.length,
    triangleCount,
    x,
    y,
    origin,
    corners,
    twin,
    edgeSet,
    setStart: Int32Array.from(setStart),
    setLines: Int32Array.from(setLines),
  };
}
