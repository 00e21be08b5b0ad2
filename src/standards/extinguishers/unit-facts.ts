import { isAtGround } from '../../model/query/is-at-ground';
import { storeysOf } from '../../model/query/storeys-in-order';
import { entitiesIn, lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { Space } from '../../model/schema/space';
import type { SpaceUse } from '../../model/schema/space-use';
import type { Storey } from '../../model/schema/storey';

/** GB 50016 2.1.1: a public building of several storeys is a high-rise beyond this height, metres. */
const HIGH_RISE = 24;

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
  const stated = lookUp(document.buildings, storey.building)?.height ?? null;
  if (stated !== null) return stated > HIGH_RISE;
  const tops = storeysOf(document, storey.building)
    .filter(({ kind }) => kind === 'storey')
    .map(({ elevation, height }) => elevation + height);
  return Math.max(...tops, -Infinity) > HIGH_RISE;
}

export const isBelowGround = (storey: Storey): boolean => storey.elevation < 0 && !isAtGround(storey);
