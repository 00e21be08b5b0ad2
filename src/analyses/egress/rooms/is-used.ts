import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { isRoomUse } from '../../../standards/ways-through-rooms';

/** Ways that people stay in as well. */
const HALLS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'hall',
  'outpatient-hall',
  'emergency',
  'waiting',
  'reception',
]);

/** Nobody is in these, whatever is said of them. */
const NOBODY: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['shaft', 'lift-shaft', 'void', 'roof', 'outdoor']);

/** A hall for the public, which ways lead through. O(1). */
export const isHall = (use: SpaceUse): boolean => HALLS.has(use);

/**
 * Is a space one that people come out of: a room, a hall, a way with beds or people of its own, or what nobody tells the use
 * of? O(1).
 */
export const isUsed = ({ use, beds, occupants }: Space): boolean =>
  !NOBODY.has(use) &&
  (isRoomUse(use) || isHall(use) || use === 'other' || (beds ?? 0) > 0 || (occupants ?? 0) > 0);
