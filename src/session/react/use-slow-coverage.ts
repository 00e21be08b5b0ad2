import { useEffect, useState } from 'react';
import type { CoverageState } from '../state/coverage-state';
import { useSession } from './session-context';

/** Milliseconds between two pictures of the panel while a drag runs: numbers stay readable, the drag smooth. */
const EVERY = 120;

/** Is only the making of the surface further on? That alone is for a progress bar. */
const onlyProgress = (now: CoverageState, before: CoverageState): boolean =>
  now.progress !== before.progress && now.status === before.status && now.storeys === before.storeys;

/** The coverage state, at most every 120 ms while it is a preview; everything else but `progress` comes at once. */
export function useSlowCoverage(): CoverageState {
  const { coverage } = useSession();
  const [shown, setShown] = useState(() => coverage.getState());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = (): void => {
      timer = null;
      setShown(coverage.getState());
    };
    const stop = coverage.subscribe((state, before) => {
      if (onlyProgress(state, before)) return;
      if (state.status === 'preview') timer ??= setTimeout(show, EVERY);
      else {
        if (timer !== null) clearTimeout(timer);
        show();
      }
    });
    show();
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [coverage]);
  return shown;
}
