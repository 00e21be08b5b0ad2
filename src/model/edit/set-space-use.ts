import type { CampusDocument } from '../schema/document';
import type { SpaceId } from '../schema/ids';
import type { SpaceUse } from '../schema/space-use';
import type { Patch } from './patch';
import { updateEntities } from './update-entities';

/** Says what spaces are for. */
export const setSpaceUse = (document: CampusDocument, ids: readonly SpaceId[], use: SpaceUse): Patch =>
  updateEntities(document, 'spaces', ids, { use }, 'edit.set-space-use');
