import { useEffect, useState } from 'react';
import { useSession } from '../../../session/react/session-context';
import { HINT_STEPS, hintStart, keepsChemicals, type HintJob } from './hint-steps';
import { keepHints, keptHints, NO_PROGRESS, type HintProgress } from './kept-hints';

/** A job's first steps: which are done, by what happens in the session; kept on this device. */
export function useHints(job: HintJob): HintProgress & { dismiss(): void } {
  const session = useSession();
  const [progress, setProgress] = useState(() => keptHints(job));

  useEffect(
    () =>
      session.overlay.subscribe((now, before) => {
        if (now.hints === before.hints) return;
        setProgress(NO_PROGRESS);
        keepHints(job, NO_PROGRESS);
      }),
    [job, session],
  );

  const { dismissed, done } = progress;
  const finished = done.every(Boolean);
  useEffect(() => {
    if (dismissed || finished) return;
    let start = hintStart(session);
    const look = (): void => {
      const stands = hintStart(session);
      // Another plan, and records that have just been read, are no step that anyone did.
      if (stands.planKey !== start.planKey) start = stands;
      else if (start.hazards === null) start = { ...start, hazards: stands.hazards };
      if (keepsChemicals(session)) start = { ...start, saved: stands.saved };
      const from = start;
      setProgress((before) => {
        const now = before.done.map((was, i) => was || (HINT_STEPS[job][i]?.(session, from) ?? false));
        if (now.every((each, i) => each === before.done[i])) return before;
        const next = { ...before, done: now };
        keepHints(job, next);
        return next;
      });
    };
    const { plan, view, selection, coverage, records } = session;
    look();
    const stops = [plan, view, selection, coverage, records].map((store) => store.subscribe(look));
    return () => stops.forEach((stop) => stop());
  }, [session, job, dismissed, finished]);

  return {
    ...progress,
    dismiss: () => {
      const next = { ...progress, dismissed: true };
      setProgress(next);
      keepHints(job, next);
    },
  };
}
