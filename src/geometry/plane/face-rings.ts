import type { Ring } from './ring';
import { segmentDistance } from './segment-distance';
import { nextHalfEdge, type Triangulation } from './triangulation';

/** One closed line of a face's edge; the face lies left of it. */
export interface FaceRing {
  readonly face: number;
  readonly ring: Ring;
}

/**
 * The edges of faces, each a number per triangle; those with numbers above `least` are traced. One ring per face runs
 * counter-clockwise, its holes clockwise; a ring comes twice through a point where its face has no width. Points
 * within `tolerance` metres of the straight line through their neighbours are left out. O(triangles).
 */
export function faceRings(
  t: Triangulation,
  faceOf: Int32Array,
  least: number,
  tolerance: number,
): FaceRing[] {
  const faceAt = (h: number): number => faceOf[Math.floor(h / 3)]!;
  const isEdge = (h: number): boolean => t.twin[h]! < 0 || faceAt(t.twin[h]!) !== faceAt(h);
  const traced = new Uint8Array(t.twin.length);
  const loops: { readonly face: number; readonly vertices: readonly number[] }[] = [];
  const visits = new Uint16Array(t.vertexCount);
  for (let start = 0; start < t.twin.length; start++) {
    const face = faceAt(start);
    if (face <= least || traced[start] === 1 || !isEdge(start)) continue;
    const vertices: number[] = [];
    for (let h = start; traced[h] === 0;) {
      traced[h] = 1;
      vertices.push(t.corners[h]!);
      h = nextHalfEdge(h);
      // Round the vertex through the face, so that its parts hang together where only a point joins others.
      while (!isEdge(h)) h = nextHalfEdge(t.twin[h]!);
    }
    loops.push({ face, vertices });
  }
  return loops.map(({ face, vertices }) => {
    for (const vertex of vertices) visits[vertex]!++;
    const kept = corners(t, vertices, tolerance, (vertex) => visits[vertex]! > 1);
    for (const vertex of vertices) visits[vertex]!--;
    return { face, ring: kept.map((v) => [t.x[v]! + t.origin[0], t.y[v]! + t.origin[1]] as const) };
  });
}

/** The vertices of a closed line less those on straight runs, from the westernmost (then southernmost) on. */
function corners(
  t: Triangulation,
  vertices: readonly number[],
  tolerance: number,
  keep: (vertex: number) => boolean,
): number[] {
  let first = 0;
  vertices.forEach((v, i) => {
    const best = vertices[first]!;
    const east = t.x[v]! - t.x[best]!;
    if (east < 0 || (east === 0 && t.y[v]! < t.y[best]!)) first = i;
  });
  const kept = [vertices[first]!];
  for (let i = 1; i < vertices.length; i++) {
    const at = vertices[(first + i) % vertices.length]!;
    const last = kept[kept.length - 1]!;
    const next = vertices[(first + i + 1) % vertices.length]!;
    const off = segmentDistance(t.x[at]!, t.y[at]!, t.x[last]!, t.y[last]!, t.x[next]!, t.y[next]!);
    if (off > tolerance || keep(at)) kept.push(at);
  }
  return kept;
}
