import { orientation } from '../plane/orientation';
import { present } from '../../base/assert';
import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import { EYE_TOLERANCE, placeEye, type Eye, type EyePlace } from './eye';
import { passes } from './expand';
import type { Sight } from './sight';
import { STEP_SIZE, STOP } from './steps';
import { blockingLine } from './stops';

export interface SightRay {
  /** Where the eye is; `clear` is false for an eye in a solid or outside. */
  readonly place: EyePlace;
  /** Whether the target is seen. A target on the face of what hides others behind it is seen. */
  readonly clear: boolean;
  /** Where sight ends, in the caller's frame: the target itself if it is seen. */
  readonly x: number;
  readonly y: number;
  /** Metres from the eye to there. */
  readonly distance: number;
  /** The input line that ends the sight, or −1. */
  readonly line: number;
}

interface Ray {
  readonly eye: Eye;
  readonly tx: number;
  readonly ty: number;
  readonly length: number;
}

interface Reach {
  readonly clear: boolean;
  readonly distance: number;
  /** The half-edge that ends the sight, or −1. */
  readonly edge: number;
}

/**
 * Whether the eye `(x0, y0)` sees the point `(x1, y1)`, and where sight ends otherwise, by walking the triangles
 * along the segment. Agrees with `visibilityPolygon` and its boundary: a ray that only grazes ends of walls, or
 * runs along one, is clear if it is on one of its sides; two ends that meet from both sides hide what is behind.
 * A target beyond the frame counts as the place where the ray leaves it. Cost: linear in the triangles crossed.
 */
export function sightRay(sight: Sight, x0: number, y0: number, x1: number, y1: number): SightRay {
  const eye = placeEye(sight, x0, y0);
  const [ox, oy] = sight.mesh.origin;
  const ray: Ray = { eye, tx: x1 - ox, ty: y1 - oy, length: Math.hypot(x1 - x0, y1 - y0) };
  const { place } = eye;
  if (eye.facing.length === 0) return { place, clear: false, x: x0, y: y0, distance: 0, line: -1 };
  if (ray.length === 0) return { place, clear: true, x: x1, y: y1, distance: 0, line: -1 };
  const right = walk(sight, ray, -1);
  const left = right.clear ? right : walk(sight, ray, 1);
  const best = left.distance >= right.distance ? left : right;
  if (best.clear) return { place, clear: true, x: x1, y: y1, distance: ray.length, line: -1 };
  const share = best.distance / ray.length;
  return {
    place,
    clear: false,
    x: x0 + share * (x1 - x0),
    y: y0 + share * (y1 - y0),
    distance: best.distance,
    line: best.edge < 0 ? -1 : blockingLine(sight, best.edge),
  };
}

/**
 * Follows the segment through the triangles until it ends or is stopped. Vertices exactly on it count as left of
 * it (`tie` 1) or right (−1): the segment is moved by less than any number to one side.
 */
function walk(sight: Sight, ray: Ray, tie: number): Reach {
  const { corners, twin, x, y } = sight.mesh;
  const { eye, tx, ty, length } = ray;
  const isLeft = (v: number): boolean => (orientation(eye.x, eye.y, tx, ty, x[v]!, y[v]!) || tie) > 0;
  const end = (h: number): number => corners[nextHalfEdge(h)]!;
  let h = present(
    eye.facing.find((edge) => !isLeft(corners[edge]!) && isLeft(end(edge))),
    'a way out of the triangles around the eye',
  );
  for (;;) {
    const a = corners[h]!;
    const b = end(h);
    const beyond = -orientation(x[a]!, y[a]!, x[b]!, y[b]!, tx, ty);
    const stops = sight.steps[h * STEP_SIZE + STOP] === 1 && !passes(sight, eye, h);
    const inSolid = sight.solid[(h / 3) | 0] === 1;
    if (inSolid && (stops || beyond <= 0)) return { clear: false, distance: 0, edge: h };
    const edgeLength = Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!);
    if (beyond <= (stops ? EYE_TOLERANCE * edgeLength : 0))
      return { clear: true, distance: length, edge: -1 };
    if (stops) {
      const before = orientation(x[a]!, y[a]!, x[b]!, y[b]!, eye.x, eye.y);
      return {
        clear: false,
        distance: (length * Math.max(0, before)) / (Math.max(0, before) + beyond),
        edge: h,
      };
    }
    const g = twin[h]!;
    const leftEdge = previousHalfEdge(g);
    h = isLeft(corners[leftEdge]!) ? nextHalfEdge(g) : leftEdge;
  }
}
