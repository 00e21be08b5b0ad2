import type { StoreyCoverage } from '../analyses/extinguishers/result';
import type { CampusDocument } from '../model/schema/document';
import type { SpaceUse } from '../model/schema/space-use';
import { isHole } from '../standards/extinguishers/is-hole';

/** Uses of what a plan draws like a room and nobody works in. */
const OUTSIDE: ReadonlySet<SpaceUse> = new Set(['roof', 'outdoor', 'void', 'shaft', 'lift-shaft']);

/**
 * How much of the uncovered floor lies in roofs, yards, voids and shafts, m², and in how many of them. They stay
 * in the figures: a guess from a name must not take floor out of them. O(spaces).
 */
export function uncoveredOutside(
  spaces: CampusDocument['spaces'],
  storeys: Iterable<Pick<StoreyCoverage, 'bySpace'>>,
): { readonly area: number; readonly count: number } {
  let area = 0;
  let count = 0;
  for (const { bySpace } of storeys) {
    for (const { space, uncovered } of bySpace) {
      const use = spaces[space]?.use;
      if (use === undefined || !OUTSIDE.has(use) || !isHole(uncovered)) continue;
      area += uncovered;
      count++;
    }
  }
  return { area, count };
}
