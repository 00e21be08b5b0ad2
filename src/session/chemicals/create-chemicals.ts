import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChemicalQuestion, Endangered } from '../../analyses/chemicals/result';
import { translator } from '../../i18n/translator';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { absentWhenKnown } from '../coverage/absent-when-known';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { walkPlan } from '../walk-plan';
import { watchedBy } from '../watched';
import { chemicalQuestion } from './chemical-question';
import { initialChemicals, type ChemicalState } from './chemical-state';
import { storesSketch } from './stores-sketch';
import { zoneBox } from './zone-box';
import { zoneSketch } from './zone-sketch';

export interface Chemicals {
  readonly state: StoreApi<ChemicalState>;
  /** Keeps the result true to plan, records, day and hour until the returned function is called. */
  watch(): () => void;
  /** Asks again, after a failure. */
  retry(): void;
  showAll(all: boolean): void;
  /** Shows all of the zone that is drawn, on the storey of its store; nothing while none is. */
  frameZone(): void;
  /** What a store endangers by the result on show; null where nothing can be said of it, or there is no result. */
  zoneOf(store: AssetId): Promise<Endangered | null>;
  /** What the result on show was reckoned from; null while there is none that stands. */
  asked(): ChemicalQuestion | null;
}

const ZONE = 'chemical-zone';
const STORES = 'chemical-stores';
/** A run of edits is waited out, milliseconds. */
const REST = 120;

/**
 * What is in the chemical stores, where they stand and what that breaks. Asked only while something shows it; the latest
 * question wins, and what is on show until its answer comes is marked as stale.
 */
export function createChemicals({ stores, services, sync, sketcher, navigator }: SessionContext): Chemicals {
  const { plan, view, records, asOf, selection, geometry } = stores;
  const state = createStore<ChemicalState>(() => initialChemicals);
  const watched = watchedBy(start, stop);
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions: answers to older ones are dropped. */
  let era = 0;
  let zoneEra = 0;
  let zoneAsked = new AbortController();
  let answered: ChemicalQuestion | null = null;
  /** What was asked about stores by that question: a panel and a sheet that want the same wait for one answer. */
  let zones = new Map<AssetId, Promise<Endangered | null>>();
  /** The plan that the result on show speaks of. */
  let spokenOf: string | null = null;

  const chosen = (): AssetId | null => {
    const { asset } = selection.getState();
    const found = asset && lookUp<Asset>(plan.getState().document?.assets ?? {}, asset);
    return found && found.kind === 'chemical-store' && !found.retired ? found.id : null;
  };

  const draw = (): void => {
    const { document } = plan.getState();
    const { result, records: given, stale, zone, all } = state.getState();
    const { language } = view.getState();
    if (!watched.isWatched() || document === null || result === null) {
      sketcher.draw(ZONE, null);
      sketcher.draw(STORES, null);
      return;
    }
    const text = translator(language);
    const storeys = new Set(
      zone?.found?.routes.flatMap(({ space }) => lookUp(document.spaces, space)?.storey ?? []),
    );
    const labels = [...storeys].flatMap((id) => geometry.getState().storeys.get(id)?.labels ?? []);
    sketcher.draw(ZONE, zone?.found ? zoneSketch(document, zone.found, labels, text) : null);
    // Distances as they were are not drawn between stores as they are.
    const told = stale ? { ...result, pairs: [] } : result;
    sketcher.draw(STORES, storesSketch(document, told, given, { all, one: chosen() }, text));
  };

  const zoneOf = (store: AssetId, signal?: AbortSignal): Promise<Endangered | null> => {
    const { planKey } = plan.getState();
    const known = zones.get(store);
    if (known) return known;
    if (planKey === null || answered === null) return Promise.resolve(null);
    const question = { ...answered, plan: planKey, store };
    const mine = zones;
    const asked = services.compute.run('chemicals.endangered', question, signal && { signal });
    mine.set(store, asked);
    // What was called off, or failed, is asked again by whoever comes next.
    const forgetIt = (): void => {
      if (mine.get(store) === asked) mine.delete(store);
    };
    signal?.addEventListener('abort', forgetIt);
    asked.then(() => signal?.removeEventListener('abort', forgetIt), forgetIt);
    return asked;
  };

  const askZone = (): void => {
    const mine = ++zoneEra;
    const store = chosen();
    zoneAsked.abort();
    zoneAsked = new AbortController();
    if (store === null || answered === null || !watched.isWatched()) {
      if (state.getState().zone !== null) state.setState({ zone: null });
      draw();
      return;
    }
    state.setState({ zone: { store, status: 'working', found: null } });
    draw();
    zoneOf(store, zoneAsked.signal).then(
      (endangered) => {
        if (mine !== zoneEra) return;
        state.setState({ zone: { store, status: 'ready', found: endangered } });
        draw();
      },
      (error: unknown) => {
        if (mine !== zoneEra || isExpected(error)) return;
        state.setState({ zone: { store, status: 'failed', found: null } });
        draw();
      },
    );
  };

  const ask = async (mine: number): Promise<void> => {
    const { planKey, revision } = plan.getState();
    if (planKey === null) return;
    const { book, status } = records.getState();
    if (book === null) {
      answered = null;
      state.setState({
        status: status === 'unavailable' ? 'no-records' : 'records',
        result: null,
        records: null,
      });
      askZone();
      return;
    }
    state.setState({ status: 'working', error: null });
    await sync.shown();
    const summary = await walkPlan(
      services.compute,
      planKey,
      () => mine === era,
      () => undefined,
    );
    if (summary === null) return;
    const away = await absentWhenKnown(stores, () => mine === era);
    const rest = away && (await chemicalQuestion(stores, () => mine === era));
    if (!away || !rest || mine !== era) return;
    const question = { ...rest, away };
    const result = await services.compute.run('chemicals.check', { ...question, plan: planKey, revision });
    if (mine !== era) return;
    answered = question;
    zones = new Map();
    state.setState({ status: 'ready', result, records: question.records, stale: false });
    askZone();
  };

  const begin = (): void => {
    const mine = ++era;
    ask(mine).catch((error: unknown) => {
      if (mine === era && !isExpected(error)) state.setState({ status: 'failed', error: errorText(error) });
    });
  };
  const later = (): void => {
    era++;
    const { result, zone } = state.getState();
    zones = new Map();
    if (result !== null) state.setState({ stale: true });
    // Rooms of a zone as it was are never shown around a store that may have moved.
    if (zone !== null) state.setState({ zone: { store: zone.store, status: 'working', found: null } });
    zoneEra++;
    zoneAsked.abort();
    draw();
    clearTimeout(timer);
    timer = setTimeout(begin, REST);
  };
  const forget = (): void => {
    answered = null;
    zones = new Map();
    spokenOf = plan.getState().planKey;
    state.setState({ ...initialChemicals, all: state.getState().all }, true);
    draw();
  };

  function start(): void {
    if (spokenOf !== plan.getState().planKey) forget();
    stops = [
      plan.subscribe((now, before) => {
        if (now.planKey !== before.planKey) forget();
        if (now.document !== before.document) later();
      }),
      view.subscribe((now, before) => {
        if (now.hour !== before.hour || now.asOf !== before.asOf) later();
        else if (now.language !== before.language) draw();
      }),
      records.subscribe((now, before) => {
        const same =
          now.book === before.book &&
          now.revision === before.revision &&
          now.status === before.status &&
          now.today === before.today;
        if (!same) later();
      }),
      asOf.subscribe((now, before) => {
        if (now.absent !== before.absent) later();
      }),
      selection.subscribe((now, before) => {
        if (now.asset !== before.asset) askZone();
      }),
    ];
    begin();
  }
  function stop(): void {
    stops.forEach((each) => each());
    stops = [];
    clearTimeout(timer);
    era++;
    zoneEra++;
    zoneAsked.abort();
    zones = new Map();
    answered = null;
    state.setState({ status: 'idle', stale: state.getState().result !== null, zone: null });
    draw();
  }

  return {
    state,
    watch: watched.watch,
    retry: begin,
    showAll: (all) => {
      state.setState({ all });
      draw();
    },
    frameZone: () => {
      const { document } = plan.getState();
      const found = state.getState().zone?.found;
      const asset = found && document && lookUp<Asset>(document.assets, found.store);
      const around = found && document && zoneBox(document, found);
      if (asset && around) navigator.fitAround(asset.storey, around);
    },
    zoneOf: (store) => zoneOf(store),
    asked: () => (state.getState().stale ? null : answered),
  };
}
