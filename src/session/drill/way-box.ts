import type { WayDescription } from '../../analyses/way-out/result';
import type { Around } from '../state/view-state';
import { wayBounds } from '../ways/way-bounds';

/** What to look at to see a way whole: in its full height, or as it lies on a floor of some elevation (metres). O(points). */
export function wayBox({ legs }: WayDescription, floor: number | null): Around {
  const points = legs.flatMap((leg) => leg.points);
  const heights = points.map(({ z }) => z);
  return {
    bounds: wayBounds(points),
    low: floor ?? Math.min(...heights),
    high: floor ?? Math.max(...heights),
  };
}
