import { retriangulateCorridor, type Corridor } from './retriangulate-corridor';
import type { TriangleMesh } from './triangle-mesh';
import { nextHalfEdge, previousHalfEdge } from './triangulation';

/**
 * Makes a–b a chain of fixed edges and returns the chain's vertices, a and b included: normally `[a, b]`, the
 * triangles on its way being made anew. A vertex exactly on the way becomes part of the chain. Where a
 * fixed edge is in the way (only when noding left a crossing behind), the chain goes along existing edges
 * beside a–b. It always ends at b, and nothing fixed is ever lost. Cost: the degree of a, plus O(k log k)
 * typically for k triangles on the way.
 */
export function insertConstraint(mesh: TriangleMesh, a: number, b: number): number[] {
  const chain = [a];
  for (let at = a; at !== b; at = chain[chain.length - 1]!) {
    const direct = edgeTowards(mesh, at, b);
    if (direct >= 0) {
      mesh.fix(direct);
      chain.push(mesh.corners[nextHalfEdge(direct)]!);
      continue;
    }
    const corridor = corridorTowards(mesh, at, b);
    if (corridor.blocked) {
      followSide(mesh, corridor, chain);
    } else {
      retriangulateCorridor(mesh, corridor);
      chain.push(corridor.left[corridor.left.length - 1]!);
    }
  }
  return chain;
}

/** The half-edge from a that leads to b, or to a vertex exactly on the way to b; else −1. */
function edgeTowards(mesh: TriangleMesh, a: number, b: number): number {
  const direct = mesh.find(a, b);
  if (direct >= 0) return direct;
  const { corners, twin, x, y, ghost } = mesh;
  const start = mesh.outgoing[a]!;
  let h = start;
  do {
    const v = corners[nextHalfEdge(h)]!;
    if (v !== ghost && mesh.side(a, b, v) === 0) {
      const ahead = (x[v]! - x[a]!) * (x[b]! - x[a]!) + (y[v]! - y[a]!) * (y[b]! - y[a]!);
      if (ahead > 0) return h;
    }
    h = twin[previousHalfEdge(h)]!;
  } while (h !== start);
  return -1;
}

/** Walks from a straight towards b, as far as the first vertex on the line. No edge of a may lead there. */
function corridorTowards(mesh: TriangleMesh, a: number, b: number): Corridor {
  const { corners, twin, fixed } = mesh;
  let h = firstCrossed(mesh, a, b);
  const triangles = [Math.floor(h / 3)];
  const right = [a, corners[h]!];
  const left = [a, corners[nextHalfEdge(h)]!];
  let blocked = false;
  for (;;) {
    if (fixed[h] === 1) blocked = true;
    const g = twin[h]!;
    triangles.push(Math.floor(g / 3));
    const q = mesh.apex(g);
    const side = q === b ? 0 : mesh.side(a, b, q);
    if (side >= 0) left.push(q);
    if (side <= 0) right.push(q);
    if (side === 0) return { triangles, left, right, blocked };
    h = side > 0 ? nextHalfEdge(g) : previousHalfEdge(g);
  }
}

/** The edge opposite a, in the triangle of a that the way to b runs through. */
function firstCrossed(mesh: TriangleMesh, a: number, b: number): number {
  const { corners, twin, ghost } = mesh;
  let h = mesh.outgoing[a]!;
  for (;;) {
    const v = corners[nextHalfEdge(h)]!;
    const w = mesh.apex(h);
    if (v !== ghost && w !== ghost && mesh.side(a, b, v) < 0 && mesh.side(a, b, w) > 0) {
      return nextHalfEdge(h);
    }
    h = twin[previousHalfEdge(h)]!;
  }
}

/** Appends and fixes the side of the corridor that strays less from the straight way. */
function followSide(mesh: TriangleMesh, { left, right }: Corridor, chain: number[]): void {
  const a = left[0]!;
  const end = left[left.length - 1]!;
  const stray = (side: readonly number[]): number =>
    side.reduce((most, vertex) => Math.max(most, Math.abs(mesh.side(a, end, vertex))), 0);
  const side = stray(left) < stray(right) ? left : right;
  for (let i = 1; i < side.length; i++) {
    mesh.fix(mesh.find(side[i - 1]!, side[i]!));
    chain.push(side[i]!);
  }
}
