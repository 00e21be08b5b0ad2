import { canonicalJson } from '../../../records/log/canonical-json';
import type { RunFacts } from './run-facts';

/** One thing in which a run was set up otherwise than one before it. */
export type SetUpDifference =
  | { readonly kind: 'shut' | 'opened'; readonly doors: readonly string[] }
  | {
      readonly kind: 'people' | 'seed' | 'max-time' | 'step';
      readonly before: number;
      readonly now: number;
    }
  | { readonly kind: 'model'; readonly before: RunFacts['model']; readonly now: RunFacts['model'] }
  | {
      readonly kind: 'exit-choice';
      readonly before: ExitChoice;
      readonly now: ExitChoice;
    }
  | { readonly kind: 'alarm'; readonly now: boolean }
  | { readonly kind: 'plan' | 'who' | 'waits' | 'numbers' | 'aim' | 'changes' | 'smoke' };

type ExitChoice = RunFacts['routing']['exitChoice'];

/** What a difference of times may come from. Chance is none: it is told apart (`seed`). */
export type Reason = 'exits' | 'plan' | 'people' | 'waits' | 'model' | 'choice' | 'smoke' | 'time';

const REASONS: Readonly<Record<SetUpDifference['kind'], Reason | null>> = {
  shut: 'exits',
  opened: 'exits',
  changes: 'exits',
  plan: 'plan',
  people: 'people',
  who: 'people',
  waits: 'waits',
  alarm: 'waits',
  model: 'model',
  numbers: 'model',
  step: 'model',
  'exit-choice': 'choice',
  aim: 'choice',
  smoke: 'smoke',
  'max-time': 'time',
  seed: null,
};

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/**
 * In what a run was set up otherwise than another, what weighs most first; none = the same seed gives the same run. Who else is there is told
 * where no number of people tells it. O(doors shut, exits that change, storeys with smoke).
 */
export function setUpDifference(before: RunFacts, now: RunFacts): readonly SetUpDifference[] {
  const found: SetUpDifference[] = [];
  const number = (kind: 'people' | 'seed' | 'max-time' | 'step', a: number, b: number): void => {
    if (a !== b) found.push({ kind, before: a, now: b });
  };
  const other = (kind: 'plan' | 'who' | 'waits' | 'aim' | 'changes' | 'smoke', a: unknown, b: unknown) => {
    if (!same(a, b)) found.push({ kind });
  };
  const without = (some: readonly string[], others: readonly string[]): readonly string[] => {
    const known = new Set(others);
    return some.filter((each) => !known.has(each));
  };
  const shut = without(now.closed, before.closed);
  const opened = without(before.closed, now.closed);
  if (shut.length > 0) found.push({ kind: 'shut', doors: shut });
  if (opened.length > 0) found.push({ kind: 'opened', doors: opened });
  other('changes', before.changes, now.changes);
  other('plan', before.plan, now.plan);
  number('people', before.people, now.people);
  if (before.people === now.people) other('who', before.who, now.who);
  other('waits', before.waits, now.waits);
  if (before.alarm !== now.alarm) found.push({ kind: 'alarm', now: now.alarm });
  if (!same(before.model, now.model)) found.push({ kind: 'model', before: before.model, now: now.model });
  // Another preset has other numbers: that is no news.
  else if (before.numbers !== now.numbers) found.push({ kind: 'numbers' });
  number('step', before.step, now.step);
  const [choice, nowChoice] = [before.routing.exitChoice, now.routing.exitChoice];
  if (choice !== nowChoice) found.push({ kind: 'exit-choice', before: choice, now: nowChoice });
  other('aim', aimOf(before), aimOf(now));
  other('smoke', before.smoke, now.smoke);
  number('max-time', before.maxTime, now.maxTime);
  number('seed', before.seed, now.seed);
  return found;
}

const aimOf = ({ routing: { target, portalInset } }: RunFacts): unknown => [target, portalInset];

/** What a difference of their times may come from: with more than one it can't be laid at the door of any. O(differences). */
export const reasonsOf = (differences: readonly SetUpDifference[]): readonly Reason[] => [
  ...new Set(differences.flatMap(({ kind }) => REASONS[kind] ?? [])),
];
