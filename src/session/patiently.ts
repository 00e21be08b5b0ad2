import { isExpected } from './expected-error';

/** Where something else asks for the same kind of answer meanwhile, so often it is asked again. */
const TRIES = 5;

/** An answer whose question another one may take the place of; rejects when `signal` says that nobody waits for it any more. */
export async function patiently<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await ask();
    } catch (error) {
      if (left <= 1 || signal.aborted || !isExpected(error)) throw error;
    }
  }
}
