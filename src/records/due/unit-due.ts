import { addSpan } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { FrequencyRule } from '../../standards/frequencies/frequency';
import type { UnitFacts } from '../fold/subject-facts';

/** Does a rule end the life of a unit: one past it can't be counted on. What is only advised is told and ends nothing. */
export const endsLife = ({ duty, force }: FrequencyRule): boolean =>
  duty.type === 'scrap' && force === 'must';

/** Does a rule advise to replace a unit by its age, and end nothing? */
export const advisesReplacing = (rule: FrequencyRule): boolean =>
  rule.duty.type === 'scrap' && !endsLife(rule);

/** Whether the rule is about units of this agent. */
export function holdsForUnit(rule: FrequencyRule, unit: UnitFacts): boolean {
  const { agent } = unit.unit;
  return rule.frequency.type === 'from-made' && rule.agents?.some((each) => each === agent) === true;
}

/**
 * The last day on which a unit is within a rule that counts from its making: the first span from the day
 * made, then (service) from the last one that answers for it. Null when the rule is not about it or the day made is unknown. Cost O(1).
 */
export function unitDue(rule: FrequencyRule, unit: UnitFacts, zone: Zone): LocalDate | null {
  if (rule.frequency.type !== 'from-made' || !holdsForUnit(rule, unit)) return null;
  const { first, again } = rule.frequency;
  const done = rule.duty.type === 'service' && rule.duty.tested ? unit.tested : unit.serviced;
  if (again !== null && done !== null) return addSpan(localDateAt(done.at, zone), again);
  return unit.unit.made === null ? null : addSpan(unit.unit.made, first);
}
