import type { TriangleMesh } from './triangle-mesh';
import { nextHalfEdge, previousHalfEdge } from './triangulation';

/** What lies between two vertices: the edges crossed, and the vertices passed on either side, ends included. */
interface Corridor {
  readonly end: number;
  readonly crossed: readonly [number, number][];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly blocked: boolean;
}

/** Flips allowed per crossed edge squared, before the corridor's side is taken instead. */
const FLIP_EFFORT = 8;

/**
 * Makes a–b a chain of fixed edges and returns the chain's vertices, a and b included. Normally that is
 * `[a, b]`, by flipping what crosses it (Sloan 1993). A vertex exactly on the way becomes part of the chain.
 * Where a fixed edge is in the way (only when noding left a crossing behind), the chain goes along existing
 * edges beside a–b: it always ends at b, and nothing fixed is ever lost.
 */
export function insertConstraint(mesh: TriangleMesh, a: number, b: number): number[] {
  const chain = [a];
  let gaveUp = false;
  for (let at = a; at !== b; at = chain[chain.length - 1]!) {
    const direct = edgeTowards(mesh, at, b);
    if (direct >= 0) {
      mesh.fix(direct);
      chain.push(mesh.corners[nextHalfEdge(direct)]!);
      continue;
    }
    const corridor = corridorTowards(mesh, at, b);
    if (corridor.blocked || gaveUp) {
      followSide(mesh, corridor, chain);
      gaveUp = false;
    } else if (flipThrough(mesh, at, corridor)) {
      chain.push(corridor.end);
    } else {
      gaveUp = true;
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
  const crossed: [number, number][] = [];
  const right = [a, corners[h]!];
  const left = [a, corners[nextHalfEdge(h)]!];
  let blocked = false;
  for (;;) {
    crossed.push([corners[h]!, corners[nextHalfEdge(h)]!]);
    if (fixed[h] === 1) blocked = true;
    const g = twin[h]!;
    const q = mesh.apex(g);
    const side = q === b ? 0 : mesh.side(a, b, q);
    if (side === 0) {
      left.push(q);
      right.push(q);
      return { end: q, crossed, left, right, blocked };
    }
    if (side > 0) {
      left.push(q);
      h = nextHalfEdge(g);
    } else {
      right.push(q);
      h = previousHalfEdge(g);
    }
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

/** Flips crossed edges until a–end is an edge, fixes it and restores Delaunay around it. False = gave up. */
function flipThrough(mesh: TriangleMesh, a: number, corridor: Corridor): boolean {
  const { end } = corridor;
  const queue = [...corridor.crossed];
  const turned: [number, number][] = [];
  const effort = FLIP_EFFORT * (queue.length + 1) ** 2;
  for (let at = 0; at < queue.length; at++) {
    if (at > effort) return false;
    const [u, v] = queue[at]!;
    const h = mesh.find(u, v);
    const p = mesh.apex(h);
    const q = mesh.apex(mesh.twin[h]!);
    if (mesh.side(p, u, q) <= 0 || mesh.side(q, v, p) <= 0) {
      queue.push([u, v]);
      continue;
    }
    mesh.flip(h);
    const meetsEnd = p === a || q === a || p === end || q === end;
    if (!meetsEnd && mesh.side(a, end, p) > 0 !== mesh.side(a, end, q) > 0) queue.push([p, q]);
    else turned.push([p, q]);
  }
  mesh.fix(mesh.find(a, end));
  restoreDelaunay(mesh, turned);
  return true;
}

function restoreDelaunay(mesh: TriangleMesh, edges: readonly [number, number][]): void {
  const { corners, twin, fixed, ghost } = mesh;
  const stack: number[] = [];
  for (const [u, v] of edges) {
    const h = mesh.find(u, v);
    if (h >= 0) stack.push(h);
  }
  for (let h = stack.pop(); h !== undefined; h = stack.pop()) {
    if (fixed[h] === 1) continue;
    const g = twin[h]!;
    const p = mesh.apex(h);
    const q = mesh.apex(g);
    if (p === ghost || q === ghost) continue;
    if (corners[h] === ghost || corners[g] === ghost) continue;
    if (!mesh.inCircle(corners[h]!, corners[g]!, p, q)) continue;
    mesh.flip(h);
    stack.push(h, previousHalfEdge(h), g, previousHalfEdge(g));
  }
}

/** Appends and fixes the side of the corridor that strays less from the straight way. */
function followSide(mesh: TriangleMesh, corridor: Corridor, chain: number[]): void {
  const { end, left, right } = corridor;
  const a = left[0]!;
  const stray = (side: readonly number[]): number =>
    Math.max(...side.map((vertex) => Math.abs(mesh.side(a, end, vertex))));
  const side = stray(left) < stray(right) ? left : right;
  for (let i = 1; i < side.length; i++) {
    mesh.fix(mesh.find(side[i - 1]!, side[i]!));
    chain.push(side[i]!);
  }
}
