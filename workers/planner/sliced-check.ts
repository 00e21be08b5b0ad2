import type { Steps } from '../../src/base/steps';
import type { JobContext } from '../../src/compute/protocol';

/** Work of one answer, milliseconds: whoever drags something meanwhile waits no longer for a frame. */
const SLICE = 12;

/** How far a check is; whole when `result` is there. */
export interface CheckStep<T> {
  readonly done: number;
  readonly total: number;
  readonly result: T | null;
}

/** A check that goes on each time the same is asked of the same plan; the plan is the same when it is the same object. */
export class SlicedCheck<Plan extends object, Question, T> {
  readonly #begin: (plan: Plan, question: Question, told: (done: number, total: number) => void) => Steps<T>;
  #key = '';
  #plan: Plan | null = null;
  #steps: Steps<T> | null = null;
  #result: T | null = null;
  #done = 0;
  #total = 1;

  constructor(
    begin: (plan: Plan, question: Question, told: (done: number, total: number) => void) => Steps<T>,
  ) {
    this.#begin = begin;
  }

  /** Some of the work. */
  async goOn(plan: Plan, question: Question, context: JobContext): Promise<CheckStep<T>> {
    const key = JSON.stringify(question);
    if (key !== this.#key || plan !== this.#plan) {
      [this.#key, this.#plan, this.#result, this.#done, this.#total] = [key, plan, null, 0, 1];
      this.#steps = this.#begin(plan, question, (done, total) => {
        [this.#done, this.#total] = [done, total];
      });
    }
    const until = performance.now() + SLICE;
    while (this.#steps) {
      const step = this.#next(this.#steps);
      if (step.done) [this.#result, this.#steps, this.#done] = [step.value, null, this.#total];
      await context.pause();
      if (performance.now() >= until) break;
    }
    return { done: this.#done, total: this.#total, result: this.#result };
  }

  /** What threw is through for good: asked again, it is begun anew. */
  #next(steps: Steps<T>): IteratorResult<void, T> {
    try {
      return steps.next();
    } catch (error) {
      [this.#key, this.#plan, this.#steps] = ['', null, null];
      throw error;
    }
  }
}
