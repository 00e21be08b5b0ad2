import type { StoreApi } from 'zustand/vanilla';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { SessionContext } from '../session-context';
import { askBegun } from './ask-begun';
import type { EvacuationState } from './evacuation-state';
import { forgetProblem, tellProblem } from './problem';
import { timeLeft } from './time-left';

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
    const { clock } = services;
    const began = clock.now();
    const ended: number[] = [];
    await askBegun(
      context,
      plan,
      (begin) =>
        services.compute.run('evacuation.spread', { plan, run, scenario: begin ? scenario : null, runs }),
      ({ issue, each, total, spread }) => {
        const isOver = issue !== null || each.length === total;
        const { spreadRuns, spreadProgress, trouble } = store.getState();
        const now = clock.now();
        while (ended.length < each.length) ended.push(now);
        const seconds = timeLeft(began, ended, total, now);
        const left = seconds === null ? null : Math.ceil(seconds);
        const isNew = each.length !== spreadRuns.length || isOver;
        if (isNew || left !== spreadProgress?.left) {
          store.setState({
            ...(isNew && { spread, spreadRuns: each, trouble: issue ?? trouble }),
            spreadProgress: isOver ? null : { done: each.length, total, left },
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
      store.setState({ spread: null, spreadRuns: [], spreadProgress: { done: 0, total: runs, left: null } });
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
