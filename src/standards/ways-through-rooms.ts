import type { Citation } from '../base/finding';
import type { SpaceUse } from '../model/schema/space-use';
import { cite } from './cite';

/**
 * Floor that ways out lead over. Halls for the public are among it; so is what nobody could tell the use of, for a plan
 * that names no rooms must not be full of detours.
 */
const WAYS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'corridor',
  'lobby',
  'stair',
  'ramp',
  'lift-lobby',
  'escalator',
  'refuge',
  'hall',
  'outpatient-hall',
  'emergency',
  'waiting',
  'reception',
  'roof',
  'outdoor',
  'void',
  'shaft',
  'lift-shaft',
  'other',
]);

/** Is it a room, which nobody else's way out is planned through? O(1). */
export const isRoomUse = (use: SpaceUse): boolean => !WAYS.has(use);

/**
 * The product's own rule: a way out goes through rooms other than the one that it begins in only where no way without
 * them exists, and then through as few as can be. A ward must not be led through a store to save a metre.
 */
export const FEWEST_ROOMS: Citation = cite('WardTwin', '1', 'fewest-rooms', 'house');

/** What the rule leans on: the code counts ways through intervening rooms apart, and allows them less far. */
export const INTERVENING_ROOMS: Citation = cite('NFPA 101', '2000', 'suites, intervening rooms', 'V2');
