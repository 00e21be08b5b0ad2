import type { IsoTime } from '../../base/time/iso-time';
import { addSpan, daysBetween } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { CheckedKind } from '../../standards/checklists/checklist';
import { answering } from '../../standards/checklists/same-sort';
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
  const last = rule.duty.type === 'inspection' ? lastBy(rule.duty.checklist, facts) : null;
  const since = inUseSince(facts);
  if (frequency.type === 'windows') {
    const { by, state } = roundDue(frequency.windows, last, since, now, zone);
    return [{ rule, due: localDateAt(by, zone), by, state }];
  }
  if (frequency.type === 'every') {
    // What hung there before was looked at; what hangs there now wasn't yet, and is in order as it came.
    const from = later(last, since);
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

/** The latest check by a form that answers for this one. O(forms of its sort). */
function lastBy(checklist: string, facts: SubjectFacts): IsoTime | null {
  let latest: IsoTime | null = null;
  for (const id of answering(checklist)) latest = later(latest, facts.last[id]?.at ?? null);
  return latest;
}

/** Since when what hangs there now has been in use, the first of several units; by the point where no unit is told. O(units). */
function inUseSince(facts: SubjectFacts): IsoTime | null {
  let first: IsoTime | null = null;
  for (const { at } of Object.values(facts.units)) if (first === null || at < first) first = at;
  return first ?? facts.since?.at ?? null;
}

const later = (a: IsoTime | null, b: IsoTime | null): IsoTime | null =>
  a === null || (b !== null && b > a) ? b : a;

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
