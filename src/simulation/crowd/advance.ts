import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';
import type { Crowd } from './crowd';

/** A place this little outside a triangle, metres, still lies in it: what rounding may leave. */
const WITHIN = 1e-9;
/** Edges passed in one step at most; a step is some centimetres, triangles at a corner may be many. */
const MOST_EDGES = 256;
/** Walls that one step slides along at most. */
const MOST_SLIDES = 3;

/**
 * Moves somebody by (dx, dy) over the floor: from triangle to triangle, over joints into their frames, up to a wall that stands
 * in the way and on along it with what is left of the step. Nobody crosses an edge that `twin` shuts. Returns the half-edge of a
 * wall that was reached, −1 = none. O(triangles passed).
 */
export function advance(nav: Nav, twin: Int32Array, crowd: Crowd, i: number, dx: number, dy: number): number {
  const { x, y, triangle, toX, toY } = crowd;
  let [stepX, stepY] = [dx, dy];
  let reached = -1;
  let slides = 0;
  for (let passed = 0; passed < MOST_EDGES; passed++) {
    const px = x[i]!;
    const py = y[i]!;
    const t = triangle[i]!;
    // The edge that is crossed first.
    let over = -1;
    let least = 1;
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const n = nextHalfEdge(h);
      const ex = nav.x[n]! - nav.x[h]!;
      const ey = nav.y[n]! - nav.y[h]!;
      const ends = ex * (py + stepY - nav.y[h]!) - ey * (px + stepX - nav.x[h]!);
      if (ends >= -WITHIN) continue;
      const begins = ex * (py - nav.y[h]!) - ey * (px - nav.x[h]!);
      const share = begins <= 0 ? 0 : begins / (begins - ends);
      if (share < least || over < 0) {
        least = share;
        over = h;
      }
    }
    if (over < 0) {
      x[i] = px + stepX;
      y[i] = py + stepY;
      return reached;
    }
    // As far as the edge; from there on with what is left of the step.
    x[i] = px + least * stepX;
    y[i] = py + least * stepY;
    stepX *= 1 - least;
    stepY *= 1 - least;
    const across = twin[over]!;
    if (across >= 0) {
      const jump = nav.jump[over]!;
      const shiftX = nav.jumpX[jump]!;
      const shiftY = nav.jumpY[jump]!;
      x[i] = x[i]! + shiftX;
      y[i] = y[i]! + shiftY;
      toX[i] = toX[i]! + shiftX;
      toY[i] = toY[i]! + shiftY;
      triangle[i] = Math.floor(across / 3);
      continue;
    }
    reached = over;
    if (slides++ === MOST_SLIDES) return reached;
    const n = nextHalfEdge(over);
    const ex = nav.x[n]! - nav.x[over]!;
    const ey = nav.y[n]! - nav.y[over]!;
    const along = (stepX * ex + stepY * ey) / (ex * ex + ey * ey);
    stepX = along * ex;
    stepY = along * ey;
  }
  return reached;
}
