import type { Steps } from '../../src/base/steps';
import type { JobContext } from '../../src/compute/protocol';

/** Work of one answer, milliseconds: whatever else waits has its turn before the next. */
const SLICE = 30;

/** Some of a work that goes on each time: `goOn` does a part of some ten milliseconds, false when there is no more. */
export async function someOf(work: { goOn(): boolean }, context: JobContext): Promise<void> {
  const until = performance.now() + SLICE;
  while (work.goOn()) {
    await context.pause();
    if (performance.now() >= until) return;
  }
}

/** How far a work is; whole when `result` is there. */
export interface WorkPart<T> {
  readonly done: number;
  readonly total: number;
  readonly result: T | null;
}

/** Steps that are begun under a name and gone on with by it, so that what they are about is told once. The last ones begun are kept. */
export class BegunWork<T> {
  #begun: { readonly name: string; readonly steps: Steps<T>; result: T | null } | null = null;

  begin(name: string, steps: Steps<T>): void {
    this.#begun = { name, steps, result: null };
  }

  /** Null where nobody knows the name: it is to be begun anew. */
  async goOn(name: string, context: JobContext): Promise<WorkPart<T> | null> {
    const begun = this.#begun;
    if (begun?.name !== name) return null;
    const goOn = (): boolean => {
      const step = begun.steps.next();
      if (step.done === true) begun.result = step.value;
      return step.done !== true;
    };
    if (begun.result === null) await someOf({ goOn }, context);
    return { done: begun.result === null ? 0 : 1, total: 1, result: begun.result };
  }
}
