import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { BuildingId } from '../schema/ids';
import type { Patch } from './patch';
import { removeEntities } from './remove-entities';

/** Takes a building out with its storeys and all that is on them. O(document). */
export function removeBuilding(document: CampusDocument, id: BuildingId): Patch {
  const storeys = entitiesIn(document.storeys).filter(({ building }) => building === id);
  return removeEntities(document, [id, ...storeys.map((storey) => storey.id)]);
}
