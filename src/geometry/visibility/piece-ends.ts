import { orientation } from '../plane/orientation';
import { nextHalfEdge } from '../plane/triangulation';
import type { Expansion } from './expand';
import type { Eye } from './eye';
import type { Sight } from './sight';
import { FRAME } from './outline';
import { LINE_CODE, SOLID } from './steps';

/** Where the pieces of an expansion begin and end. `points` is scratch of this module: valid until the next call. */
export interface PieceEnds {
  /** Four numbers a piece, in the mesh's own coordinates: right end x, y, left end x, y (equal where the piece is too narrow to be seen). */
  readonly points: Float64Array;
  /** m², within the frame. */
  readonly area: number;
  /** False where a piece lies on the frame. */
  readonly bounded: boolean;
}

/** Radians. Nothing narrower is seen: at 100 m it would be a tenth of a nanometre wide. */
const NARROWEST = 1e-12;

/** Shewchuk's bound under which the sign of `orientation` can be wrong (and it computes again, with more digits). */
const SIGN_BOUND = (3 + 16 * 2 ** -53) * 2 ** -53;

let ends = new Float64Array(4 * 1024);

/**
 * Cuts every piece's half-edge with the two rays that bound it, and sums the triangles between eye and pieces.
 * The terms of the sum are all positive, so it loses no digits by cancellation. O(pieces).
 */
export function measurePieces(sight: Sight, eye: Eye, { count, pieces }: Expansion): PieceEnds {
  const { points } = sight;
  const { corners } = sight.mesh;
  if (ends.length < 4 * count) ends = new Float64Array(8 * count);
  const solid = SOLID;
  const frame = FRAME + LINE_CODE;
  let twice = 0;
  let bounded = true;
  for (let i = 0; i < count; i++) {
    const h = pieces[4 * i]!;
    const right = pieces[4 * i + 1]!;
    const left = pieces[4 * i + 2]!;
    const stop = pieces[4 * i + 3]!;
    if (stop === solid) {
      // The eye is on the face of this solid, which hides its own inside from it.
      ends.fill(eye.x, 4 * i, 4 * i + 4);
      ends[4 * i + 1] = eye.y;
      ends[4 * i + 3] = eye.y;
      continue;
    }
    const a = corners[h]!;
    const b = corners[nextHalfEdge(h)]!;
    const ax = points[2 * a]!;
    const ay = points[2 * a + 1]!;
    const bx = points[2 * b]!;
    const by = points[2 * b + 1]!;
    const from = right === a ? 0 : crossing(points, eye, right, a, b, 0);
    const to = left === b ? 1 : crossing(points, eye, left, a, b, 1);
    const x0 = ax + from * (bx - ax);
    const y0 = ay + from * (by - ay);
    // Exactly the vertex, where the piece reaches to it.
    const x1 = to === 1 ? bx : ax + to * (bx - ax);
    const y1 = to === 1 ? by : ay + to * (by - ay);
    const narrow = isNarrow(x0 - eye.x, y0 - eye.y, x1 - eye.x, y1 - eye.y);
    ends[4 * i] = x0;
    ends[4 * i + 1] = y0;
    ends[4 * i + 2] = narrow ? x0 : x1;
    ends[4 * i + 3] = narrow ? y0 : y1;
    if (narrow) continue;
    twice += (x0 - eye.x) * (y1 - eye.y) - (y0 - eye.y) * (x1 - eye.x);
    if (stop === frame) bounded = false;
  }
  return { points: ends, area: twice / 2, bounded };
}

/**
 * Whether the angle between two directions is smaller than a double can tell: an eye on the straight line
 * through several ends of walls is off it by its last digit, and would look out between them.
 */
function isNarrow(rx: number, ry: number, lx: number, ly: number): boolean {
  const cross = rx * ly - ry * lx;
  const dot = rx * lx + ry * ly;
  return dot >= 0 && cross <= NARROWEST * dot;
}

/** Where along a → b, from 0 to 1, the ray from the eye through vertex `v` cuts it; `fallback` where they are parallel. */
function crossing(points: Float64Array, eye: Eye, v: number, a: number, b: number, fallback: number): number {
  const before = leftOf(points, eye, v, a);
  const after = leftOf(points, eye, v, b);
  const span = before - after;
  return span > 0 ? Math.min(1, Math.max(0, before / span)) : fallback;
}

/**
 * `orientation(v, p, eye)` the other way round, without a call where the first digits decide. The eye comes last,
 * as it is taken off the others: a vertex 1e-15 m away keeps its digits.
 */
function leftOf(points: Float64Array, eye: Eye, v: number, p: number): number {
  const vx = points[2 * v]!;
  const vy = points[2 * v + 1]!;
  const px = points[2 * p]!;
  const py = points[2 * p + 1]!;
  const plus = (vy - eye.y) * (px - eye.x);
  const minus = (vx - eye.x) * (py - eye.y);
  if (Math.abs(plus - minus) >= SIGN_BOUND * (Math.abs(plus) + Math.abs(minus))) return plus - minus;
  return -orientation(vx, vy, px, py, eye.x, eye.y);
}
