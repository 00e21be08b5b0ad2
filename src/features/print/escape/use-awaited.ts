import { useEffect, useMemo, useState } from 'react';
import { errorText, isExpected } from '../../../session/expected-error';

/** What is waited for: how far it is, or why it isn't there. */
export interface Awaited<T> {
  readonly told: T | null;
  readonly done: number;
  readonly total: number;
  readonly isStopped: boolean;
  readonly error: string | null;
  stop(): void;
  again(): void;
}

/** A long question: called off by its signal, it tells how much of it is done. */
export type Asking<T> = (signal: AbortSignal, told: (done: number, total: number) => void) => Promise<T>;

/** A long answer that is asked for as long as the question stands; null asks nothing. */
export function useAwaited<T>(ask: Asking<T> | null): Awaited<T> {
  const [tries, setTries] = useState(0);
  const asked = useMemo(() => ({ ask, tries, stop: new AbortController() }), [ask, tries]);
  const [state, setState] = useState<{
    readonly asked: object | null;
    readonly told: T | null;
    readonly done: number;
    readonly total: number;
    readonly isStopped: boolean;
    readonly error: string | null;
  }>({ asked: null, told: null, done: 0, total: 0, isStopped: false, error: null });
  useEffect(() => {
    // An effect that runs anew for the same question needs one that nobody has called off.
    const stop = new AbortController();
    const { signal } = stop;
    const byHand = (): void => stop.abort();
    asked.stop.signal.addEventListener('abort', byHand);
    const fresh = { asked, told: null, done: 0, total: 0, isStopped: false, error: null };
    asked
      .ask?.(signal, (done, total) => {
        if (!signal.aborted) setState({ ...fresh, done, total });
      })
      .then((told) => {
        if (!signal.aborted) setState({ ...fresh, told });
      })
      .catch((error: unknown) => {
        if (asked.stop.signal.aborted) setState({ ...fresh, isStopped: true });
        else if (!signal.aborted && !isExpected(error)) setState({ ...fresh, error: errorText(error) });
      });
    return () => {
      asked.stop.signal.removeEventListener('abort', byHand);
      stop.abort();
    };
  }, [asked]);
  const isCurrent = state.asked === asked;
  return {
    told: isCurrent ? state.told : null,
    done: isCurrent ? state.done : 0,
    total: isCurrent ? state.total : 0,
    isStopped: isCurrent && state.isStopped,
    error: isCurrent ? state.error : null,
    stop: () => asked.stop.abort(),
    again: () => setTries(tries + 1),
  };
}
