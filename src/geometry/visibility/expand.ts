import { orientation } from '../plane/orientation';
import { nextHalfEdge } from '../plane/triangulation';
import type { Eye } from './eye';
import type { Sight } from './sight';
import { APEX, LEFT, RIGHT, STEP_SIZE, STOP } from './steps';

/**
 * What an eye sees, as pieces in counter-clockwise order: piece `i` is the part of half-edge `pieces[3i]` between
 * the rays from the eye through the vertices `pieces[3i + 1]` (right) and `pieces[3i + 2]` (left).
 * Scratch of this module: valid until the next call.
 */
export interface Expansion {
  readonly count: number;
  readonly pieces: Int32Array;
}

/** Shewchuk's bound under which the sign of a plain 2 × 2 orientation can be wrong. */
const SIGN_BOUND = (3 + 16 * 2 ** -53) * 2 ** -53;

let stack = new Int32Array(3 * 256);
let pieces = new Int32Array(3 * 1024);

/**
 * Triangular expansion (Bungiu, Hemmer, Hershberger, Huang, Kröller 2014, "Efficient computation of visibility
 * polygons"): from the eye's triangle across every edge that doesn't stop sight, narrowing the cone at each
 * apex that lies in it. Signs are exact (a plain product where its error bound allows, else adaptive), so a ray
 * that grazes a vertex is decided right; cones of no width are dropped, so the result is regular.
 * Cost: linear in the triangles that are seen, each counted once a cone that crosses it.
 */
export function expand(sight: Sight, eye: Eye): Expansion {
  const { steps, points } = sight;
  const { corners } = sight.mesh;
  const ex = eye.x;
  const ey = eye.y;
  let top = 0;
  let count = 0;
  if (stack.length < 3 * eye.facing.length + 3) stack = new Int32Array(6 * eye.facing.length);
  for (let i = eye.facing.length - 1; i >= 0; i--) {
    const h = eye.facing[i]!;
    stack[top++] = h;
    stack[top++] = corners[h]!;
    stack[top++] = corners[nextHalfEdge(h)]!;
  }
  while (top > 0) {
    let left = stack[--top]!;
    const right = stack[--top]!;
    let h = stack[--top]!;
    const rx = points[2 * right]! - ex;
    const ry = points[2 * right + 1]! - ey;
    let lx = points[2 * left]! - ex;
    let ly = points[2 * left + 1]! - ey;
    while (steps[h * STEP_SIZE + STOP] === 0 || passes(sight, eye, h)) {
      const step = h * STEP_SIZE;
      const apex = steps[step + APEX]!;
      const cx = points[2 * apex]! - ex;
      const cy = points[2 * apex + 1]! - ey;
      let p = rx * cy;
      let q = ry * cx;
      let side = p - q;
      if (Math.abs(side) <= SIGN_BOUND * (Math.abs(p) + Math.abs(q))) {
        side = exactSide(points, eye, right, apex);
      }
      if (side <= 0) {
        h = steps[step + LEFT]!;
        continue;
      }
      p = lx * cy;
      q = ly * cx;
      side = p - q;
      if (Math.abs(side) <= SIGN_BOUND * (Math.abs(p) + Math.abs(q))) {
        side = exactSide(points, eye, left, apex);
      }
      if (side < 0) {
        if (top + 3 > stack.length) stack = grown(stack);
        stack[top++] = steps[step + LEFT]!;
        stack[top++] = apex;
        stack[top++] = left;
        left = apex;
        lx = cx;
        ly = cy;
      }
      h = steps[step + RIGHT]!;
    }
    if (3 * count + 3 > pieces.length) pieces = grown(pieces);
    pieces[3 * count] = h;
    pieces[3 * count + 1] = right;
    pieces[3 * count + 2] = left;
    count++;
  }
  return { count, pieces };
}

/** > 0 where vertex `v` lies left of the ray from the eye through vertex `on`. */
const exactSide = (points: Float64Array, { x, y }: Eye, on: number, v: number): number =>
  orientation(x, y, points[2 * on]!, points[2 * on + 1]!, points[2 * v]!, points[2 * v + 1]!);

/**
 * Whether the eye sees past a half-edge that stops others, because it lies on it. That leads into solids too: an
 * eye on a solid's corner may lie a hair's breadth to any side of it, and sight that doesn't leave the solid over
 * another near edge ends at the eye.
 */
export function passes(sight: Sight, eye: Eye, h: number): boolean {
  if (eye.near.length === 0) return false;
  const g = sight.mesh.twin[h]!;
  return g >= 0 && (eye.near.includes(h) || eye.near.includes(g));
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
