import { isLockedAt } from './is-locked-at';
import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { OpeningId } from '../schema/ids';

/**
 * Doors and passages that can't be gone through: `closed`, those locked at every hour, and those whose schedule
 * locks them at `hour` (`HH:MM`; null = no hour, schedules don't count). In order of id, each once. O(openings).
 */
export function shutOpenings(
  document: CampusDocument,
  hour: string | null,
  closed: readonly OpeningId[] = [],
): OpeningId[] {
  const shut = new Set(closed);
  for (const opening of entitiesIn(document.openings)) {
    const locked = hour === null ? opening.locked && opening.kind === 'door' : isLockedAt(opening, hour);
    if (locked) shut.add(opening.id);
  }
  return [...shut].sort();
}
