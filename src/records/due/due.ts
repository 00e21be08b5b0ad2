import type { IsoTime } from '../../base/time/iso-time';
import { addSpan, daysBetween } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { CheckedKind } from '../../standards/checklists/checklist';
import type { FrequencyRule, PlaceCondition } from '../../standards/frequencies/frequency';
import type { SubjectFacts } from '../fold/subject-facts';
import { roundDue } from './round-due';
import { holdsForUnit, unitDue } from './unit-due';

export type DueState = 'ok' | 'due-soon' | 'due' | 'overdue';

/** One duty about one thing: when it is due, how that stands, and by whose word (`rule.cite`). */
export interface Due {
  readonly rule: FrequencyRule;
  /** The last day on time; null when it was never done (or its making date is unknown), so it is due now. */
  readonly due: LocalDate | null;
  /** For rounds: the instant by which; else null (the end of the day `due`). */
  readonly by: IsoTime | null;
  readonly state: DueState;
}

/** What duties are asked about: an asset or a place with what is known of it. */
export interface DueSubject {
  readonly kind: CheckedKind;
  readonly facts: SubjectFacts;
  /** Which of the rules' conditions hold for where it is. */
  readonly where: readonly PlaceCondition[];
}

const URGENCY: Readonly<Record<DueState, number>> = { overdue: 0, due: 1, 'due-soon': 2, ok: 3 };

/**
 * Every duty about a subject at an instant, most urgent first (then by rule id). Nothing is due of what is
 * retired. Dates are days of the hospital's calendar. Cost O(rules × units).
 */
export function duesOf(
  subject: DueSubject,
  rules: readonly FrequencyRule[],
  now: IsoTime,
  zone: Zone,
): Due[] {
  if (subject.facts.retired !== null) return [];
  return rulesFor(subject, rules)
    .flatMap((rule) => dueByRule(subject.facts, rule, now, zone))
    .sort(byUrgency);
}

/** The most urgent duty about a subject, or null when there is none. Cost as `duesOf`. */
export function dueOf(
  subject: DueSubject,
  rules: readonly FrequencyRule[],
  now: IsoTime,
  zone: Zone,
): Due | null {
  return duesOf(subject, rules, now, zone)[0] ?? null;
}

/** Rules of the kind whose condition holds, without those that a stricter one replaces there. */
export function rulesFor(
  subject: Pick<DueSubject, 'kind' | 'where'>,
  rules: readonly FrequencyRule[],
): FrequencyRule[] {
  const holding = rules.filter(
    (rule) =>
      rule.kinds.includes(subject.kind) && (rule.where === null || subject.where.includes(rule.where)),
  );
  const replaced = new Set(holding.map((rule) => rule.replaces));
  return holding.filter((rule) => !replaced.has(rule.id));
}

function dueByRule(facts: SubjectFacts, rule: FrequencyRule, now: IsoTime, zone: Zone): Due[] {
  const { frequency } = rule;
  const last = rule.duty.type === 'inspection' ? (facts.last[rule.duty.checklist]?.at ?? null) : null;
  if (frequency.type === 'windows') {
    const { by, state } = roundDue(frequency.windows, last, facts.since?.at ?? null, now, zone);
    return [{ rule, due: localDateAt(by, zone), by, state }];
  }
  if (frequency.type === 'every') {
    const from = last ?? facts.since?.at ?? null;
    const due = from === null ? null : addSpan(localDateAt(from, zone), frequency.span);
    return [{ rule, due, by: null, state: dayState(due, rule, now, zone) }];
  }
  // Several units stand at one setting point: the most urgent one speaks for it.
  return Object.values(facts.units)
    .filter((unit) => holdsForUnit(rule, unit))
    .map((unit) => unitDue(rule, unit, zone))
    .map((due): Due => ({ rule, due, by: null, state: dayState(due, rule, now, zone) }))
    .sort(byUrgency)
    .slice(0, 1);
}

function byUrgency(a: Due, b: Due): number {
  if (a.state !== b.state) return URGENCY[a.state] - URGENCY[b.state];
  if (a.rule.id !== b.rule.id) return a.rule.id < b.rule.id ? -1 : 1;
  return (a.due ?? '') < (b.due ?? '') ? -1 : 1;
}

function dayState(due: LocalDate | null, rule: FrequencyRule, now: IsoTime, zone: Zone): DueState {
  if (due === null) return 'due';
  const left = daysBetween(localDateAt(now, zone), due);
  if (left < 0) return 'overdue';
  if (left === 0) return 'due';
  return left <= rule.soonDays ? 'due-soon' : 'ok';
}
