import type { StoreyId } from '../../model/schema/ids';

/** Extinguishers that stand so near each other are one setting point, metres. */
const TOGETHER = 0.5;

/** Where something stands. */
export interface Stand {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/**
 * Extinguishers by setting point: those of a storey that stand within half a metre of one another, one beside the next.
 * In the order of the first of each. O(n²) on a storey.
 */
export function settingPoints<T>(all: readonly T[], standOf: (each: T) => Stand): T[][] {
  const onStorey = new Map<StoreyId, Set<T>>();
  for (const each of all) {
    const { storey } = standOf(each);
    onStorey.set(storey, (onStorey.get(storey) ?? new Set()).add(each));
  }
  const points: T[][] = [];
  for (const first of all) {
    const left = onStorey.get(standOf(first).storey)!;
    if (!left.delete(first)) continue;
    const point = [first];
    for (const one of point) {
      for (const other of left) {
        if (!isBeside(standOf(one), standOf(other))) continue;
        point.push(other);
        left.delete(other);
      }
    }
    points.push(point);
  }
  return points;
}

/** Are two on one storey one setting point? A hair more than half a metre is half a metre: places are drawn to the millimetre at best. */
const isBeside = (a: Stand, b: Stand): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= TOGETHER + 1e-6;
