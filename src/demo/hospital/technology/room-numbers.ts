import type { Room } from '../../drafting/storey-plan';
import type { SpaceUse } from '../../../model/schema/space-use';

/** Circulation has no number on its door. */
const UNNUMBERED: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'stair',
  'lobby',
  'lift-lobby',
  'lift-shaft',
  'shaft',
  'roof',
]);

/** Rooms with the numbers of their doors, `B0107`: storey, then one after another in the order of the tables. */
export function numbered(prefix: string, rooms: readonly Room[]): Room[] {
  let last = 0;
  return rooms.map((room) =>
    UNNUMBERED.has(room.use) ? room : { ...room, number: `${prefix}${String(++last).padStart(2, '0')}` },
  );
}
