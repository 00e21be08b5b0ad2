import { orientRings } from './orient-rings';
import type { Ring } from './ring';
import { ringArea } from './ring-area';

/**
 * Centre of area of a polygon (first ring the outline, the others holes, turned either way). Without area: the mean of the
 * outline's points. `null` without points. It may lie outside the polygon: `pole` gives a point within. O(n).
 */
export function ringsCentroid(rings: readonly Ring[]): readonly [number, number] | null {
  const origin = rings[0]?.[0];
  if (origin === undefined) return null;
  let area = 0;
  let x = 0;
  let y = 0;
  for (const ring of orientRings(rings)) {
    area += ringArea(ring);
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = fromOrigin(ring[i]!, origin);
      const [bx, by] = fromOrigin(ring[(i + 1) % ring.length]!, origin);
      const cross = ax * by - bx * ay;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
  }
  return area > 0 ? [origin[0] + x / (6 * area), origin[1] + y / (6 * area)] : meanPoint(rings[0]!);
}

const fromOrigin = (p: readonly [number, number], origin: readonly [number, number]): [number, number] => [
  p[0] - origin[0],
  p[1] - origin[1],
];

function meanPoint(points: Ring): readonly [number, number] {
  const [ox, oy] = points[0]!;
  const x = points.reduce((sum, p) => sum + (p[0] - ox), 0);
  const y = points.reduce((sum, p) => sum + (p[1] - oy), 0);
  return [ox + x / points.length, oy + y / points.length];
}
