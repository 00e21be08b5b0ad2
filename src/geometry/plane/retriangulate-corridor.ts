import type { TriangleMesh } from './triangle-mesh';
import { nextHalfEdge } from './triangulation';

/** What lies between two vertices that no edge joins. */
export interface Corridor {
  /** The triangles on the way. */
  readonly triangles: readonly number[];
  /** The vertices passed on either side, both ends included; one can come twice. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Whether a fixed edge is crossed. */
  readonly blocked: boolean;
}

/** In the map of border edges: both sides lie in the corridor, and the edge is free or fixed. */
const INNER_FREE = -1;
const INNER_FIXED = -2;

/**
 * Replaces the triangles of a corridor so that its two ends are joined by a fixed edge, and what lies on either
 * side is constrained Delaunay (Anglada 1997: the base's apex is the vertex whose circle is empty, then the
 * same for the two new bases). Every vertex of a corridor sees the base, which is why no triangle can turn over.
 */
export function retriangulateCorridor(mesh: TriangleMesh, corridor: Corridor): void {
  const { corners, twin, fixed, ghost } = mesh;
  const { triangles, left, right } = corridor;
  const key = (u: number, v: number): number => u * ghost + v;
  const border = borderOf(mesh, triangles, key);
  const made = new Map<number, number>();
  let used = 0;
  const make = (u: number, v: number, w: number): void => {
    const h = 3 * triangles[used++]!;
    mesh.setCorners(h, u, v, w);
    made.set(key(u, v), h);
    made.set(key(v, w), h + 1);
    made.set(key(w, u), h + 2);
  };
  fillSide(mesh, left, make);
  fillSide(mesh, right.toReversed(), make);
  for (const h of made.values()) {
    const u = corners[h]!;
    const v = corners[nextHalfEdge(h)]!;
    const beyond = border.get(key(u, v)) ?? INNER_FREE;
    if (beyond >= 0) {
      mesh.link(h, beyond);
      fixed[h] = fixed[beyond]!;
    } else {
      twin[h] = made.get(key(v, u))!;
      fixed[h] = beyond === INNER_FIXED ? 1 : 0;
    }
  }
  mesh.fix(made.get(key(left[0]!, left[left.length - 1]!))!);
}

/** By edge as seen from within: the half-edge on its outer side, or that it lies within altogether. */
function borderOf(
  mesh: TriangleMesh,
  triangles: readonly number[],
  key: (u: number, v: number) => number,
): Map<number, number> {
  const { corners, twin, fixed } = mesh;
  const within = new Set(triangles);
  const border = new Map<number, number>();
  for (const triangle of triangles) {
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const inner = fixed[h] === 1 ? INNER_FIXED : INNER_FREE;
      const beyond = twin[h]!;
      border.set(
        key(corners[h]!, corners[nextHalfEdge(h)]!),
        within.has(Math.floor(beyond / 3)) ? inner : beyond,
      );
    }
  }
  return border;
}

/** Triangulates what lies left of the base from a path's first vertex to its last, and right of the path. */
function fillSide(
  mesh: TriangleMesh,
  path: readonly number[],
  make: (u: number, v: number, w: number) => void,
): void {
  const bases: [number, number][] = [[0, path.length - 1]];
  for (let base = bases.pop(); base !== undefined; base = bases.pop()) {
    const [from, to] = base;
    if (to - from < 2) continue;
    const u = path[from]!;
    const v = path[to]!;
    let apex = from + 1;
    for (let i = from + 2; i < to; i++) {
      if (mesh.inCircle(u, v, path[apex]!, path[i]!)) apex = i;
    }
    make(u, v, path[apex]!);
    bases.push([from, apex], [apex, to]);
  }
}
