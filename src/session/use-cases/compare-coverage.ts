import { createStore, type StoreApi } from 'zustand/vanilla';
import { shutOpenings } from '../../model/query/shut-openings';
import { absentWhenKnown } from '../coverage/absent-when-known';
import { errorText } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { AsOfChoice } from '../state/view-state';

/** A state of the hospital to be measured. */
export interface ComparedCase {
  /** `designed`, or the day that is looked at. */
  readonly asOf: AsOfChoice;
  /** `HH:MM`; null = by no hour. */
  readonly hour: string | null;
}

export interface ComparedResult extends ComparedCase {
  /** Floor that no extinguisher reaches, and all floor, m². */
  readonly uncovered: number;
  readonly area: number;
  /** Doors that can't be gone through, and extinguishers left out. */
  readonly shut: number;
  readonly away: number;
}

export interface CompareState {
  readonly status: 'idle' | 'working' | 'ready' | 'failed';
  readonly cases: readonly ComparedCase[];
  /** Those that are measured so far, in order. */
  readonly results: readonly ComparedResult[];
  readonly error: string | null;
}

const NOTHING: CompareState = { status: 'idle', cases: [], results: [], error: null };

export interface CoverageComparer {
  readonly state: StoreApi<CompareState>;
  /** Measures the cases one after the other; what is looked at meanwhile is not held up by more than one. */
  compare(cases: readonly ComparedCase[]): void;
  stop(): void;
}

/** Holds coverage at several hours against each other. What was found is let go with the next change. */
export function createCoverageComparer({ stores, services }: SessionContext): CoverageComparer {
  const state = createStore<CompareState>(() => NOTHING);
  let run = 0;

  const measure = async (mine: number, cases: readonly ComparedCase[]): Promise<void> => {
    for (const each of cases) {
      const { document, planKey, revision } = stores.plan.getState();
      const { limit } = stores.view.getState();
      if (document === null || planKey === null) return;
      const absent = each.asOf === 'designed' ? [] : await absentWhenKnown(stores, () => mine === run);
      if (absent === null || mine !== run) return;
      const away = absent.filter((id) => document.assets[id]?.kind === 'extinguisher');
      const asked = { plan: planKey, limit, closed: [], hour: each.hour, away, revision };
      const total = await services.compute.run('extinguishers.total', asked);
      if (mine !== run) return;
      const shut = shutOpenings(document, each.hour).length;
      const result = { ...each, uncovered: total.uncovered, area: total.area, shut, away: away.length };
      state.setState({ results: [...state.getState().results, result] });
    }
    state.setState({ status: 'ready' });
  };

  const forget = (): void => {
    run++;
    if (state.getState() !== NOTHING) state.setState(NOTHING, true);
  };
  stores.plan.subscribe((now, before) => {
    if (now.document !== before.document) forget();
  });
  stores.view.subscribe((now, before) => {
    if (now.limit !== before.limit || now.asOf !== before.asOf) forget();
  });
  stores.asOf.subscribe((now, before) => {
    if (now.absent !== before.absent && state.getState().status === 'ready') forget();
  });

  return {
    state,
    stop: forget,
    compare: (cases) => {
      const mine = ++run;
      state.setState({ status: 'working', cases, results: [], error: null });
      measure(mine, cases).catch((error: unknown) => {
        if (mine === run) state.setState({ status: 'failed', error: errorText(error) });
      });
    },
  };
}
