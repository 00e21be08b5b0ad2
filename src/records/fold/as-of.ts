import type { Citation } from '../../base/finding';
import type { IsoTime } from '../../base/time/iso-time';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { Ulid } from '../../base/ulid';
import type { FrequencyRule } from '../../standards/frequencies/frequency';
import { endsLife, unitDue } from '../due/unit-due';
import type { FactEvent, SubjectFacts } from './subject-facts';
import { unknownSubject } from './subject-facts';
import { subjectStep } from './subject-step';

/** `unrecorded`: no event says that it is there or not; the plan as designed is all there is. */
export type ConditionName = 'present' | 'missing' | 'faulty' | 'expired' | 'retired' | 'unrecorded';

export interface AssetCondition {
  readonly condition: ConditionName;
  /** The event that says so. */
  readonly event: Ulid | null;
  /** The rule that an expired unit has outlived. */
  readonly cite: Citation | null;
}

/**
 * The facts as they stood at an instant, by all that is known now (a later correction counts). `events`: the
 * subject's, in order of time (`RecordBook.factEvents`). Cost O(events).
 */
export function factsAsOf(about: string, events: readonly FactEvent[], at: IsoTime): SubjectFacts {
  let facts = unknownSubject(about);
  for (const event of events) {
    if (event.at > at) break;
    facts = subjectStep(facts, event);
  }
  return facts;
}

/**
 * Whether a thing could be counted on at an instant, worst news first. A unit expires the day after its
 * life ends (`endsLife`, of the rules about its agent). Cost O(units × rules).
 */
export function conditionOf(
  facts: SubjectFacts,
  rules: readonly FrequencyRule[],
  at: IsoTime,
  zone: Zone,
): AssetCondition {
  if (facts.retired !== null) return { condition: 'retired', event: facts.retired.event, cite: null };
  const faults = Object.values(facts.faults);
  const stated = facts.stated;
  for (const condition of ['missing', 'faulty'] as const) {
    const fault = faults.find((each) => each.effect === condition);
    const event = fault?.event ?? (stated?.condition === condition ? stated.event : null);
    if (event !== null) return { condition, event, cite: null };
  }
  const today = localDateAt(at, zone);
  for (const unit of Object.values(facts.units)) {
    for (const rule of rules) {
      const due = endsLife(rule) ? unitDue(rule, unit, zone) : null;
      if (due !== null && due < today) return { condition: 'expired', event: unit.event, cite: rule.cite };
    }
  }
  return seen(facts);
}

/** The latest event that shows that the thing was there. */
function seen(facts: SubjectFacts): AssetCondition {
  const signs = [...Object.values(facts.last), ...Object.values(facts.units), facts.serviced, facts.stated];
  let latest: { readonly at: IsoTime; readonly event: Ulid } | null = null;
  for (const sign of signs) {
    if (sign !== null && (latest === null || sign.at > latest.at)) latest = sign;
  }
  return { condition: latest === null ? 'unrecorded' : 'present', event: latest?.event ?? null, cite: null };
}
