import type { JobContext } from '../../src/compute/protocol';

/** Work of one answer, milliseconds: a drag that waits meanwhile isn't noticed. */
const SLICE = 150;

/** Tells the best so far each time there is a better one, null in between. */
export type Searching<T> = Generator<T | null, T, void>;

/** A search that goes on each time the same is asked of the same plan; the plan is the same when it is the same object. */
export class SlicedSearch<Plan extends object, Question, T> {
  readonly #begin: (plan: Plan, question: Question) => Searching<T>;
  #key = '';
  #plan: Plan | null = null;
  #steps: Searching<T> | null = null;
  #best: T | null = null;

  constructor(begin: (plan: Plan, question: Question) => Searching<T>) {
    this.#begin = begin;
  }

  /** Some of the work; the best so far. */
  async goOn(plan: Plan, question: Question, context: JobContext): Promise<T | null> {
    const key = JSON.stringify(question);
    if (key !== this.#key || plan !== this.#plan) {
      this.#forget();
      this.#steps = this.#begin(plan, question);
      [this.#key, this.#plan] = [key, plan];
    }
    const until = performance.now() + SLICE;
    while (this.#steps && performance.now() < until) {
      const step = this.#next(this.#steps);
      this.#best = step.value ?? this.#best;
      if (step.done) this.#steps = null;
      await context.pause();
    }
    return this.#best;
  }

  /** What threw is through for good: asked again, it is begun anew. */
  #next(steps: Searching<T>): IteratorResult<T | null, T> {
    try {
      return steps.next();
    } catch (error) {
      this.#forget();
      throw error;
    }
  }

  #forget(): void {
    [this.#key, this.#plan, this.#steps, this.#best] = ['', null, null, null];
  }
}
