import type { StoreApi } from 'zustand/vanilla';
import type { Jobs } from '../../compute/jobs';
import { groupOf } from '../../model/query/storey-groups';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { walkPlan } from '../walk-plan';
import type { DrillState } from './drill-state';

export interface DrillRunner {
  /** Asks for the way, then what its doors do, then, where that was lost, the longest of every storey. */
  refresh(): void;
  /** Another state of doors, hour or plan: what is known of the longest ways is of the one before. */
  outdated(): void;
  /** Asks for the longest ways of every storey, unless they are known; the shown building first. */
  findWorst(): void;
}

type Question = Omit<Jobs['wayout.way']['input'], 'from'>;

/**
 * Asks the worker for ways out; only the answer to the latest question counts. Someone who clicks waits for nothing
 * else: what takes longer (doors, longest ways) is called off and asked again after.
 */
export function createDrillRunner(
  { stores, services, sync }: Pick<SessionContext, 'stores' | 'services' | 'sync'>,
  store: StoreApi<DrillState>,
): DrillRunner {
  const { compute } = services;
  let era = 0;
  let wanted = false;
  /** The era of the questions that are being asked; null = none. */
  let asking: number | null = null;
  let slow = new AbortController();

  const question = (): Question | null => {
    const { planKey } = stores.plan.getState();
    if (planKey === null) return null;
    return { plan: planKey, closed: store.getState().shut, hour: stores.view.getState().hour };
  };

  /** The surface, made part by part so that other answers get in between; false = nobody waits any more. */
  const surface = async (plan: string, mine: number): Promise<boolean> => {
    await sync.shown();
    const onProgress = (progress: DrillState['progress']): void => store.setState({ progress });
    const summary = await walkPlan(compute, plan, () => mine === era, onProgress);
    if (summary === null) return false;
    store.setState({ progress: null });
    return true;
  };

  const askWay = async (input: Question, mine: number): Promise<void> => {
    const { from } = store.getState();
    if (from === null) return;
    const found = await compute.run('wayout.way', { ...input, from });
    if (mine !== era) return;
    store.setState({ status: 'ready', found, effects: null, error: null });
    if (found.kind !== 'way') return;
    const effects = await compute.run('wayout.doors', { ...input, from }, { signal: slow.signal });
    if (mine === era) store.setState({ effects });
  };

  const askWorst = async (input: Question, mine: number): Promise<void> => {
    const { worst, worstStatus } = store.getState();
    const { document } = stores.plan.getState();
    if (!wanted || worstStatus === 'done' || document === null) return;
    const order = storeysInOrder(document).map(({ id }) => id);
    const known = new Map(worst.map((each) => [each.id, each]));
    const asked = shownFirst(document, order).filter((id) => !known.has(id));
    const total = order.length;
    store.setState({ worstStatus: 'working', worstProgress: { done: total - asked.length, total } });
    for (const [i, storey] of asked.entries()) {
      const found = await compute.run('wayout.worst', { ...input, storey }, { signal: slow.signal });
      if (mine !== era) return;
      if (found) known.set(storey, found);
      store.setState({
        worst: order.flatMap((id) => known.get(id) ?? []),
        worstProgress: { done: total - asked.length + i + 1, total },
      });
    }
    store.setState({ worstStatus: 'done' });
  };

  /** The shown storey, the others of its building, then the rest. */
  const shownFirst = (document: CampusDocument, order: readonly StoreyId[]): StoreyId[] => {
    const { storey } = stores.view.getState();
    const own = storey === null ? null : groupOf(document, storey);
    const rank = (id: StoreyId): number =>
      id === storey ? 0 : own?.storeys.some((each) => each.id === id) ? 1 : 2;
    return order.toSorted((a, b) => rank(a) - rank(b));
  };

  const refresh = (): void => {
    const mine = ++era;
    slow.abort();
    slow = new AbortController();
    const input = question();
    const asked = store.getState().from !== null;
    if (input === null || (!asked && !wanted)) {
      store.setState({ status: 'idle', progress: null });
      return;
    }
    store.setState({ status: asked ? 'working' : 'idle', error: null });
    asking = mine;
    const run = async (): Promise<void> => {
      if (!(await surface(input.plan, mine))) return;
      await askWay(input, mine);
      if (mine === era) await askWorst(input, mine);
    };
    const ended = (): void => {
      if (asking === mine) asking = null;
    };
    void run()
      .catch((error: unknown) => {
        if (mine !== era || isExpected(error)) return;
        const { status, found, effects } = store.getState();
        // What the doors of a way do is asked before the longest ways are.
        const ofWay = status === 'working' || (found?.kind === 'way' && effects === null);
        store.setState({
          // An answer to the question before must not be taken for this one.
          ...(ofWay
            ? { status: 'failed' as const, found: null, effects: null }
            : { worstStatus: 'failed' as const }),
          progress: null,
          error: errorText(error),
        });
      })
      .finally(ended);
  };

  return {
    refresh,
    outdated: () => {
      store.setState({ worst: [], worstStatus: 'idle' });
      refresh();
    },
    findWorst: () => {
      if (wanted && store.getState().worstStatus !== 'idle') return;
      wanted = true;
      // What is being asked goes on, the way first; the longest ways come after it.
      if (asking !== era) refresh();
    },
  };
}
