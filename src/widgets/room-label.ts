import type { Translator } from '../i18n/translator';
import { onStorey } from '../model/query/on-storey';
import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import type { SpaceId } from '../model/schema/ids';
import { isRoomUse } from '../standards/ways-through-rooms';
import { spaceLabel } from './labels';
import { roomBeside } from './room-beside';

/** What a room is called; without a number it is told apart by the room that it opens to, for many have one name. O(openings of its storey). */
export function roomLabel(document: CampusDocument, id: SpaceId, text: Translator): string {
  const name = spaceLabel(document, id, text);
  const room = lookUp(document.spaces, id);
  // Ways open to many rooms.
  if (room?.number !== null || !isRoomUse(room.use)) return name;
  const doors = onStorey(document, 'openings', room.storey)
    .filter(({ kind, rejected, spaces }) => kind !== 'window' && !rejected && spaces?.includes(id))
    .map((opening) => opening.id);
  const beside = roomBeside(document, id, doors);
  if (beside === null) return name;
  const number = lookUp(document.spaces, beside)?.number ?? '';
  return text.language === 'zh' ? `${name}（${number}）` : `${name} (${number})`;
}
