import type { LineSet } from '../plane/line-set';
import { ringWindings } from '../plane/ring-windings';
import { nextHalfEdge, type Triangulation } from '../plane/triangulation';
import { triangulate } from '../plane/triangulate';

/** The union of some rings: its triangles, and its outline as directed edges with the inside on their left. */
export interface FilledRegion {
  /** x, y a vertex, metres, relative to `origin`. */
  readonly vertices: Float64Array;
  readonly origin: readonly [number, number];
  /** Three vertex ids a triangle, counter-clockwise. */
  readonly triangles: Uint32Array;
  /** Two vertex ids an outline edge. */
  readonly outline: Uint32Array;
}

/** Rings nearer to each other than this are joined: less than a millimetre is drawing noise. */
const TOLERANCE = 1e-4;

/**
 * The union of rings (outer ones counter-clockwise, holes clockwise; overlaps, repeats and touching allowed).
 * Cost O(n log n) in the number of ring points.
 */
export function filledRegion(rings: LineSet): FilledRegion {
  const mesh = triangulate(rings, { tolerance: TOLERANCE });
  const winding = ringWindings(mesh, new Uint8Array(rings.closed.length), 1);
  const inside = (triangle: number): boolean => triangle >= 0 && winding[triangle]! > 0;
  const triangles: number[] = [];
  const outline: number[] = [];
  for (let t = 0; t < mesh.triangleCount; t++) {
    if (!inside(t)) continue;
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      triangles.push(mesh.corners[h]!);
      const twin = mesh.twin[h]!;
      if (!inside(twin < 0 ? -1 : Math.floor(twin / 3))) {
        outline.push(mesh.corners[h]!, mesh.corners[nextHalfEdge(h)]!);
      }
    }
  }
  return {
    vertices: interleaved(mesh),
    origin: mesh.origin,
    triangles: Uint32Array.from(triangles),
    outline: Uint32Array.from(outline),
  };
}

function interleaved(mesh: Triangulation): Float64Array {
  const vertices = new Float64Array(2 * mesh.vertexCount);
  for (let v = 0; v < mesh.vertexCount; v++) {
    vertices[2 * v] = mesh.x[v]!;
    vertices[2 * v + 1] = mesh.y[v]!;
  }
  return vertices;
}
