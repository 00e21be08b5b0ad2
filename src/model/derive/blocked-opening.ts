import { lineFrame, pointAt } from './line-frame';
import { crossings } from './ray-crossings';
import type { StoreyShapes } from './storey-shapes';
import type { Throat } from './throat';

/** Ways through an opening that are looked at, side by side. */
const WAYS = 20;

/** Less wall than this across a way is rounding, metres. */
const SLIVER = 1e-3;

/**
 * Does a wall that was drawn as an area fill an opening over its whole width? Such walls come cut by their doors
 * (PLAN-GEOJSON, "Walls"), so what isn't cut stays shut. O(log n + edges nearby).
 */
export function isBlocked({ walls }: StoreyShapes, { frame, left, right }: Throat): boolean {
  const isDrawn = (shape: number): boolean => shape < walls.drawnCount;
  for (let i = 0; i < WAYS; i++) {
    const u = ((i + 0.5) / WAYS) * frame.length;
    const way = lineFrame(pointAt(frame, u, -right), pointAt(frame, u, left));
    if (way === null) return false;
    const stops = [0, way.length];
    for (const edge of walls.shapes.edgesNear(way.origin, pointAt(way, way.length, 0), SLIVER)) {
      if (isDrawn(edge.shape)) stops.push(...crossings(way, edge.a, edge.b));
    }
    const inOrder = stops.filter((v) => v >= 0 && v <= way.length).sort((a, b) => a - b);
    const barred = inOrder.some((from, k) => {
      const to = inOrder[k + 1] ?? from;
      return to - from > SLIVER && walls.shapes.has(...pointAt(way, (from + to) / 2, 0), isDrawn);
    });
    if (!barred) return false;
  }
  return true;
}
