import { createStore, type StoreApi } from 'zustand/vanilla';
import { askInParts } from '../ask-in-parts';
import { isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { cameraFigures, type CameraFigures } from './camera-figures';
import type { Cameras } from './cameras';

export interface FailureCostState {
  /** `waiting` = for a check that was stopped or came to nothing: until it is asked for again nothing is told. */
  readonly status: 'idle' | 'working' | 'waiting' | 'ready' | 'failed';
  /** Of all storeys, with every camera that is taken as failed at work. */
  readonly without: CameraFigures | null;
  /** What there is more of while they fail: floor that nobody sees (m²), doorways not met, findings that break something. */
  readonly cost: Pick<CameraFigures, 'blind' | 'unmet' | 'broken'> | null;
}

export interface FailureCost {
  readonly state: StoreApi<FailureCostState>;
  /** Keeps it true to what is known of the cameras until the returned function is called. */
  follow(cameras: Cameras): () => void;
}

const NONE: FailureCostState = { status: 'idle', without: null, cost: null };

/** What it costs that some cameras are taken as failed: the result on show against the same with all of them at work. */
export function createFailureCost({ stores, services }: SessionContext): FailureCost {
  const state = createStore<FailureCostState>(() => NONE);
  let asking = new AbortController();
  /** The result whose cost is told, or asked for. */
  let of: unknown = null;

  const update = (cameras: Cameras): void => {
    const { choice, result, absent, status } = cameras.state.getState();
    const { planKey } = stores.plan.getState();
    const asked = choice.failed.length === 0 ? null : cameras.asked();
    if (asked === null || result === null || planKey === null) {
      if (of !== null) asking.abort();
      of = null;
      const waits = status === 'stopped' || status === 'failed';
      const next: FailureCostState =
        choice.failed.length === 0 ? NONE : { ...NONE, status: waits ? 'waiting' : 'working' };
      if (state.getState().status !== next.status) state.setState(next, true);
      return;
    }
    if (of === result) return;
    of = result;
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const mine = result;
    state.setState({ ...NONE, status: 'working' }, true);
    const question = { ...asked, away: absent, plan: planKey, storey: null };
    askInParts(() => services.compute.run('cameras.check', question, { signal }))
      .then((without) => {
        if (of !== mine) return;
        const [before, after] = [cameraFigures(without, null), cameraFigures(mine, null)];
        const cost = {
          blind: after.blind - before.blind,
          unmet: after.unmet - before.unmet,
          broken: after.broken - before.broken,
        };
        state.setState({ status: 'ready', without: before, cost }, true);
      })
      .catch((error: unknown) => {
        if (of === mine && !isExpected(error)) state.setState({ ...NONE, status: 'failed' }, true);
      });
  };
  return {
    state,
    follow: (cameras) => {
      update(cameras);
      const stop = cameras.state.subscribe(() => update(cameras));
      return () => {
        stop();
        asking.abort();
        of = null;
        state.setState(NONE, true);
      };
    },
  };
}
