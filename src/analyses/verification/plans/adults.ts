import { namedRandom } from '../../../base/named-random';
import { drawn } from '../../evacuation/drawn';
import type { AgentFields } from './agents';

/** Free speeds of adults, m/s: Weidmann 1993, cut off as Vadere's files for RiMEA do. */
const SPEEDS = { distribution: 'normal', mean: 1.34, deviation: 0.26, min: 0.5, max: 2.2 } as const;

/** Adults as RiMEA's tests of crowds ask for: each walks at a speed of their own, drawn by the seed. */
export const adults =
  (seed: number): ((index: number) => Partial<AgentFields>) =>
  (index) => ({ speed: drawn(SPEEDS, namedRandom(seed, `adult ${index}`)) });
