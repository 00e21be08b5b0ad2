import type { RoomEgress } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { spaceLabel } from '../../../widgets/labels';

/**
 * The room with a number that a room without one opens to, as a bathroom to its ward: many of them have one name. Null where
 * it has a number of its own, or opens to no such room. O(doors of the room).
 */
export function roomBeside(
  document: CampusDocument,
  { space: id, doors }: RoomEgress,
  text: Translator,
): string | null {
  if (lookUp(document.spaces, id)?.number !== null) return null;
  for (const { opening } of doors) {
    for (const other of lookUp(document.openings, opening)?.spaces ?? []) {
      if (other !== null && other !== id && lookUp(document.spaces, other)?.number) {
        return spaceLabel(document, other, text);
      }
    }
  }
  return null;
}
