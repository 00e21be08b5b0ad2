import { insertionOrder } from './insertion-order';
import { TriangleMesh } from './triangle-mesh';
import { nextHalfEdge } from './triangulation';

/**
 * The Delaunay triangulation of distinct points, by inserting them one by one and flipping (Lawson 1977), with
 * exact predicates throughout. `null` when there are fewer than three points or all are collinear. Expected
 * cost O(n log n).
 */
export function delaunay(x: ArrayLike<number>, y: ArrayLike<number>): TriangleMesh | null {
  const mesh = new TriangleMesh(x, y);
  const order = insertionOrder(x, y);
  const third = firstOffLine(mesh, order);
  if (third < 0) return null;
  startWith(mesh, order[0]!, order[1]!, order[third]!);
  const stack: number[] = [];
  let hint = 0;
  for (let i = 2; i < order.length; i++) {
    if (i === third) continue;
    const vertex = order[i]!;
    split(mesh, findTriangle(mesh, vertex, hint), vertex, stack);
    makeDelaunay(mesh, stack);
    hint = Math.floor(mesh.outgoing[vertex]! / 3);
  }
  return mesh;
}

function firstOffLine(mesh: TriangleMesh, order: Int32Array): number {
  for (let i = 2; i < order.length; i++) {
    if (mesh.side(order[0]!, order[1]!, order[i]!) !== 0) return i;
  }
  return -1;
}

function startWith(mesh: TriangleMesh, a: number, second: number, third: number): void {
  const turned = mesh.side(a, second, third) < 0;
  const b = turned ? third : second;
  const c = turned ? second : third;
  const inner = mesh.addTriangle(a, b, c);
  const overAB = mesh.addTriangle(b, a, mesh.ghost);
  const overBC = mesh.addTriangle(c, b, mesh.ghost);
  const overCA = mesh.addTriangle(a, c, mesh.ghost);
  mesh.link(inner, overAB);
  mesh.link(inner + 1, overBC);
  mesh.link(inner + 2, overCA);
  mesh.link(overAB + 1, overCA + 2);
  mesh.link(overBC + 1, overAB + 2);
  mesh.link(overCA + 1, overBC + 2);
}

/** Walks to the triangle that holds the vertex: a ghost triangle when it lies strictly outside the hull. */
function findTriangle(mesh: TriangleMesh, vertex: number, hint: number): number {
  const { corners, twin, ghost } = mesh;
  let triangle = hint;
  let entered = -1;
  if (mesh.isGhost(triangle)) {
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (corners[h] !== ghost && corners[nextHalfEdge(h)] !== ghost) entered = twin[h]!;
    }
    triangle = Math.floor(entered / 3);
    entered = -1;
  }
  for (;;) {
    let out = -1;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (h !== entered && mesh.side(corners[h]!, corners[nextHalfEdge(h)]!, vertex) < 0) {
        out = h;
        break;
      }
    }
    if (out < 0) return triangle;
    entered = twin[out]!;
    triangle = Math.floor(entered / 3);
    if (mesh.isGhost(triangle)) return triangle;
  }
}

/** Joins the vertex to the three corners; a vertex on an edge leaves a flat triangle for the flips to mend. */
function split(mesh: TriangleMesh, triangle: number, vertex: number, stack: number[]): void {
  const { corners, twin } = mesh;
  const h = 3 * triangle;
  const a = corners[h]!;
  const b = corners[h + 1]!;
  const c = corners[h + 2]!;
  const overBC = twin[h + 1]!;
  const overCA = twin[h + 2]!;
  mesh.setCorners(h, a, b, vertex);
  const onBC = mesh.addTriangle(b, c, vertex);
  const onCA = mesh.addTriangle(c, a, vertex);
  mesh.link(onBC, overBC);
  mesh.link(onCA, overCA);
  mesh.link(h + 1, onBC + 2);
  mesh.link(onBC + 1, onCA + 2);
  mesh.link(onCA + 1, h + 2);
  stack.push(h, onBC, onCA);
}

/** Flips edges opposite the new vertex until all are Delaunay. */
function makeDelaunay(mesh: TriangleMesh, stack: number[]): void {
  for (let h = stack.pop(); h !== undefined; h = stack.pop()) {
    if (!mustFlip(mesh, h)) continue;
    const g = mesh.twin[h]!;
    mesh.flip(h);
    stack.push(h, g % 3 === 0 ? g + 2 : g - 1);
  }
}

/**
 * Whether the edge u→v of `h`, whose apex p is the new vertex, gives way to p–q. With the ghost at infinity its
 * circle is a half-plane: a hull edge gives way only to a vertex on it, an edge to infinity where the hull
 * would turn inwards.
 */
function mustFlip(mesh: TriangleMesh, h: number): boolean {
  const { corners, ghost } = mesh;
  const u = corners[h]!;
  const v = corners[nextHalfEdge(h)]!;
  const p = mesh.apex(h);
  const q = mesh.apex(mesh.twin[h]!);
  if (q === ghost) return mesh.side(u, v, p) <= 0;
  if (u === ghost) return mesh.side(q, v, p) > 0;
  if (v === ghost) return mesh.side(p, u, q) > 0;
  return mesh.inCircle(u, v, p, q);
}
