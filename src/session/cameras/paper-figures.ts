import type { ReachQuestion, StoreyReach } from '../../analyses/cameras/reach/storey-reach';
import type { CameraOutline, OutlinesQuestion } from '../../analyses/cameras/seen/seen-storey';
import { patiently } from '../patiently';
import type { SessionContext } from '../session-context';

/** What papers about cameras need besides the result. */
export interface PaperFigures {
  /** What each camera of a storey does by itself; null for a storey that isn't there, or without a plan. */
  reach(question: ReachQuestion, signal: AbortSignal): Promise<StoreyReach | null>;
  /** What all cameras of a storey see of the plane at a height. */
  outlines(
    question: Pick<OutlinesQuestion, 'storey' | 'doors' | 'height'>,
    signal: AbortSignal,
  ): Promise<readonly CameraOutline[]>;
}

/** A part of the session. What is asked rejects when `signal` says that nobody waits for it any more. */
export function createPaperFigures({ services, stores }: SessionContext): PaperFigures {
  return {
    reach: async (question, signal) => {
      const plan = stores.plan.getState().planKey;
      if (plan === null) return null;
      return patiently(signal, () =>
        services.compute.run('cameras.reach', { plan, ...question }, { signal }),
      );
    },
    outlines: async (question, signal) => {
      const plan = stores.plan.getState().planKey;
      if (plan === null) return [];
      const asked = { plan, ...question, held: [], cameras: null };
      return patiently(signal, () => services.compute.run('cameras.outlines', asked, { signal }));
    },
  };
}
