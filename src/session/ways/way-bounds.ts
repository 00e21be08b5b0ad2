import type { Around } from '../state/view-state';

/** So much of the plan is seen around a way, and at least so much across, metres. */
const AROUND = 3;
const LEAST = 16;

/** What to look at to see a way whole, of at least one point. O(points). */
export function wayBounds(points: readonly { readonly x: number; readonly y: number }[]): Around['bounds'] {
  const range = (of: (point: { readonly x: number; readonly y: number }) => number): [number, number] => {
    const [low, top] = points.reduce(
      ([least, most], point) => [Math.min(least, of(point)), Math.max(most, of(point))],
      [Infinity, -Infinity],
    );
    const pad = Math.max(AROUND, (LEAST - (top - low)) / 2);
    return [low - pad, top + pad];
  };
  const [minX, maxX] = range(({ x }) => x);
  const [minY, maxY] = range(({ y }) => y);
  return [minX, minY, maxX, maxY];
}
