import type { LineSet } from './line-set';

/** Axis-aligned box, metres. Empty when min > max (as `EMPTY_BOUNDS`). */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export const EMPTY_BOUNDS: Bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };

/** Box of points; `EMPTY_BOUNDS` for none. O(n). */
export function pointBounds(points: Iterable<readonly [number, number]>): Bounds {
  let { minX, minY, maxX, maxY } = EMPTY_BOUNDS;
  for (const [x, y] of points) {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { minX, minY, maxX, maxY };
}

/** Box of all points of a line set; `EMPTY_BOUNDS` for none, NaN where a coordinate is NaN. O(n). */
export function lineBounds(lines: LineSet): Bounds {
  let { minX, minY, maxX, maxY } = EMPTY_BOUNDS;
  for (let i = 0; i < lines.coords.length; i += 2) {
    minX = Math.min(minX, lines.coords[i]!);
    maxX = Math.max(maxX, lines.coords[i]!);
    minY = Math.min(minY, lines.coords[i + 1]!);
    maxY = Math.max(maxY, lines.coords[i + 1]!);
  }
  return { minX, minY, maxX, maxY };
}

/** The smallest box around both. O(1). */
export const joinBounds = (a: Bounds, b: Bounds): Bounds => ({
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
});

/** The box grown by `margin` metres on every side. O(1). */
export const growBounds = (a: Bounds, margin: number): Bounds => ({
  minX: a.minX - margin,
  minY: a.minY - margin,
  maxX: a.maxX + margin,
  maxY: a.maxY + margin,
});

/** Whether the boxes share at least a point. O(1). */
export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
