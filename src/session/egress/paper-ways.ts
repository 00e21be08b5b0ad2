import type { EgressWay } from '../../analyses/egress/ways';
import type { PlanPoint } from '../state/plan-point';
import { patiently } from '../patiently';
import type { SessionContext } from '../session-context';

/** What escape plans need: the two best ways from many places. */
export interface PaperWays {
  /**
   * The two best ways off its storey from each place at an hour, in the order of the places; none without a plan. `told` hears how
   * many are done. Rejects when `signal` says that nobody waits for them any more.
   */
  ways(
    places: readonly PlanPoint[],
    hour: string | null,
    signal: AbortSignal,
    told: (done: number) => void,
  ): Promise<readonly (readonly EgressWay[])[]>;
}

/** A part of the session. Places are asked one after another: whoever points at a place meanwhile waits for one of them. */
export function createPaperWays({ services, stores }: SessionContext): PaperWays {
  return {
    ways: async (places, hour, signal, told) => {
      const plan = stores.plan.getState().planKey;
      const found: (readonly EgressWay[])[] = [];
      if (plan === null) return found;
      for (const from of places) {
        found.push(
          await patiently(signal, () =>
            services.compute.run('egress.ways', { plan, from, closed: [], hour }, { signal }),
          ),
        );
        told(found.length);
      }
      return found;
    },
  };
}
