import { nextHalfEdge, type Triangulation } from '../plane/triangulation';
import type { Barrier } from './floor-input';

/** What stands on half-edges: 0 = nothing, −1 = always shut, k > 0 = shut while any door of `doorSets[k]` is. */
export interface BarrierEdges {
  readonly tag: Int32Array;
  readonly doorSets: readonly (readonly number[])[];
}

interface LineEdge {
  readonly halfEdge: number;
  /** Vertex nearer to the start of the line, and the other. */
  readonly from: number;
  readonly to: number;
  readonly along: number;
}

/**
 * Finds the edges that barriers stand on. A barrier's extension counts only where the run of walkable edges
 * from its end reaches a vertex that touches solid (or another barrier that is always shut).
 * `kind` ≥ 0 marks walkable triangles. O(half-edges + barriers).
 */
export function barrierEdges(
  plane: Triangulation,
  kind: Int32Array,
  barriers: readonly Barrier[],
  barrierBase: number,
): BarrierEdges {
  const byLine = edgesByLine(plane, barriers, barrierBase);
  const solid = solidVertices(plane, kind);
  const fixed = new Int32Array(plane.vertexCount).fill(-1);
  barriers.forEach((barrier, index) => {
    if (barrier.door >= 0) return;
    for (const edge of byLine[3 * index + 1]!) {
      for (const vertex of [edge.from, edge.to]) fixed[vertex] = fixed[vertex] === -1 ? index : -2;
    }
  });
  const doors = new Map<number, number[]>();
  barriers.forEach((barrier, index) => {
    const reached = (vertex: number): boolean =>
      solid[vertex] === 1 || (fixed[vertex] !== -1 && fixed[vertex] !== index);
    const main = byLine[3 * index + 1]!;
    const edges = [...main];
    if (main.length > 0) {
      edges.push(...extension(plane, kind, byLine[3 * index]!, main[0]!.from, reached));
      edges.push(...extension(plane, kind, byLine[3 * index + 2]!, main[main.length - 1]!.to, reached));
    }
    for (const { halfEdge } of edges) {
      const listed = doors.get(halfEdge);
      if (listed) listed.push(barrier.door);
      else doors.set(halfEdge, [barrier.door]);
    }
  });
  return tagged(plane, doors);
}

/** Edges of each barrier line, once each (the half-edge with the lower id), in the order of the line. */
function edgesByLine(plane: Triangulation, barriers: readonly Barrier[], base: number): LineEdge[][] {
  const found: LineEdge[][] = Array.from({ length: barriers.length * 3 }, () => []);
  const { edgeSet, setStart, setLines, twin, corners, x, y } = plane;
  for (let h = 0; h < edgeSet.length; h++) {
    const set = edgeSet[h]!;
    if (set === 0 || (twin[h]! >= 0 && twin[h]! < h)) continue;
    for (let i = setStart[set]!; i < setStart[set + 1]!; i++) {
      const line = (setLines[i]! >> 1) - base;
      const barrier = barriers[Math.floor(line / 3)];
      if (line < 0 || barrier === undefined) continue;
      const sign = line % 3 === 0 ? -1 : 1;
      const dx = (barrier.bx - barrier.ax) * sign;
      const dy = (barrier.by - barrier.ay) * sign;
      const a = corners[h]!;
      const b = corners[nextHalfEdge(h)]!;
      const ta = x[a]! * dx + y[a]! * dy;
      const tb = x[b]! * dx + y[b]! * dy;
      const [from, to] = ta <= tb ? [a, b] : [b, a];
      found[line]!.push({ halfEdge: h, from, to, along: Math.min(ta, tb) });
    }
  }
  for (const edges of found) edges.sort((p, q) => p.along - q.along);
  return found;
}

function solidVertices(plane: Triangulation, kind: Int32Array): Uint8Array {
  const solid = new Uint8Array(plane.vertexCount);
  for (let h = 0; h < plane.corners.length; h++) {
    if (kind[Math.floor(h / 3)]! < 0) solid[plane.corners[h]!] = 1;
    else if (plane.twin[h]! < 0) {
      solid[plane.corners[h]!] = 1;
      solid[plane.corners[nextHalfEdge(h)]!] = 1;
    }
  }
  return solid;
}

function extension(
  plane: Triangulation,
  kind: Int32Array,
  edges: readonly LineEdge[],
  start: number,
  reached: (vertex: number) => boolean,
): LineEdge[] {
  const run: LineEdge[] = [];
  let at = start;
  if (reached(at)) return run;
  for (const edge of edges) {
    const other = plane.twin[edge.halfEdge]!;
    const free = other >= 0 && kind[Math.floor(edge.halfEdge / 3)]! >= 0 && kind[Math.floor(other / 3)]! >= 0;
    if (edge.from !== at || !free) return [];
    run.push(edge);
    at = edge.to;
    if (reached(at)) return run;
  }
  return [];
}

function tagged(plane: Triangulation, doors: ReadonlyMap<number, readonly number[]>): BarrierEdges {
  const tag = new Int32Array(plane.corners.length);
  const doorSets: (readonly number[])[] = [[]];
  const known = new Map<string, number>();
  for (const [halfEdge, listed] of doors) {
    const unique = [...new Set(listed)].sort((p, q) => p - q);
    let value = -1;
    if (unique[0] !== -1) {
      const key = unique.join();
      value = known.get(key) ?? doorSets.length;
      if (value === doorSets.length) doorSets.push(unique);
      known.set(key, value);
    }
    tag[halfEdge] = value;
    const other = plane.twin[halfEdge]!;
    if (other >= 0) tag[other] = value;
  }
  return { tag, doorSets };
}
