import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { SubstanceFacts } from './substance-facts';

/** What has to notice a leak or a fire where a substance is kept. */
export const DETECTION_NEEDS = ['gas', 'oxygen', 'fire'] as const;
export type DetectionNeed = (typeof DETECTION_NEEDS)[number];

/** Alarms and communication where chemicals are kept, binding their users as well (DUTIES 5.1). */
const REGULATION = cite('危险化学品安全管理条例', '2013', '20', 'V1');
/** Gas that puts people out of breath: alarm at 19.5 % of oxygen (CODES 5.4). */
const OXYGEN_ALARM = cite('WardTwin', '1', 'oxygen-alarm', 'M-high');

export const DETECTION_CITES: Readonly<Record<DetectionNeed, Citation>> = {
  gas: REGULATION,
  oxygen: OXYGEN_ALARM,
  fire: REGULATION,
};

/** CAS numbers of gases that take the place of air: nitrogen, carbon dioxide, nitrous oxide, argon, helium. */
const ASPHYXIANT: ReadonlySet<string> = new Set([
  '7727-37-9',
  '124-38-9',
  '10024-97-2',
  '7440-37-1',
  '7440-59-7',
]);

/** Does it take the place of air where it leaks? */
export const isAsphyxiant = ({ cas }: SubstanceFacts): boolean => cas !== null && ASPHYXIANT.has(cas);

/** Needs of one substance. O(classes). */
export function detectionNeedsOf(facts: SubstanceFacts): DetectionNeed[] {
  const flammableGas = facts.classes.some((each) => each === 'flam-gas-1' || each === 'flam-gas-2');
  if (flammableGas) return ['gas'];
  if (isAsphyxiant(facts)) return ['oxygen'];
  return facts.stored === 'A' || facts.stored === 'B' ? ['fire'] : [];
}
