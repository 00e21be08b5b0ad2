import { orientation } from '../plane/orientation';
import { nextHalfEdge } from '../plane/triangulation';
import type { Eye } from './eye';
import type { Sight } from './sight';

/**
 * What an eye sees, as pieces in counter-clockwise order: piece `i` is the part of half-edge `pieces[4i]` between
 * the rays from the eye through the vertices `pieces[4i + 1]` (right) and `pieces[4i + 2]` (left), where
 * `pieces[4i + 3]` stops sight (see `STOP`).
 * Scratch of this module: valid until the next call.
 */
export interface Expansion {
  readonly count: number;
  readonly pieces: Int32Array;
}

const PIECE_SIZE = 4;

/** Shewchuk's bound under which the sign of a plain 2 × 2 orientation can be wrong, a part of its terms. */
const SIGN_BOUND = (3 + 16 * 2 ** -53) * 2 ** -53;

// The layout of `Steps`, again: V8 folds no imported constants, and reading them in the loop costs a fifth of its time.
const STEP_SHIFT = 3;
const RIGHT = 0;
const LEFT = 1;
const APEX = 2;
const STOP = 3;
const APEX_SHIFT = 2;
const APEX_X = 2;
const APEX_Y = 3;
const OPEN = 0;

let stack = new Int32Array(3 * 256);
let pieces = new Int32Array(PIECE_SIZE * 1024);

/**
 * Triangular expansion (Bungiu, Hemmer, Hershberger, Huang, Kröller 2014, "Efficient computation of visibility
 * polygons"): from the eye's triangle across every edge that doesn't stop sight, narrowing the cone at each
 * apex that lies in it. Signs are exact (a plain product where its error bound allows, else adaptive), so a ray
 * that grazes a vertex is decided right; cones of no width are dropped, so the result is regular.
 * Cost: linear in the triangles that are seen, each counted once a cone that crosses it.
 */
export function expand(sight: Sight, eye: Eye): Expansion {
  const { points } = sight;
  const { links, apexes } = sight.steps;
  const ex = eye.x;
  const ey = eye.y;
  const unsure = unsureBelow(sight, eye);
  let top = startOn(sight, eye);
  let size = 0;
  while (top > 0) {
    let left = stack[--top]!;
    const right = stack[--top]!;
    let h = stack[--top]!;
    const rx = points[2 * right]! - ex;
    const ry = points[2 * right + 1]! - ey;
    let lx = points[2 * left]! - ex;
    let ly = points[2 * left + 1]! - ey;
    while (links[(h << STEP_SHIFT) | STOP] === OPEN || passes(sight, eye, h)) {
      const step = h << STEP_SHIFT;
      const cx = apexes[(h << APEX_SHIFT) | APEX_X]! - ex;
      const cy = apexes[(h << APEX_SHIFT) | APEX_Y]! - ey;
      let side = rx * cy - ry * cx;
      if (side <= unsure) {
        if (side >= -unsure) side = exactSide(points, eye, right, links[step | APEX]!);
        if (side <= 0) {
          h = links[step | LEFT]!;
          continue;
        }
      }
      side = lx * cy - ly * cx;
      if (side <= unsure) {
        const apex = links[step | APEX]!;
        if (side >= -unsure) side = exactSide(points, eye, left, apex);
        if (side < 0) {
          if (top + 3 > stack.length) stack = grown(stack);
          stack[top++] = links[step | LEFT]!;
          stack[top++] = apex;
          stack[top++] = left;
          left = apex;
          lx = cx;
          ly = cy;
        }
      }
      h = links[step | RIGHT]!;
    }
    if (size + PIECE_SIZE > pieces.length) pieces = grown(pieces);
    pieces[size++] = h;
    pieces[size++] = right;
    pieces[size++] = left;
    pieces[size++] = links[(h << STEP_SHIFT) | STOP]!;
  }
  return { count: size / PIECE_SIZE, pieces };
}

/** Puts the cones from the eye through the edges that face it on the stack, the first on top; returns its height. */
function startOn(sight: Sight, { facing }: Eye): number {
  const { corners } = sight.mesh;
  if (stack.length < 3 * facing.length + 3) stack = new Int32Array(6 * facing.length);
  let top = 0;
  for (let i = facing.length - 1; i >= 0; i--) {
    const h = facing[i]!;
    stack[top++] = h;
    stack[top++] = corners[h]!;
    stack[top++] = corners[nextHalfEdge(h)]!;
  }
  return top;
}

/** The sign of a plain orientation about the eye is right if it is larger than this: no term exceeds the frame's corner. */
function unsureBelow({ frame }: Sight, { x, y }: Eye): number {
  const width = Math.max(frame.maxX - x, x - frame.minX);
  const height = Math.max(frame.maxY - y, y - frame.minY);
  return 2 * SIGN_BOUND * width * height;
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
