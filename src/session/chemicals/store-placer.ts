import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChemicalQuestion, StorePlace } from '../../analyses/chemicals/result';
import { toMillimetre } from '../../base/to-millimetre';
import { buildingOf } from '../../model/query/building-of';
import { lookUp } from '../../model/schema/dictionary';
import { updateEntities } from '../../model/edit/update-entities';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId, BuildingId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import type { SketchLine } from '../state/sketch-state';

/** Where a store might go instead, as far as somebody asked. */
export interface StorePlacerState {
  readonly status: 'idle' | 'working' | 'ready' | 'failed';
  readonly store: AssetId | null;
  /** In the building that it is in, or in all. */
  readonly everywhere: boolean;
  /** The best first. */
  readonly places: readonly StorePlace[];
  /** The one that is shown on the plan. */
  readonly shown: StorePlace | null;
  readonly error: string | null;
}

export interface StorePlacer {
  readonly state: StoreApi<StorePlacerState>;
  /** `question` = what the result on show was reckoned from. */
  ask(question: ChemicalQuestion, store: AssetId, everywhere: boolean): void;
  /** Shows one of the places on the plan. */
  show(place: StorePlace): void;
  /** Carries the store there: one undo step. */
  take(place: StorePlace): void;
  /** Stops looking, and takes away what was found. */
  drop(): void;
}

const NOTHING: StorePlacerState = {
  status: 'idle',
  store: null,
  everywhere: false,
  places: [],
  shown: null,
  error: null,
};
const OWNER = 'chemical-place';
/** Metres seen across. */
const SPAN = 30;
const LIFT = 0.05;

/** Asks where a store could stand instead, shows a place and carries it there. Another store, or an edit, lets it go. */
export function createStorePlacer({
  stores,
  services,
  history,
  sketcher,
  navigator,
  tools,
}: SessionContext): StorePlacer {
  const state = createStore<StorePlacerState>(() => NOTHING);
  let abort = new AbortController();

  const drop = (): void => {
    abort.abort();
    if (state.getState() === NOTHING) return;
    state.setState(NOTHING, true);
    sketcher.draw(OWNER, null);
  };

  const draw = (): void => {
    const { shown, store } = state.getState();
    const { document } = stores.plan.getState();
    const space = shown && document && lookUp(document.spaces, shown.space);
    if (!shown || !space) {
      sketcher.draw(OWNER, null);
      return;
    }
    const at = { storey: space.storey, x: shown.place.x, y: shown.place.y, z: LIFT };
    const now = store && lookUp<Asset>(document.assets, store);
    const ring: SketchLine = {
      storey: space.storey,
      points: space.outline.outer.map(([x, y]) => ({ x, y, z: LIFT })),
      tone: 'draft',
      width: 3,
      closed: true,
    };
    const from: readonly SketchLine[] =
      now && now.storey === space.storey
        ? [
            {
              storey: space.storey,
              points: [{ x: now.x, y: now.y, z: LIFT }, at],
              tone: 'draft',
              dashed: true,
            },
          ]
        : [];
    sketcher.draw(OWNER, {
      lines: [ring, ...from],
      marks: [
        { ...at, shape: 'ring', tone: 'draft' },
        { ...at, shape: 'handle', tone: 'draft' },
      ],
    });
  };

  stores.plan.subscribe((now, before) => {
    if (now.document !== before.document) drop();
  });
  stores.view.subscribe((now, before) => {
    if (now.role !== before.role || now.hour !== before.hour || now.asOf !== before.asOf) drop();
  });
  stores.selection.subscribe(({ asset }) => {
    if (asset !== state.getState().store) drop();
  });

  return {
    state,
    drop,
    ask: (asked, store, everywhere) => {
      drop();
      const { planKey, document } = stores.plan.getState();
      const asset = document && lookUp<Asset>(document.assets, store);
      if (planKey === null || !asset) return;
      tools.putAway();
      const own: BuildingId | null = buildingOf(document, asset.storey)?.id ?? null;
      const mine = new AbortController();
      abort = mine;
      state.setState({ ...NOTHING, status: 'working', store, everywhere });
      const question = { ...asked, plan: planKey, store, building: everywhere ? null : own };
      services.compute.run('chemicals.places', question, { signal: mine.signal }).then(
        (places) => {
          if (mine !== abort || mine.signal.aborted) return;
          state.setState({ status: 'ready', places });
        },
        (error: unknown) => {
          if (mine !== abort || isExpected(error)) return;
          state.setState({ status: 'failed', error: errorText(error) });
        },
      );
    },
    show: (place) => {
      state.setState({ shown: place });
      draw();
      const { document } = stores.plan.getState();
      const space = document && lookUp(document.spaces, place.space);
      if (space) navigator.focusOn(space.storey, place.place.x, place.place.y, SPAN);
    },
    take: ({ space: id, place }) => {
      const { store } = state.getState();
      const { document } = stores.plan.getState();
      const space = document && lookUp(document.spaces, id);
      const asset = document && store && lookUp<Asset>(document.assets, store);
      if (!space || !asset || asset.kind !== 'chemical-store') return;
      drop();
      const to = { storey: space.storey, x: toMillimetre(place.x), y: toMillimetre(place.y) };
      // One that said which space it stands in says the new one.
      const fields = asset.space === null ? to : { ...to, space: space.id };
      history.commit(updateEntities(document, 'assets', [asset.id], fields, 'edit.move'));
      stores.selection.setState(selectedAssets([asset.id]));
      navigator.focusOn(space.storey, to.x, to.y, SPAN);
    },
  };
}
