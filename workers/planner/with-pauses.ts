import type { Steps } from '../../src/base/steps';
import type { JobContext } from '../../src/compute/protocol';

/**
 * Runs to the end, letting a cancel in after each part and telling that it goes on: a job of many parts may take longer than a
 * worker may be silent. How many there are no one knows before the last: there is always one more.
 */
export async function withPauses<T>(steps: Steps<T>, context: JobContext): Promise<T> {
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    context.progress({ step: 'compute.parts', done, total: done + 1 });
    await context.pause();
  }
}
