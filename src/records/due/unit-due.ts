import { addSpan } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import { agentGroup } from '../../standards/frequencies/agent-group';
import type { FrequencyRule } from '../../standards/frequencies/frequency';
import type { UnitFacts } from '../fold/subject-facts';

/** Whether the rule is about units of this agent. */
export function holdsForUnit(rule: FrequencyRule, unit: UnitFacts): boolean {
  return rule.frequency.type === 'from-made' && rule.agents === agentGroup(unit.unit.agent);
}

/**
 * The last day on which a unit is within a rule that counts from its making: the first span from the day
 * made, then (service) from the last service. Null when the rule is not about it or the day made is unknown. Cost O(1).
 */
export function unitDue(rule: FrequencyRule, unit: UnitFacts, zone: Zone): LocalDate | null {
  if (rule.frequency.type !== 'from-made' || !holdsForUnit(rule, unit)) return null;
  const { first, again } = rule.frequency;
  if (again !== null && unit.serviced !== null) return addSpan(localDateAt(unit.serviced.at, zone), again);
  return unit.unit.made === null ? null : addSpan(unit.unit.made, first);
}
