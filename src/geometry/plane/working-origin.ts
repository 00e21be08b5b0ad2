import type { Bounds } from './bounds';

/** Nearer to zero than this many metres coordinates stay as they are. */
const NEAR_ZERO = 4096;

/**
 * What to take off coordinates before computing with them, per axis: 0 for a building near zero, else a whole
 * number in its middle. It is only taken when every coordinate lies within a factor 2 of it, so that the
 * subtraction is exact (Sterbenz 1974) and no digit is lost. O(1).
 */
export function workingOrigin(bounds: Bounds): readonly [number, number] {
  return [middle(bounds.minX, bounds.maxX), middle(bounds.minY, bounds.maxY)];
}

function middle(min: number, max: number): number {
  const centre = Math.round((min + max) / 2);
  const half = (max - min) / 2;
  return Number.isFinite(centre) && Math.abs(centre) > NEAR_ZERO && 4 * half < Math.abs(centre) ? centre : 0;
}
