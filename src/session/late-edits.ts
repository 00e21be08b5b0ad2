import type { Edits } from './edits';

export interface LateEdits {
  /** Works with the verbs at once when they are there, else as soon as they have come. */
  use(work: (edits: Edits) => void): void;
  /** Until nothing waits for them any more: all that was begun is done, or was told to have failed. */
  idle(): Promise<void>;
}

/**
 * The verbs come after the first picture: who looks needs none. `made` = they are here already. Should their code not
 * come, `failed` is told, and the next use asks again.
 */
export function createLateEdits(made: Edits | null, failed: () => void): LateEdits {
  let here = made;
  let waiting: Promise<unknown> = Promise.resolve();
  const load = async (): Promise<Edits> => {
    here = (await import('./plan-edits')).PLAN_EDITS;
    return here;
  };
  return {
    use: (work) => {
      if (here) work(here);
      else {
        const done = load().then(work, failed);
        waiting = Promise.allSettled([waiting, done]);
      }
    },
    idle: async () => {
      await waiting;
    },
  };
}
