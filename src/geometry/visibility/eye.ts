import { orientation } from '../plane/orientation';
import { segmentDistanceSquared } from '../plane/segment-distance';
import { locateTriangle } from '../plane/locate';
import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import type { Sight } from './sight';
import { OPEN, stopOf } from './steps';

/**
 * Where an eye is. `on-wall`: within `EYE_TOLERANCE` of a line that blocks sight; it sees past that line on every
 * side that isn't solid. `in-solid`: inside a solid and farther from its face; sees nothing. `outside`: beyond
 * the frame, where no walls are; not answered.
 */
export type EyePlace = 'free' | 'on-wall' | 'in-solid' | 'outside';

/** An eye this close to a wall, in metres, is on it: ten times what a double holds at 4,000 km. */
export const EYE_TOLERANCE = 1e-8;

export interface Eye {
  /** In the mesh's own coordinates. */
  readonly x: number;
  readonly y: number;
  readonly place: EyePlace;
  /**
   * Half-edges whose triangles contain the eye and that face it, counter-clockwise: the three sides of its
   * triangle, or, where it is exactly on an edge or a vertex, the far sides of all triangles that share it.
   */
  readonly facing: readonly number[];
  /** Half-edges (either of a twin pair) within `EYE_TOLERANCE`: those never stop this eye. */
  readonly near: readonly number[];
}

/** Places an eye given in the caller's frame. O(1) expected, plus the triangles at a shared vertex. */
export function placeEye(sight: Sight, x: number, y: number): Eye {
  const { mesh, frame, solid, steps } = sight;
  const ex = x - mesh.origin[0];
  const ey = y - mesh.origin[1];
  const eye = { x: ex, y: ey, facing: [], near: [] };
  // Written so that a NaN is outside too.
  const inside = ex > frame.minX && ey > frame.minY && ex < frame.maxX && ey < frame.maxY;
  if (!inside) return { ...eye, place: 'outside' };
  const triangle = locateTriangle(sight.locator, x, y);
  if (triangle < 0) return { ...eye, place: 'outside' };
  const facing = facingEdges(sight, triangle, ex, ey);
  const near = nearEdges(sight, facing, ex, ey);
  const inSolid = facing.every((h) => solid[(h / 3) | 0] === 1);
  if (inSolid && !near.some((h) => bordersFreeSpace(sight, h))) return { ...eye, place: 'in-solid' };
  const onWall = near.some((h) => stopOf(steps, h) !== OPEN);
  return { x: ex, y: ey, place: onWall ? 'on-wall' : 'free', facing, near };
}

function bordersFreeSpace(sight: Sight, h: number): boolean {
  const g = sight.mesh.twin[h]!;
  return sight.solid[(h / 3) | 0] === 0 || (g >= 0 && sight.solid[(g / 3) | 0] === 0);
}

function facingEdges(sight: Sight, triangle: number, ex: number, ey: number): number[] {
  const { corners, x, y, twin } = sight.mesh;
  const first = triangle * 3;
  for (let h = first; h < first + 3; h++) {
    if (x[corners[h]!] === ex && y[corners[h]!] === ey) return edgesAround(sight, h);
  }
  for (let h = first; h < first + 3; h++) {
    const a = corners[h]!;
    const b = corners[nextHalfEdge(h)]!;
    if (orientation(x[a]!, y[a]!, x[b]!, y[b]!, ex, ey) !== 0) continue;
    const g = twin[h]!;
    return [nextHalfEdge(h), previousHalfEdge(h), nextHalfEdge(g), previousHalfEdge(g)];
  }
  return [first, first + 1, first + 2];
}

/** The far sides of the triangles around the corner where half-edge `h` starts. Inside the frame they close a turn. */
function edgesAround(sight: Sight, h: number): number[] {
  const around: number[] = [];
  let spoke = h;
  do {
    around.push(nextHalfEdge(spoke));
    spoke = sight.mesh.twin[previousHalfEdge(spoke)]!;
  } while (spoke !== h);
  return around;
}

/** Breadth first over edges that are near, from the triangles that contain the eye. */
function nearEdges(sight: Sight, facing: readonly number[], ex: number, ey: number): number[] {
  const near: number[] = [];
  const triangles = [...new Set(facing.map((h) => (h / 3) | 0))];
  const { twin } = sight.mesh;
  for (let i = 0; i < triangles.length; i++) {
    for (let h = triangles[i]! * 3; h < triangles[i]! * 3 + 3; h++) {
      const g = twin[h]!;
      if (g < 0 || near.includes(g) || !isNear(sight, h, ex, ey)) continue;
      near.push(h);
      const beyond = (g / 3) | 0;
      if (!triangles.includes(beyond)) triangles.push(beyond);
    }
  }
  return near;
}

function isNear(sight: Sight, h: number, ex: number, ey: number): boolean {
  const { corners, x, y } = sight.mesh;
  const a = corners[h]!;
  const b = corners[nextHalfEdge(h)]!;
  return segmentDistanceSquared(ex, ey, x[a]!, y[a]!, x[b]!, y[b]!) <= EYE_TOLERANCE * EYE_TOLERANCE;
}
