import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { AIR_AND_ALARMS } from './siting-rules';
import type { SubstanceFacts } from './substance-facts';

/** What has to notice a leak or a fire where a substance is kept. */
export const DETECTION_NEEDS = ['gas', 'oxygen', 'fire'] as const;
export type DetectionNeed = (typeof DETECTION_NEEDS)[number];

/** Gas that puts people out of breath: alarm at 19.5 % of oxygen (CODES 5.4). */
const OXYGEN_ALARM = cite('WardTwin', '1', 'oxygen-alarm', 'M-high');

export const DETECTION_CITES: Readonly<Record<DetectionNeed, Citation>> = {
  gas: AIR_AND_ALARMS,
  oxygen: OXYGEN_ALARM,
  fire: AIR_AND_ALARMS,
};

/** Gases that one breathes: oxygen and air. */
const BREATHED: ReadonlySet<string> = new Set(['7782-44-7', '132259-10-0']);
/** Air under pressure, and air kept cold as a liquid: a mixture that often has no CAS number. */
const AIR: ReadonlySet<string> = new Set(['1002', '1003']);

const isFlammableGas = ({ classes }: SubstanceFacts): boolean =>
  classes.some((each) => each.startsWith('flam-gas'));

const isGas = ({ classes, state }: SubstanceFacts): boolean =>
  state === 'gas' || state === 'liquefied-gas' || classes.some((each) => each.startsWith('press-gas'));

/** Does it take the place of air where it leaks? Every gas does that burns not, is not oxygen and is not air. */
export const isAsphyxiant = (facts: SubstanceFacts): boolean =>
  isGas(facts) &&
  !isFlammableGas(facts) &&
  !(facts.cas !== null && BREATHED.has(facts.cas)) &&
  !(facts.un !== null && AIR.has(facts.un));

/** Needs of one substance; a rest in an empty cylinder has none. O(classes). */
export function detectionNeedsOf(facts: SubstanceFacts): DetectionNeed[] {
  if (facts.empty) return [];
  const poisonGas = isGas(facts) && facts.groups.includes('toxic');
  if (poisonGas || isFlammableGas(facts)) return ['gas'];
  if (isAsphyxiant(facts)) return ['oxygen'];
  return facts.stored === 'A' || facts.stored === 'B' ? ['fire'] : [];
}
