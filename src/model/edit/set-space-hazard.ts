import type { CampusDocument } from '../schema/document';
import type { SpaceId } from '../schema/ids';
import type { Space } from '../schema/space';
import type { Patch } from './patch';
import { updateEntities } from './update-entities';

/** Says of spaces how dangerous they are and what burns there, and why; null = by their use again. */
export const setSpaceHazard = (
  document: CampusDocument,
  ids: readonly SpaceId[],
  hazard: Space['hazard'],
): Patch => updateEntities(document, 'spaces', ids, { hazard }, 'edit.set-space-hazard');
