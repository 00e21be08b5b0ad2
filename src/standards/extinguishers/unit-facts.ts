import { entitiesIn } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { Space } from '../../model/schema/space';
import type { SpaceUse } from '../../model/schema/space-use';
import type { Storey } from '../../model/schema/storey';
import { buildingHeight, HIGH_RISE } from '../building-height';

/** Where nobody keeps anything that burns and nobody hangs an extinguisher for: ways from storey to storey, holes, open air. */
const NOT_RECKONED: ReadonlySet<SpaceUse> = new Set([
  'stair',
  'escalator',
  'lift-shaft',
  'shaft',
  'void',
  'outdoor',
]);

/** Does a code ask for extinguishers by this space? A roof is open air only where its storey says so too: one word may be a guess. */
export const isReckoned = (space: Space, storey: Storey): boolean =>
  storey.kind !== 'ground' &&
  !NOT_RECKONED.has(space.use) &&
  !(space.use === 'roof' && storey.kind === 'roof');

/**
 * Inpatient beds: what the campus says, else what its spaces add up to where that alone proves a large hospital; else
 * null. O(spaces).
 */
export function knownBeds(document: CampusDocument, large: number): number | null {
  if (document.campus.beds !== null) return document.campus.beds;
  const counted = entitiesIn(document.spaces).reduce((beds, space) => beds + (space.beds ?? 0), 0);
  return counted >= large ? counted : null;
}

/** Is a storey's building a high-rise: by its own height, else by its storeys; null where it stands in no building. O(storeys). */
export function isHighRise(document: CampusDocument, storey: Storey): boolean | null {
  if (storey.building === null) return null;
  return (buildingHeight(document, storey.building) ?? -Infinity) > HIGH_RISE;
}
