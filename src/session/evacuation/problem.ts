import type { StoreApi } from 'zustand/vanilla';
import { errorText, isExpected } from '../expected-error';
import type { EvacuationState, ProblemOf } from './evacuation-state';

type Store = Pick<StoreApi<EvacuationState>, 'getState' | 'setState'>;

/** Tells what didn't come off; what somebody called off themselves isn't told. */
export function tellProblem(store: Store, of: ProblemOf, error: unknown): void {
  if (!isExpected(error)) store.setState({ problem: { of, detail: errorText(error) } });
}

/** It came off after all, or is asked for anew. */
export function forgetProblem(store: Store, ...of: readonly ProblemOf[]): void {
  const { problem } = store.getState();
  if (problem !== null && of.includes(problem.of)) store.setState({ problem: null });
}
