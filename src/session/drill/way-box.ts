import type { WayDescription } from '../../analyses/way-out/result';
import type { Around } from '../state/view-state';

/** So much of the plan is seen around a way, and at least so much across, metres. */
const AROUND = 3;
const LEAST = 16;

/** What to look at to see a way whole: in its full height, or as it lies on a floor of some elevation (metres). O(points). */
export function wayBox({ legs }: WayDescription, floor: number | null): Around {
  const points = legs.flatMap((leg) => leg.points);
  const range = (values: readonly number[]): readonly [number, number] => {
    const [low, top] = [Math.min(...values), Math.max(...values)];
    const pad = Math.max(AROUND, (LEAST - (top - low)) / 2);
    return [low - pad, top + pad];
  };
  const [minX, maxX] = range(points.map(({ x }) => x));
  const [minY, maxY] = range(points.map(({ y }) => y));
  const heights = points.map(({ z }) => z);
  return {
    bounds: [minX, minY, maxX, maxY],
    low: floor ?? Math.min(...heights),
    high: floor ?? Math.max(...heights),
  };
}
