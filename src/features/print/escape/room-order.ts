import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import { roomLabel } from '../../../widgets/room-label';

/** Rooms as lists and pages have them: by their names, first those with a number, for names without one would come before these in Chinese. O(rooms · (openings + log)). */
export function inRoomOrder<T>(
  document: CampusDocument,
  rooms: readonly T[],
  spaceOf: (room: T) => Pick<Space, 'id' | 'number'>,
  text: Translator,
): readonly (T & { readonly name: string })[] {
  return rooms
    .map((room) => ({ ...room, name: roomLabel(document, spaceOf(room).id, text) }))
    .toSorted(
      (a, b) =>
        Number(spaceOf(a).number === null) - Number(spaceOf(b).number === null) ||
        a.name.localeCompare(b.name, text.language, { numeric: true }),
    );
}
