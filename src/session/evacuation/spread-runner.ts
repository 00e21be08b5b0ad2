import type { StoreApi } from 'zustand/vanilla';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { SessionContext } from '../session-context';
import { askBegun } from './ask-begun';
import type { EvacuationState } from './evacuation-state';
import { forgetProblem, tellProblem } from './problem';

export interface SpreadRunner {
  start(runs: number): void;
  /** Those that are done stay on show. */
  stop(): void;
  /** Another scenario, or plan: what is known is of the one before. */
  forget(): void;
}

/** Lets the worker run a scenario with one seed after the other, and tells how times spread so far. */
export function createSpreadRunner(
  context: Pick<SessionContext, 'stores' | 'services' | 'sync'>,
  store: StoreApi<EvacuationState>,
): SpreadRunner {
  const { stores, services } = context;
  let era = 0;

  const follow = async (
    plan: string,
    scenario: EvacuationScenario,
    runs: number,
    mine: number,
  ): Promise<void> => {
    const run = `spread ${mine}`;
    await askBegun(
      context,
      plan,
      (begin) =>
        services.compute.run('evacuation.spread', { plan, run, scenario: begin ? scenario : null, runs }),
      ({ issue, each, total, spread }) => {
        const isOver = issue !== null || each.length === total;
        const { spreadRuns, trouble } = store.getState();
        if (each.length !== spreadRuns.length || isOver) {
          store.setState({
            spread,
            spreadRuns: each,
            spreadProgress: isOver ? null : { done: each.length, total },
            trouble: issue ?? trouble,
          });
        }
        return isOver;
      },
      () => mine === era,
    );
  };

  return {
    start: (runs) => {
      const { planKey } = stores.plan.getState();
      if (planKey === null || runs < 1) return;
      const mine = ++era;
      forgetProblem(store, 'spread');
      store.setState({ spread: null, spreadRuns: [], spreadProgress: { done: 0, total: runs } });
      follow(planKey, store.getState().scenario, runs, mine).catch((error: unknown) => {
        if (mine !== era) return;
        store.setState({ spreadProgress: null });
        tellProblem(store, 'spread', error);
      });
    },
    stop: () => {
      era++;
      store.setState({ spreadProgress: null });
    },
    forget: () => {
      era++;
      store.setState({ spread: null, spreadRuns: [], spreadProgress: null });
    },
  };
}
