import { slices } from '../base/slices';
import type { Steps } from '../base/steps';
import { nextTask } from './next-task';

/** Does steps in short tasks, so that the page answers between them; null when `goesOn` says that nobody waits any more. */
export async function inSlices<T>(steps: Steps<T>, goesOn: () => boolean): Promise<T | null> {
  const rest = slices(nextTask);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const pause = rest();
    if (pause === null) continue;
    await pause;
    if (!goesOn()) return null;
  }
}
