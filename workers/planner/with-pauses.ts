import type { Steps } from '../../src/base/steps';
import type { JobContext } from '../../src/compute/protocol';

/** Runs to the end, letting a cancel in after each part. */
export async function withPauses<T>(steps: Steps<T>, context: JobContext): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await context.pause();
  }
}
