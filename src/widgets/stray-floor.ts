import type { StoreyCoverage } from '../analyses/extinguishers/result';
import { isHole } from '../standards/extinguishers/is-hole';

/**
 * How much of the uncovered floor no room is named for, m²: throats of doorways, which belong to no room, and what is
 * less than a hole in its own. A headline counts it; lists of rooms and findings don't, so they say how much it is. O(spaces).
 */
export function strayFloor(storeys: Iterable<Pick<StoreyCoverage, 'uncovered' | 'bySpace'>>): number {
  let stray = 0;
  for (const { uncovered, bySpace } of storeys) {
    stray += uncovered;
    for (const each of bySpace) if (isHole(each.uncovered)) stray -= each.uncovered;
  }
  return isHole(stray) ? stray : 0;
}
