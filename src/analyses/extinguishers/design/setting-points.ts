import type { Standing } from './standing';

/** Extinguishers that stand so near each other are one setting point, metres. */
const TOGETHER = 0.5;

/**
 * Extinguishers by setting point: those of a storey that stand within half a metre of one another, one beside the next.
 * In the order of the first of each. O(n²) on a storey.
 */
export function settingPoints(standings: readonly Standing[]): (readonly Standing[])[] {
  const points: Standing[][] = [];
  const left = new Set(standings);
  for (const first of standings) {
    if (!left.delete(first)) continue;
    const point = [first];
    for (let i = 0; i < point.length; i++) {
      for (const other of left) {
        if (!isBeside(point[i]!, other)) continue;
        point.push(other);
        left.delete(other);
      }
    }
    points.push(point);
  }
  return points;
}

/** A hair more than half a metre is half a metre: places are drawn to the millimetre at best. */
const isBeside = ({ asset: a }: Standing, { asset: b }: Standing): boolean =>
  a.storey === b.storey && Math.hypot(a.x - b.x, a.y - b.y) <= TOGETHER + 1e-6;
