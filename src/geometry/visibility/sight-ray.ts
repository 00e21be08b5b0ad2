import { assert } from '../../base/assert';
import { orientation } from '../plane/orientation';
import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import { EYE_TOLERANCE, placeEye, type Eye, type EyePlace } from './eye';
import { passes } from './expand';
import type { Sight } from './sight';
import { OPEN, stopOf } from './steps';
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
  /** The half-edge that ends the sight; −1 for none, or for the face that the eye is on. */
  readonly edge: number;
  /** Whether a vertex lies exactly on the segment's line, so that its two sides may differ. */
  readonly grazes: boolean;
}

/**
 * Whether the eye `(x0, y0)` sees the point `(x1, y1)`, and where sight ends otherwise, by walking the triangles
 * along the segment. Agrees with `visibilityPolygon` and its boundary: a ray that only grazes ends of walls, or
 * runs along one, is clear if it is on one of its sides; two ends that meet from both sides hide what is behind.
 * A target beyond the frame is clear if nothing stops the ray on its way out. Asserts finite targets.
 * Cost: linear in the triangles crossed. For many targets of one eye: `placeEye` once, then `sightRayFrom`.
 */
export const sightRay = (sight: Sight, x0: number, y0: number, x1: number, y1: number): SightRay =>
  sightRayFrom(sight, placeEye(sight, x0, y0), x1, y1);

/** `sightRay` for an eye that was placed before. */
export function sightRayFrom(sight: Sight, eye: Eye, x1: number, y1: number): SightRay {
  assert(Number.isFinite(x1) && Number.isFinite(y1), 'a ray has a finite target', `${x1}, ${y1}`);
  const [ox, oy] = sight.mesh.origin;
  const { place } = eye;
  const ray: Ray = { eye, tx: x1 - ox, ty: y1 - oy, length: Math.hypot(x1 - ox - eye.x, y1 - oy - eye.y) };
  if (eye.facing.length === 0)
    return { place, clear: false, x: eye.x + ox, y: eye.y + oy, distance: 0, line: -1 };
  const clear: SightRay = { place, clear: true, x: x1, y: y1, distance: ray.length, line: -1 };
  if (ray.length === 0) return clear;
  let best = walk(sight, ray, -1);
  if (best.grazes && !best.clear) {
    const other = walk(sight, ray, 1);
    if (other.clear || other.distance > best.distance) best = other;
  }
  if (best.clear) return clear;
  const share = best.distance / ray.length;
  return {
    place,
    clear: false,
    x: eye.x + share * (ray.tx - eye.x) + ox,
    y: eye.y + share * (ray.ty - eye.y) + oy,
    distance: best.distance,
    line: best.edge < 0 ? ownFace(sight, eye) : blockingLine(sight, best.edge),
  };
}

/** The line that an eye is on, −1 for none. */
function ownFace(sight: Sight, eye: Eye): number {
  const edge = eye.near.find((h) => blockingLine(sight, h) >= 0);
  return edge === undefined ? -1 : blockingLine(sight, edge);
}

/**
 * Follows the segment through the triangles until it ends or is stopped. Vertices exactly on it count as left of
 * it (`tie` 1) or right (−1): the segment is moved by less than any number to one side.
 */
function walk(sight: Sight, ray: Ray, tie: number): Reach {
  const { corners, twin, x, y } = sight.mesh;
  const { eye, tx, ty, length } = ray;
  let grazes = false;
  let h = -1;
  for (const edge of eye.facing) {
    const first = sideOf(sight, ray, corners[edge]!);
    if (first === 0) grazes = true;
    if ((first || tie) > 0) continue;
    const second = sideOf(sight, ray, corners[nextHalfEdge(edge)]!);
    if (second === 0) grazes = true;
    if ((second || tie) < 0) continue;
    h = edge;
    break;
  }
  assert(h >= 0, 'a way out of the triangles around the eye');
  for (;;) {
    const a = corners[h]!;
    const b = corners[nextHalfEdge(h)]!;
    const beyond = -orientation(x[a]!, y[a]!, x[b]!, y[b]!, tx, ty);
    const stops = stopOf(sight.steps, h) !== OPEN && !passes(sight, eye, h);
    const inSolid = sight.solid[Math.floor(h / 3)] === 1;
    if (inSolid && (stops || beyond <= 0)) return { clear: false, distance: 0, edge: -1, grazes };
    const edgeLength = Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!);
    if (beyond <= (stops ? EYE_TOLERANCE * edgeLength : 0) || twin[h]! < 0) {
      return { clear: true, distance: length, edge: -1, grazes };
    }
    if (stops) {
      const before = Math.max(0, orientation(x[a]!, y[a]!, x[b]!, y[b]!, eye.x, eye.y));
      return { clear: false, distance: (length * before) / (before + beyond), edge: h, grazes };
    }
    const g = twin[h]!;
    const leftEdge = previousHalfEdge(g);
    const side = sideOf(sight, ray, corners[leftEdge]!);
    if (side === 0) grazes = true;
    h = (side || tie) > 0 ? nextHalfEdge(g) : leftEdge;
  }
}

/** On which side of the ray a vertex lies: more than 0 = left, 0 = on its line. */
function sideOf({ mesh: { x, y } }: Sight, { eye, tx, ty }: Ray, vertex: number): number {
  return orientation(eye.x, eye.y, tx, ty, x[vertex]!, y[vertex]!);
}
