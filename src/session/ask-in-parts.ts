import type { Progress } from '../compute/progress';

/** How far an answer is; whole when `result` is there. */
export interface AnswerPart<T> {
  readonly done: number;
  readonly total: number;
  readonly result: T | null;
}

/**
 * Asks part by part until the answer is whole, so that other questions get in between; tells how many storeys, or doors, are done.
 * Rejects with what `ask` rejects with.
 */
export async function askInParts<T>(
  ask: () => Promise<AnswerPart<T>>,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<T> {
  let told = -1;
  for (;;) {
    const { done, total, result } = await ask();
    if (result !== null) return result;
    // A storey takes many parts: who shows how far it is has nothing new to show until the next one.
    if (done !== told) onProgress({ step: 'compute.parts', done, total });
    told = done;
  }
}
