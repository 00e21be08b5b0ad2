import { isLockedAt } from './is-locked-at';
import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { OpeningId, PersonId } from '../schema/ids';
import type { Opening } from '../schema/opening';

/**
 * Doors and passages that can't be gone through: `closed`, those locked at every hour, and those whose schedule
 * locks them at `hour` (`HH:MM`; null = no hour, schedules don't count). What is locked is open to `holder`, a person
 * who holds its key; what is closed is not. In order of id, each once. O(openings).
 */
export function shutOpenings(
  document: CampusDocument,
  hour: string | null,
  closed: readonly OpeningId[] = [],
  holder: PersonId | null = null,
): OpeningId[] {
  const shut = new Set(closed);
  for (const opening of entitiesIn(document.openings)) {
    if (isLocked(opening, hour) && !holdsKey(opening, holder)) shut.add(opening.id);
  }
  return [...shut].sort();
}

const isLocked = (opening: Opening, hour: string | null): boolean =>
  hour === null ? opening.locked && opening.kind === 'door' : isLockedAt(opening, hour);

const holdsKey = ({ keyHolders }: Opening, holder: PersonId | null): boolean =>
  holder !== null && keyHolders.includes(holder);
