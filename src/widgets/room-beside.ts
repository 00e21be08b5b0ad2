import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import type { OpeningId, SpaceId } from '../model/schema/ids';

/**
 * The room with a number that a room without one opens to, as a bathroom to its ward: many of them have one name. Null where
 * it has a number of its own, or opens to no such room. `doors`: of the room. O(doors).
 */
export function roomBeside(
  document: CampusDocument,
  room: SpaceId,
  doors: readonly OpeningId[],
): SpaceId | null {
  if (lookUp(document.spaces, room)?.number !== null) return null;
  for (const door of doors) {
    for (const other of lookUp(document.openings, door)?.spaces ?? []) {
      if (other !== null && other !== room && lookUp(document.spaces, other)?.number) return other;
    }
  }
  return null;
}
