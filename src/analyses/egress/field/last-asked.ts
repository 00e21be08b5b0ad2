import type { Nav } from '../../../geometry/nav/nav';
import type { SafetyGoal } from './storey-field';

/** What an answer holds by: words, and things that stay the same objects as long as nothing of them changes. */
export type AskedBy = readonly (string | object)[];

interface Kept<T> {
  readonly by: AskedBy;
  readonly made: T;
}

/** What was made for the last question to each goal, on each floor. */
export class LastAsked<T> {
  readonly #known = new WeakMap<Nav, Map<SafetyGoal, Kept<T>>>();

  /** Undefined where the last question was asked by something else. O(by). */
  of(nav: Nav, goal: SafetyGoal, by: AskedBy): T | undefined {
    const last = this.#known.get(nav)?.get(goal);
    const isSame = last?.by.length === by.length && last.by.every((each, i) => each === by[i]);
    return isSame ? last.made : undefined;
  }

  /** Returns what is kept. O(1). */
  keep(nav: Nav, goal: SafetyGoal, by: AskedBy, made: T): T {
    const goals = this.#known.get(nav) ?? new Map<SafetyGoal, Kept<T>>();
    this.#known.set(nav, goals.set(goal, { by, made }));
    return made;
  }
}
