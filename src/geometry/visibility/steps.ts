import { nextHalfEdge, previousHalfEdge, type Triangulation } from '../plane/triangulation';

/**
 * Four numbers a half-edge `h`, at `h * STEP_SIZE`: what lies across it, as seen through it (the half-edge to the
 * right, the half-edge to the left, the vertex between them), and whether it stops sight (`STOP`). Together in one
 * cache line, as the expansion touches some ten thousand half-edges in no order.
 */
export const STEP_SIZE = 4;
export const RIGHT = 0;
export const LEFT = 1;
export const APEX = 2;
/** 1 where sight ends: a blocking line, the edge of a solid's triangle, the frame. */
export const STOP = 3;

/** The steps of a mesh where nothing but the frame stops sight. O(half-edges). */
export function stepsOf(mesh: Triangulation): Int32Array {
  const { twin, corners } = mesh;
  const steps = new Int32Array(twin.length * STEP_SIZE).fill(-1);
  for (let h = 0; h < twin.length; h++) {
    const g = twin[h]!;
    steps[h * STEP_SIZE + STOP] = g < 0 ? 1 : 0;
    if (g < 0) continue;
    steps[h * STEP_SIZE + RIGHT] = nextHalfEdge(g);
    steps[h * STEP_SIZE + LEFT] = previousHalfEdge(g);
    steps[h * STEP_SIZE + APEX] = corners[previousHalfEdge(g)]!;
  }
  return steps;
}

/** The vertices of a mesh as x, y, x, y, …. O(vertices). */
export function interleaved({ x, y }: Triangulation): Float64Array {
  const points = new Float64Array(2 * x.length);
  for (let v = 0; v < x.length; v++) {
    points[2 * v] = x[v]!;
    points[2 * v + 1] = y[v]!;
  }
  return points;
}
