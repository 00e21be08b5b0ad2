import { floorArea } from '../../../model/query/floor-area';
import type { Polygon } from '../../../model/schema/polygon';

/**
 * How wide a corridor is, metres: the shorter side of the rectangle that has its area and its edge, which bends and branches leave
 * nearly as it is. Of what is rounder than a square the side of that square. O(points).
 */
export function stripWidth({ outer, holes }: Polygon): number {
  const area = Math.max(0, floorArea({ outer, holes }));
  const half = [outer, ...holes].reduce((sum, ring) => sum + edgeOf(ring), 0) / 2;
  const under = half * half - 4 * area;
  return under <= 0 ? Math.sqrt(area) : (half - Math.sqrt(under)) / 2;
}

const edgeOf = (ring: Polygon['outer']): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!;
    return sum + Math.hypot(nx - x, ny - y);
  }, 0);
