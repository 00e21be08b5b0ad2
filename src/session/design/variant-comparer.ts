import { createStore, type StoreApi } from 'zustand/vanilla';
import { variantFigures, type VariantFigures } from '../../analyses/extinguishers/variant-figures';
import type { VariantId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { CoverageState } from '../state/coverage-state';

/** How the variant that is looked at comes off; `of` = which one, `against` = what it is held against, null = the plan itself. */
export interface ComparerState {
  /** `stopped` = a person had enough of waiting. */
  readonly status: 'idle' | 'working' | 'ready' | 'failed' | 'stopped';
  readonly of: VariantId | null;
  readonly against: VariantId | null;
  readonly figures: VariantFigures | null;
  /** Of the other variant; null where it is held against the plan, whose figures are `ownFigures`. */
  readonly other: VariantFigures | null;
  readonly error: string | null;
}

export interface VariantComparer {
  readonly state: StoreApi<ComparerState>;
  /** Reckons a variant as the plan itself is: by the same hour, day and distance; and another one, where it is held against that. */
  compare(of: VariantId, against?: VariantId | null): void;
  /** Calls the reckoning off; what differs is still told. */
  stop(): void;
  close(): void;
}

const NOTHING: ComparerState = {
  status: 'idle',
  of: null,
  against: null,
  figures: null,
  other: null,
  error: null,
};

/** The plan's own figures; null while they are being made, or half of a drag is shown. O(units + findings). */
export const ownFigures = ({ status, total, units, findings }: CoverageState): VariantFigures | null =>
  status === 'ready' && total !== null ? variantFigures({ total, units, findings }) : null;

/** Holds a variant against the plan. What was reckoned is reckoned again when the plan, the hour or the day is another. */
export function createVariantComparer({ stores, services }: SessionContext): VariantComparer {
  const state = createStore<ComparerState>(() => NOTHING);
  let mine = new AbortController();

  const close = (): void => {
    mine.abort();
    state.setState(NOTHING, true);
  };
  const measure = (variant: VariantId, signal: AbortSignal): Promise<VariantFigures | null> => {
    const { document, planKey: plan } = stores.plan.getState();
    if (plan === null || !document?.variants[variant]) return Promise.resolve(null);
    const { limit, hour } = stores.view.getState();
    const away = [...stores.coverage.getState().away];
    const question = { plan, limit, hour, closed: [], away, variant };
    return services.compute.run('extinguishers.variant', question, { signal });
  };
  const compare = (of: VariantId, against: VariantId | null = null): void => {
    const { document, planKey } = stores.plan.getState();
    if (!document?.variants[of] || planKey === null) {
      close();
      return;
    }
    mine.abort();
    mine = new AbortController();
    const { signal } = mine;
    // One that went meanwhile is held against nothing: then the plan is there again.
    const other = against !== null && against !== of && document.variants[against] ? against : null;
    state.setState({ status: 'working', of, against: other, figures: null, other: null, error: null });
    const both = async (): Promise<void> => {
      const figures = await measure(of, signal);
      if (signal.aborted) return;
      state.setState({ figures });
      const beside = other === null ? null : await measure(other, signal);
      if (!signal.aborted) state.setState({ status: 'ready', other: beside });
    };
    both().catch((error: unknown) => {
      if (!signal.aborted && !isExpected(error))
        state.setState({ status: 'failed', error: errorText(error) });
    });
  };
  const stop = (): void => {
    if (state.getState().status !== 'working') return;
    mine.abort();
    state.setState({ status: 'stopped', figures: null, other: null });
  };

  stores.coverage.subscribe((now, before) => {
    // The plan's own figures are new: so must be those beside them, unless somebody stopped them.
    const { of, against, status } = state.getState();
    if (of !== null && status !== 'stopped' && now.status === 'ready' && now.total !== before.total) {
      compare(of, against);
    }
  });
  return { state, compare, stop, close };
}
