import type { CampusDocument } from '../schema/document';
import type { SpaceId } from '../schema/ids';
import type { Patch } from './patch';
import { updateEntities } from './update-entities';

/**
 * Says how many people are reckoned with in each of some spaces, at every hour and whatever populations say; null = by populations, beds
 * and use again. How many there are at which hour is a population's to say (`byHour`).
 */
export const setSpaceOccupants = (
  document: CampusDocument,
  ids: readonly SpaceId[],
  occupants: number | null,
): Patch => updateEntities(document, 'spaces', ids, { occupants }, 'edit.set-space-occupants');
