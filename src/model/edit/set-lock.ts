import type { CampusDocument } from '../schema/document';
import type { OpeningId, PersonId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { Patch } from './patch';
import { updateEntities } from './update-entities';

/** When openings are locked and who has their keys; what isn't given stays. */
export interface Lock {
  readonly locked?: boolean;
  readonly lockSchedule?: Opening['lockSchedule'];
  readonly keyHolders?: readonly PersonId[];
}

export const setLock = (document: CampusDocument, ids: readonly OpeningId[], lock: Lock): Patch =>
  updateEntities(document, 'openings', ids, lock, 'edit.set-lock');
