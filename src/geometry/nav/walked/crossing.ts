import { orientation } from '../../plane/orientation';

/** Does the way from p to q meet the segment number `i` of `ends`, touching included. Exact. O(1). */
export function meets(
  ends: Float64Array,
  i: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
): boolean {
  const ax = ends[4 * i]!;
  const ay = ends[4 * i + 1]!;
  const bx = ends[4 * i + 2]!;
  const by = ends[4 * i + 3]!;
  if (Math.max(px, qx) < Math.min(ax, bx) || Math.min(px, qx) > Math.max(ax, bx)) return false;
  if (Math.max(py, qy) < Math.min(ay, by) || Math.min(py, qy) > Math.max(ay, by)) return false;
  const p = orientation(ax, ay, bx, by, px, py);
  const q = orientation(ax, ay, bx, by, qx, qy);
  if ((p > 0 && q > 0) || (p < 0 && q < 0)) return false;
  const a = orientation(px, py, qx, qy, ax, ay);
  const b = orientation(px, py, qx, qy, bx, by);
  return !((a > 0 && b > 0) || (a < 0 && b < 0));
}

/** Does the way from p to q leave the floor by the wall number `i`, to whose left floor lies. Exact. O(1). */
export function leavesBy(
  walls: Float64Array,
  i: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
): boolean {
  if (!meets(walls, i, px, py, qx, qy)) return false;
  const ax = walls[4 * i]!;
  const ay = walls[4 * i + 1]!;
  const bx = walls[4 * i + 2]!;
  const by = walls[4 * i + 3]!;
  return orientation(ax, ay, bx, by, qx, qy) < 0 && orientation(ax, ay, bx, by, px, py) >= 0;
}
