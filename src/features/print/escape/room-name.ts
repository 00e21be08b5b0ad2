import type { Translator } from '../../../i18n/translator';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { isRoomUse } from '../../../standards/ways-through-rooms';
import { spaceLabel } from '../../../widgets/labels';
import { roomBeside } from '../../../widgets/room-beside';

/** What a room is called on its sheet and in the list; without a number it is told apart by the room that it opens to. O(openings of its storey). */
export function roomName(document: CampusDocument, id: SpaceId, text: Translator): string {
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

/** Rooms as lists and pages have them: by their names, first those with a number, for names without one would come before these in Chinese. O(rooms · (openings + log)). */
export function inRoomOrder<T>(
  document: CampusDocument,
  rooms: readonly T[],
  spaceOf: (room: T) => Pick<Space, 'id' | 'number'>,
  text: Translator,
): readonly (T & { readonly name: string })[] {
  return rooms
    .map((room) => ({ ...room, name: roomName(document, spaceOf(room).id, text) }))
    .toSorted(
      (a, b) =>
        Number(spaceOf(a).number === null) - Number(spaceOf(b).number === null) ||
        a.name.localeCompare(b.name, text.language, { numeric: true }),
    );
}
