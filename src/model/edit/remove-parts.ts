import { applyPatch } from './apply-patch';
import type { CampusDocument } from '../schema/document';
import type { OpeningId, WallId } from '../schema/ids';
import { Draft } from './draft';
import { joinPatches } from './join-patches';
import { openingsIn } from './openings-on';
import type { Patch } from './patch';
import { removeEntities } from './remove-entities';
import { fillHole } from './wall-hole';

/** Takes an opening out and fills its hole, where the wall was drawn as an area. O(document). */
export function removeOpening(document: CampusDocument, id: OpeningId): Patch {
  const draft = new Draft(document);
  const opening = draft.get('openings', id);
  fillHole(document, draft, opening);
  const fill = draft.build('edit.remove-opening');
  return joinPatches('edit.remove-opening', [fill, removeEntities(applyPatch(document, fill), [id])]);
}

/** Takes a wall out with the openings in it; what named them forgets them. O(document). */
export function removeWall(document: CampusDocument, id: WallId): Patch {
  const wall = new Draft(document).get('walls', id);
  const openings = openingsIn(document, wall).map((opening) => opening.id);
  return { ...removeEntities(document, [id, ...openings]), label: 'edit.remove-wall' };
}
