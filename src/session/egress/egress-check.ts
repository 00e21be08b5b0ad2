import type { StoreApi } from 'zustand/vanilla';
import type { EgressResult } from '../../analyses/egress/result';
import type { Progress } from '../../compute/progress';
import { askInParts } from '../ask-in-parts';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { sameBasis, type EgressBasis } from './egress-basis';
import type { EgressState } from './egress-state';
import type { RightOfWay } from './right-of-way';
import { surfaceMade } from './surface';

/** Asks for the whole check, and for what it is held against while something is shut besides. */
export interface EgressCheck {
  /** Asks now, unless that is known. */
  begin(): void;
  /** What is asked may be another question by now: asks once a run of edits is over. */
  later(): void;
  /** A person had enough of waiting: nothing is asked until they say so. */
  stop(): void;
  /** Nobody looks any more. */
  rest(): void;
  /** Another plan. */
  forget(): void;
}

/** A run of edits is waited out, milliseconds. */
const REST = 120;

interface Answer {
  readonly basis: EgressBasis;
  readonly result: EgressResult;
}
const holds = (answer: Answer | null, now: EgressBasis): boolean =>
  answer !== null && sameBasis(answer.basis, now, true);

/** Made once for a session; answers to older questions are dropped. */
export function createEgressCheck(
  context: SessionContext,
  state: StoreApi<EgressState>,
  basisNow: () => EgressBasis | null,
  way: RightOfWay,
): EgressCheck {
  const { compute } = context.services;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions. */
  let era = 0;
  let asking = new AbortController();
  /** What was asked last. */
  let asked: EgressBasis | null = null;
  let answered: Answer | null = null;
  /** The last answer with nothing shut besides. */
  let open: Answer | null = null;

  const usualOf = (now: EgressBasis): EgressResult | null =>
    now.closed.length > 0 && open !== null && holds(open, { ...now, closed: [] }) ? open.result : null;
  const halt = (): void => {
    era++;
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
  };
  const answerOf = async (basis: EgressBasis, onProgress: (progress: Progress) => void): Promise<Answer> => {
    const { planKey: plan, code: profile, hour, closed } = basis;
    const { signal } = asking;
    const question = { plan, profile, hour, closed };
    const result = await askInParts(async () => {
      await way.isFree();
      signal.throwIfAborted();
      return compute.run('egress.check', question, { signal });
    }, onProgress);
    return { basis, result };
  };
  const ask = async (now: EgressBasis, mine: number): Promise<void> => {
    const onProgress = (progress: Progress): void => {
      if (mine === era) state.setState({ progress });
    };
    if (!(await surfaceMade(context, now.planKey, () => mine === era, onProgress))) return;
    if (mine === era) state.setState({ progress: null });
    const own = answered && holds(answered, now) ? answered : await answerOf(now, onProgress);
    if (mine !== era) return;
    answered = own;
    if (now.closed.length === 0) open = own;
    const usual = usualOf(now);
    // The floor has failed meanwhile.
    const status = state.getState().error === null ? 'ready' : 'failed';
    state.setState({ status, progress: null, result: own.result, stale: false, usual });
    if (usual !== null || now.closed.length === 0) return;
    const other = await answerOf({ ...now, closed: [] }, () => undefined);
    if (mine !== era) return;
    open = other;
    state.setState({ usual: other.result });
  };
  const begin = (): void => {
    halt();
    const now = basisNow();
    if (now === null) return;
    asked = now;
    const mine = era;
    state.setState({ status: 'working', progress: null, error: null });
    ask(now, mine).catch((error: unknown) => {
      if (mine !== era || isExpected(error)) return;
      state.setState({ status: 'failed', progress: null, error: errorText(error) });
    });
  };
  const rest = (): void => {
    halt();
    asked = null;
    const stale = state.getState().result !== null;
    state.setState({ status: 'idle', progress: null, stale });
  };

  return {
    begin,
    later: () => {
      const now = basisNow();
      if (now === null || (asked !== null && sameBasis(asked, now, true))) return;
      halt();
      asked = now;
      const { status, result } = state.getState();
      state.setState({ stale: result !== null, usual: usualOf(now) });
      // Who stopped it wants no more of it until they say so.
      if (status !== 'stopped') timer = setTimeout(begin, REST);
    },
    stop: () => {
      if (state.getState().status !== 'working') return;
      halt();
      state.setState({ status: 'stopped', progress: null });
    },
    rest,
    forget: () => {
      halt();
      [asked, answered, open] = [null, null, null];
    },
  };
}
