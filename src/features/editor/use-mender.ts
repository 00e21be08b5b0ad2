import { useState } from 'react';
import type { MendIssue } from '../../model/edit/mend-issue';
import { useSession } from '../../session/react/session-context';
import { useText } from '../../session/react/use-text';
import { createMender, type Mender } from '../../session/use-cases/mend';

/** Mending the plan, with the tools that it brings. */
export const useMender = (): Mender => useSession().part(createMender);

/** What is said of a number that is out of bounds. */
export function useComplaint(): (min: number, max: number) => string {
  const { t, formats } = useText();
  return (min, max) => t('app.number-range', { min: formats.number(min, 2), max: formats.number(max, 2) });
}

/** The last refusal of a form, in words; `attempt` takes what a verb returned. */
export function useTrouble(): { readonly trouble: string | null; attempt(issue: MendIssue | null): boolean } {
  const { tell } = useText();
  const [issue, setIssue] = useState<MendIssue | null>(null);
  return {
    trouble: issue && tell(issue),
    attempt: (next) => {
      setIssue(next);
      return next === null;
    },
  };
}
