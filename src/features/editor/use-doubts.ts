import { useEffect, useState } from 'react';
import type { PlanIssue } from '../../model/derive/plan-issue';
import type { Opening } from '../../model/schema/opening';
import { errorText, isExpected } from '../../session/expected-error';
import { usePlan, useView } from '../../session/react/use-stores';
import { useMender } from './use-mender';

export interface StoreyDoubts {
  /** The state of the plan that they are of. */
  readonly revision: number;
  readonly derived: readonly Opening[];
  readonly warnings: readonly PlanIssue[];
}

export interface Asked {
  /** Null until the first answer. */
  readonly doubts: StoreyDoubts | null;
  /** Why there is no answer to the last question. */
  readonly failed: string | null;
}

/** What is doubtful on the shown storey, asked again after each change; what was known stays until then. */
export function useDoubts(): Asked {
  const mender = useMender();
  const storey = useView((view) => view.storey);
  const planKey = usePlan((plan) => plan.planKey);
  const revision = usePlan((plan) => plan.revision);
  const [found, setFound] = useState<{ readonly of: string; readonly doubts: StoreyDoubts } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const key = `${planKey} ${storey}`;
  useEffect(() => {
    if (storey === null) return;
    let left = false;
    const ask = async (): Promise<void> => {
      try {
        const doubts = await mender.doubts(storey);
        if (left || !doubts) return;
        setFound({ of: key, doubts: { ...doubts, revision } });
        setFailed(null);
      } catch (error) {
        if (!left && !isExpected(error)) setFailed(errorText(error));
      }
    };
    void ask();
    return () => {
      left = true;
    };
  }, [mender, storey, key, revision]);
  return { doubts: found?.of === key ? found.doubts : null, failed };
}
