import type { StoreApi } from 'zustand/vanilla';
import type { Progress } from '../../compute/progress';
import { askInParts } from '../ask-in-parts';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { sameBasis, type EgressBasis } from './egress-basis';
import type { EgressState } from './egress-state';
import type { RightOfWay } from './right-of-way';
import { surfaceMade } from './surface';

/** Ranks doors by what their loss does: asked only when somebody wants it, as it takes longest of all. */
export interface DoorRanking {
  find(): void;
  stop(): void;
  /** The question may be another: what is known is old then, what is on its way is asked anew. */
  later(): void;
  /** Nobody looks any more. */
  rest(): void;
  /** Another plan. */
  forget(): void;
}

/** A run of edits is waited out, milliseconds. */
const REST = 120;

/** Made once for a session; answers to older questions are dropped. */
export function createDoorRanking(
  context: SessionContext,
  state: StoreApi<EgressState>,
  basisNow: () => EgressBasis | null,
  way: RightOfWay,
): DoorRanking {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions. */
  let era = 0;
  let asking = new AbortController();
  let asked: EgressBasis | null = null;
  let answered: EgressBasis | null = null;

  const halt = (): void => {
    era++;
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
  };
  const isWorking = (): boolean => state.getState().doorsStatus === 'working';
  const ask = async (now: EgressBasis, mine: number): Promise<void> => {
    if (!(await surfaceMade(context, now.planKey, () => mine === era))) return;
    const { planKey: plan, code: profile, hour, closed } = now;
    const { signal } = asking;
    const question = { plan, profile, hour, closed };
    const doors = await askInParts(
      async () => {
        await way.isFree();
        signal.throwIfAborted();
        return context.services.compute.run('egress.doors', question, { signal });
      },
      (doorsProgress: Progress) => {
        if (mine === era) state.setState({ doorsProgress });
      },
    );
    if (mine !== era) return;
    answered = now;
    state.setState({ doors, doorsStatus: 'ready', doorsProgress: null, doorsStale: false });
  };
  const find = (): void => {
    halt();
    const now = basisNow();
    if (now === null) return;
    asked = now;
    const mine = era;
    state.setState({ doorsStatus: 'working', doorsProgress: null, doorsError: null });
    ask(now, mine).catch((error: unknown) => {
      if (mine !== era || isExpected(error)) return;
      state.setState({ doorsStatus: 'failed', doorsProgress: null, doorsError: errorText(error) });
    });
  };
  const away = (doorsStatus: 'idle' | 'stopped'): void => {
    if (!isWorking()) return;
    halt();
    state.setState({ doorsStatus, doorsProgress: null });
  };

  return {
    find,
    stop: () => away('stopped'),
    later: () => {
      const now = basisNow();
      if (now === null) return;
      const doorsStale = answered !== null && !sameBasis(answered, now, false);
      if (state.getState().doorsStale !== doorsStale) state.setState({ doorsStale });
      if (!isWorking() || (asked !== null && sameBasis(asked, now, false))) return;
      halt();
      asked = now;
      timer = setTimeout(find, REST);
    },
    rest: () => away('idle'),
    forget: () => {
      halt();
      [asked, answered] = [null, null];
    },
  };
}
