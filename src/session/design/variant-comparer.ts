import { createStore, type StoreApi } from 'zustand/vanilla';
import { variantFigures, type VariantFigures } from '../../analyses/extinguishers/variant-figures';
import type { VariantId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { CoverageState } from '../state/coverage-state';

/** How the variant that is looked at comes off; `of` = which one. */
export interface ComparerState {
  readonly status: 'idle' | 'working' | 'ready' | 'failed';
  readonly of: VariantId | null;
  readonly figures: VariantFigures | null;
  readonly error: string | null;
}

export interface VariantComparer {
  readonly state: StoreApi<ComparerState>;
  /** Reckons a variant as the plan itself is: by the same hour, day and distance. */
  compare(of: VariantId): void;
  close(): void;
}

const NOTHING: ComparerState = { status: 'idle', of: null, figures: null, error: null };

/** The plan's own figures; null while they are being made, or half of a drag is shown. O(units + findings). */
export const ownFigures = ({ status, total, units, findings }: CoverageState): VariantFigures | null =>
  status === 'ready' && total !== null ? variantFigures({ total, units, findings }) : null;

/** Holds a variant against the plan. What was reckoned is reckoned again when the plan, the hour or the day is another. */
export function createVariantComparer({ stores, services }: SessionContext): VariantComparer {
  const state = createStore<ComparerState>(() => NOTHING);
  let run = 0;

  const close = (): void => {
    run++;
    state.setState(NOTHING, true);
  };
  const compare = (of: VariantId): void => {
    const { document, planKey } = stores.plan.getState();
    const variant = document?.variants[of];
    if (!variant || planKey === null) {
      close();
      return;
    }
    const mine = ++run;
    const { limit, hour } = stores.view.getState();
    const { away } = stores.coverage.getState();
    state.setState({ status: 'working', of, figures: null, error: null });
    const question = { plan: planKey, limit, hour, closed: [], away: [...away], variant: of };
    services.compute.run('extinguishers.variant', question).then(
      (figures) => {
        if (mine === run) state.setState({ status: 'ready', figures });
      },
      (error: unknown) => {
        if (mine === run && !isExpected(error)) state.setState({ status: 'failed', error: errorText(error) });
      },
    );
  };

  stores.coverage.subscribe((now, before) => {
    // The plan's own figures are new: so must be those beside them.
    const { of } = state.getState();
    if (of !== null && now.status === 'ready' && now.total !== before.total) compare(of);
  });
  return { state, compare, close };
}
