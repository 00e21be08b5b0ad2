import type { Ring } from './ring';

/**
 * Signed area, m²: positive when counter-clockwise. Summed relative to the first point, so that a ring far from
 * the origin keeps its digits. 0 for fewer than three points. O(n).
 */
export function ringArea(ring: Ring): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[i + 1]!;
    twice += (a[0] - ox) * (b[1] - oy) - (b[0] - ox) * (a[1] - oy);
  }
  return twice / 2;
}
