import type { SpaceUse } from '../../model/schema/space-use';

/** Where people pass on their way to somewhere else: nothing is to stand in the way here, and who is cut off here is not in a room. */
export const CIRCULATION: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'hall',
  'outpatient-hall',
  'lobby',
  'lift-lobby',
  'waiting',
]);
