import type { EvacuationScenario } from './evacuation-scenario';
import { PATIENCE } from './patience';

/** So many visitors in a space: what the schema makes of a group that says nothing else. O(1). */
export const newGroup = (space: string, count: number): EvacuationScenario['groups'][number] => ({
  space,
  count,
  profile: 'visitor',
  speed: null,
  radius: null,
  premovement: { distribution: 'constant', value: 0 },
  exit: null,
  patience: { distribution: 'constant', value: PATIENCE },
  partySize: 1,
});
