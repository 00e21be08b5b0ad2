import type { StoreyExit } from '../../analyses/egress/result';
import type { EgressWay } from '../../analyses/egress/ways';
import type { StoreyId } from '../../model/schema/ids';
import type { PlanPoint } from '../state/plan-point';
import { patiently } from '../patiently';
import type { SessionContext } from '../session-context';

/** What escape plans need: the two best ways from many places, and the exits of a storey. */
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
  /** The exits of a storey as they stand at an hour; none without a plan. */
  exits(storey: StoreyId, hour: string | null, signal: AbortSignal): Promise<readonly StoreyExit[]>;
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
    exits: async (storey, hour, signal) => {
      const plan = stores.plan.getState().planKey;
      return plan === null
        ? []
        : patiently(signal, () =>
            services.compute.run('egress.exits', { plan, storey, closed: [], hour }, { signal }),
          );
    },
  };
}
