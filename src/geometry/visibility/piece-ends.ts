import { orientation } from '../plane/orientation';
import type { Expansion } from './expand';
import type { Eye } from './eye';
import type { Sight } from './sight';

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

let points = new Float64Array(4 * 1024);

/**
 * Cuts every piece's half-edge with the two rays that bound it, and sums the triangles between eye and pieces.
 * The terms of the sum are all positive, so it loses no digits by cancellation. O(pieces).
 */
export function measurePieces(sight: Sight, eye: Eye, { count, pieces }: Expansion): PieceEnds {
  const { corners, twin, x, y } = sight.mesh;
  if (points.length < 4 * count) points = new Float64Array(8 * count);
  let twice = 0;
  let bounded = true;
  for (let i = 0; i < count; i++) {
    const h = pieces[3 * i]!;
    const right = pieces[3 * i + 1]!;
    const left = pieces[3 * i + 2]!;
    if (sight.solid[(h / 3) | 0] === 1) {
      // The eye is on the face of this solid, which hides its own inside from it.
      points.fill(eye.x, 4 * i, 4 * i + 4);
      points[4 * i + 1] = eye.y;
      points[4 * i + 3] = eye.y;
      continue;
    }
    const a = corners[h]!;
    const b = corners[h % 3 === 2 ? h - 2 : h + 1]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const from = right === a ? 0 : crossing(sight, eye, right, a, b, 0);
    const to = left === b ? 1 : crossing(sight, eye, left, a, b, 1);
    const x0 = x[a]! + from * dx;
    const y0 = y[a]! + from * dy;
    // Exactly the vertex, where the piece reaches to it.
    const x1 = to === 1 ? x[b]! : x[a]! + to * dx;
    const y1 = to === 1 ? y[b]! : y[a]! + to * dy;
    const narrow = isNarrow(x0 - eye.x, y0 - eye.y, x1 - eye.x, y1 - eye.y);
    points[4 * i] = x0;
    points[4 * i + 1] = y0;
    points[4 * i + 2] = narrow ? x0 : x1;
    points[4 * i + 3] = narrow ? y0 : y1;
    if (narrow) continue;
    twice += (x0 - eye.x) * (y1 - eye.y) - (y0 - eye.y) * (x1 - eye.x);
    if (twin[h]! < 0) bounded = false;
  }
  return { points, area: twice / 2, bounded };
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
function crossing(sight: Sight, eye: Eye, v: number, a: number, b: number, fallback: number): number {
  const { x, y } = sight.mesh;
  // The eye comes last, as the predicate takes it off the others: a vertex 1e-15 m away keeps its digits.
  const before = -orientation(x[v]!, y[v]!, x[a]!, y[a]!, eye.x, eye.y);
  const after = -orientation(x[v]!, y[v]!, x[b]!, y[b]!, eye.x, eye.y);
  const span = before - after;
  return span > 0 ? Math.min(1, Math.max(0, before / span)) : fallback;
}
