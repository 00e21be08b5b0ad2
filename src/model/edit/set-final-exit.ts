import type { CampusDocument } from '../schema/document';
import type { OpeningId } from '../schema/ids';
import type { Patch } from './patch';
import { updateEntities } from './update-entities';

/** Says whether openings lead to the open; null = to be derived from their spaces. */
export const setFinalExit = (
  document: CampusDocument,
  ids: readonly OpeningId[],
  finalExit: boolean | null,
): Patch => updateEntities(document, 'openings', ids, { finalExit }, 'edit.set-final-exit');
