/** Squared distance, m², from a point to the segment a–b (a and b may be equal). O(1). */
export function segmentDistanceSquared(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const t = alongSegment(px, py, ax, ay, bx, by);
  const dx = ax + (bx - ax) * t - px;
  const dy = ay + (by - ay) * t - py;
  return dx * dx + dy * dy;
}

/** Distance, metres, from a point to the segment a–b (a and b may be equal). O(1). */
export const segmentDistance = (
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number => Math.sqrt(segmentDistanceSquared(px, py, ax, ay, bx, by));

/** Where on a–b the point nearest to p lies: 0 at a, 1 at b (0 when they are equal). O(1). */
export function alongSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  return Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square));
}
