import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlaceSuggestion } from '../../analyses/extinguishers/suggest';
import { makeId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import { placeNew } from './place-asset';

/** A place for one more extinguisher that is shown and not taken yet. */
export interface SuggestState {
  readonly status: 'idle' | 'working' | 'ready' | 'none' | 'failed';
  /** For which finding. */
  readonly of: string | null;
  readonly found: PlaceSuggestion | null;
  readonly error: string | null;
}

export interface PlaceSuggester {
  readonly state: StoreApi<SuggestState>;
  /** Looks for the place; what it would cover is shown until it is taken or let go. */
  ask(of: string, worst: PlanPoint): void;
  /** Places one there: one undo step, and it is selected. */
  take(): void;
  drop(): void;
}

const NOTHING: SuggestState = { status: 'idle', of: null, found: null, error: null };
const OWNER = 'suggest';
/** Stands for the one that isn't there yet. */
const SUGGESTED = makeId('asset', 'suggested');
/** Metres seen across. */
const SPAN = 30;

/** Where one more extinguisher does most, shown as it would be. Another question, or an edit, lets it go. */
export function createPlaceSuggester(context: SessionContext): PlaceSuggester {
  const { stores, services, sketcher, navigator, coverage, tools } = context;
  const state = createStore<SuggestState>(() => NOTHING);
  let abort = new AbortController();

  const drop = (): void => {
    abort.abort();
    if (state.getState() === NOTHING) return;
    const { status } = state.getState();
    state.setState(NOTHING, true);
    sketcher.draw(OWNER, null);
    if (status === 'ready') coverage.endPreview();
  };

  const show = (found: PlaceSuggestion): void => {
    const { storey, x, y } = found.place;
    sketcher.draw(OWNER, {
      marks: [
        { storey, x, y, shape: 'ring', tone: 'draft' },
        { storey, x, y, shape: 'handle', tone: 'draft' },
      ],
    });
    coverage.preview([{ id: SUGGESTED, to: found.place }]);
    navigator.focusOn(storey, x, y, SPAN);
  };

  stores.plan.subscribe((now, before) => {
    if (now.document !== before.document) drop();
  });
  stores.view.subscribe((now, before) => {
    if (now.role !== before.role || now.limit !== before.limit || now.hour !== before.hour) drop();
  });

  return {
    state,
    drop,
    ask: (of, worst) => {
      drop();
      const { planKey } = stores.plan.getState();
      if (planKey === null) return;
      tools.putAway();
      const { limit, hour } = stores.view.getState();
      const { away } = stores.coverage.getState();
      const mine = new AbortController();
      abort = mine;
      state.setState({ status: 'working', of, found: null, error: null });
      const place = { storey: worst.storey, x: worst.x, y: worst.y };
      const question = { plan: planKey, worst: place, limit, hour, closed: [], away: [...away] };
      services.compute.run('extinguishers.suggest', question, { signal: mine.signal }).then(
        (found) => {
          if (mine !== abort || mine.signal.aborted) return;
          state.setState({ status: found ? 'ready' : 'none', found });
          if (found) show(found);
        },
        (error: unknown) => {
          if (mine !== abort || isExpected(error)) return;
          state.setState({ status: 'failed', error: errorText(error) });
        },
      );
    },
    take: () => {
      const { found } = state.getState();
      if (!found) return;
      const { storey, x, y } = found.place;
      drop();
      placeNew(context, 'extinguisher', storey, [[x, y]]);
    },
  };
}
