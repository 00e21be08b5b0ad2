import type { SpaceUse } from '../../model/schema/space-use';

/** Where people come by on their way out, or wait to be fetched: nothing that leaks or burns is kept here. */
const ESCAPE_WAYS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'corridor',
  'lobby',
  'stair',
  'ramp',
  'lift-lobby',
  'escalator',
  'refuge',
]);

/** O(1). */
export const isEscapeWay = (use: SpaceUse): boolean => ESCAPE_WAYS.has(use);
