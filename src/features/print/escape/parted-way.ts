import { segmentDistanceSquared } from '../../../geometry/plane/segment-distance';
import type { Point } from '../../../model/schema/polygon';

/** Places of a way that are looked at, millimetres. */
const STEP = 0.5;

/**
 * A way from the first place where it lies farther from another than `apart`: what both share from their beginning is drawn once. The
 * whole where they never part. Millimetres of the sheet. O(length · points).
 */
export function partedFrom(way: readonly Point[], other: readonly Point[], apart: number): readonly Point[] {
  const isShared = ([x, y]: Point): boolean =>
    other.slice(1).some((b, i) => segmentDistanceSquared(x, y, ...other[i]!, ...b) <= apart ** 2);
  for (const [i, b] of way.entries()) {
    const a = way[i - 1] ?? b;
    const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / STEP));
    for (let k = 0; k <= steps; k++) {
      const at: Point = [a[0] + ((b[0] - a[0]) * k) / steps, a[1] + ((b[1] - a[1]) * k) / steps];
      if (!isShared(at)) return k === steps ? way.slice(i) : [at, ...way.slice(i)];
    }
  }
  return way;
}
