import { orientation } from './orientation';
import { segmentDistanceSquared } from './segment-distance';

/** How two segments meet: not at all, nearer than the tolerance, or right through each other. */
export type Contact = 'apart' | 'touch' | 'cross';

/**
 * How two of the segments `[ax, ay, bx, by, …]` meet, which begin at `i` and `j` in `ends`. `cross` when each has its
 * ends on both sides of the other, further from it than `tolerance`; `touch` when they meet otherwise, or come
 * within the tolerance. O(1).
 */
export function contactOf(ends: Float64Array, i: number, j: number, tolerance: number): Contact {
  const ax = ends[i]!;
  const ay = ends[i + 1]!;
  const bx = ends[i + 2]!;
  const by = ends[i + 3]!;
  const cx = ends[j]!;
  const cy = ends[j + 1]!;
  const dx = ends[j + 2]!;
  const dy = ends[j + 3]!;
  if (
    Math.max(ax, bx) + tolerance < Math.min(cx, dx) ||
    Math.max(cx, dx) + tolerance < Math.min(ax, bx) ||
    Math.max(ay, by) + tolerance < Math.min(cy, dy) ||
    Math.max(cy, dy) + tolerance < Math.min(ay, by)
  ) {
    return 'apart';
  }
  const c = orientation(ax, ay, bx, by, cx, cy);
  const d = orientation(ax, ay, bx, by, dx, dy);
  const a = orientation(cx, cy, dx, dy, ax, ay);
  const b = orientation(cx, cy, dx, dy, bx, by);
  if (opposite(c, d) && opposite(a, b)) {
    const abReach = tolerance * Math.hypot(bx - ax, by - ay);
    const cdReach = tolerance * Math.hypot(dx - cx, dy - cy);
    const deep = Math.min(Math.abs(c), Math.abs(d)) > abReach && Math.min(Math.abs(a), Math.abs(b)) > cdReach;
    return deep ? 'cross' : 'touch';
  }
  const nearest = Math.min(
    segmentDistanceSquared(ax, ay, cx, cy, dx, dy),
    segmentDistanceSquared(bx, by, cx, cy, dx, dy),
    segmentDistanceSquared(cx, cy, ax, ay, bx, by),
    segmentDistanceSquared(dx, dy, ax, ay, bx, by),
  );
  return nearest <= tolerance * tolerance ? 'touch' : 'apart';
}

const opposite = (a: number, b: number): boolean => (a > 0 && b < 0) || (a < 0 && b > 0);
