import type { SpaceId } from '../../model/schema/ids';
import type { RoomEgress } from './result';

/** A longest way of a storey: from the door of which room, and how many metres. */
export interface LongestWay {
  readonly space: SpaceId;
  readonly metres: number;
}

/**
 * The longest of the shortest ways that rooms with people have from their doors to an exit, of all rooms where nobody is
 * anywhere; null where none has any. Metres walked. O(doors).
 */
export function longestFromDoors(rooms: readonly RoomEgress[]): LongestWay | null {
  const used = rooms.filter(({ persons }) => persons > 0);
  let longest: LongestWay | null = null;
  for (const { space, doors } of used.length > 0 ? used : rooms) {
    const metres = Math.min(...doors.map(({ walked }) => walked ?? Infinity));
    if (metres < Infinity && (longest === null || metres > longest.metres)) longest = { space, metres };
  }
  return longest;
}
