import { touchesCoverage } from '../analyses/extinguishers/touches-coverage';
import type { Language } from '../i18n/language';
import { loadLanguage } from '../i18n/load-language';
import { createAsOfLater } from './as-of-later';
import { createAutosave } from './autosave/autosave';
import { createCoverageRunner } from './coverage/coverage-runner';
import { createDevice } from './device';
import type { Edits } from './edits';
import { createLateEdits } from './late-edits';
import { createHistory } from './history';
import { createPlanSync } from './plan-sync';
import { createRecordsLater } from './records-later';
import { withLayer } from './layers';
import { partsOf } from './session-parts';
import type { Services } from './services';
import type { Session } from './session';
import type { SessionContext } from './session-context';
import { SAMPLES } from './sample-name';
import { createSketcher } from './sketcher';
import { isThere, keptSelection, selectedAssets, selectedThing } from './state/selection-state';
import { createStores } from './state/stores';
import { createToolBox } from './tools/tool-box';
import { exportPlan } from './use-cases/export-plan';
import { goToStep } from './use-cases/go-to-step';
import { createAssetMover } from './use-cases/move-asset';
import { createNavigator } from './use-cases/navigate';
import { createPlanOpener, type PlanToOpen } from './use-cases/open-plan';
import { createAssetPlacer } from './use-cases/place-asset';
import type { AssetId } from '../model/schema/ids';
import type { UrlState } from './url/url-state';
import { withLink } from './url/with-link';

export interface SessionOptions {
  readonly language: Language;
  /** What the first plan is shown like. */
  readonly restore: UrlState | null;
  /** The verbs of the plan, where nothing is saved by loading them later. */
  readonly edits?: Edits;
}

/** The running application without pixels. Works in Node as in a browser; nothing here draws or knows a DOM. */
export function createSession(services: Services, options: SessionOptions): Session {
  const stores = createStores();
  stores.view.setState({ language: options.language });
  stores.plan.subscribe((now, before) => {
    if (now.planKey === before.planKey) return;
    // What a part of the page said of the plan before says nothing of another, but for the link that the page begins with.
    const { link } = stores.view.getState();
    stores.view.setState({ link: before.planKey === null ? link : {} });
  });
  const sync = createPlanSync(stores, services);
  const coverage = createCoverageRunner(stores, services.compute, sync.shown);
  stores.view.subscribe((now, before) => {
    if (now.asOf !== before.asOf || now.hour !== before.hour) coverage.refresh();
  });
  const device = createDevice(stores, services);
  const autosave = createAutosave(stores, services, device, sync);
  const history = createHistory(stores, services.clock, (patch, step, mergeKey) => {
    sync.push(patch);
    autosave.edited(patch, step, mergeKey);
    if (touchesCoverage(patch)) coverage.refresh();
    else coverage.keepUp();
    forgetMissing();
    if (step === 'undo' || step === 'redo') goToStep({ stores, navigator }, patch);
  });
  const tools = createToolBox(stores);
  const edits = createLateEdits(options.edits ?? null, () =>
    stores.overlay.setState({ notice: 'notice.code-failed' }),
  );
  stores.geometry.subscribe(({ seen }, before) => {
    // By the time that a person has found what to edit they are here.
    if (seen && !before.seen) edits.use(() => undefined);
  });
  const mover = createAssetMover({ stores, history, coverage, edits });
  const navigator = createNavigator({ stores, coverage }, mover.cancelMove);
  const sketcher = createSketcher(stores);
  const context: SessionContext = {
    stores,
    services,
    device,
    autosave,
    history,
    coverage,
    sync,
    tools,
    edits,
    sketcher,
    navigator,
  };
  const records = createRecordsLater(context);
  const part = partsOf(context);
  const asOf = createAsOfLater(context, part, records.open);
  const placer = createAssetPlacer(context);
  const opener = createPlanOpener(context, navigator.applyUrl);
  if (options.restore) opener.restore(options.restore);

  /** Undo may take away what was selected. */
  function forgetMissing(): void {
    const { document } = stores.plan.getState();
    const there = (id: AssetId): boolean => document?.assets[id]?.retired === false;
    const before = stores.selection.getState();
    const kept = keptSelection(before, there);
    const { thing } = kept;
    if (thing !== null && !isThere(document, thing)) stores.selection.setState(selectedThing(null));
    else if (kept !== before) stores.selection.setState(kept);
  }

  const cancel = (): void => {
    if (mover.cancelMove() || tools.back()) return;
    stores.selection.setState(selectedAssets([]));
  };

  return {
    ...stores,
    tools,
    part,
    openFile: (fileName, bytes) => opener.openFile(fileName, () => Promise.resolve(bytes)),
    openBlob: (fileName, blob) =>
      opener.openFile(fileName, async () => new Uint8Array(await blob.arrayBuffer())),
    pickFile: async () => {
      const file = await services.files.pick();
      if (file) await opener.openFile(file.name, file.read);
    },
    openFirst: async (sample) => {
      const kept = async (): Promise<PlanToOpen | null> => {
        // Whoever has nothing kept waits for no code that reads it.
        if (services.tab.plan() === '' || !(await services.storage.keepsPlans())) return null;
        const { firstKept } = await import('./autosave/open-first');
        return firstKept(context, sample);
      };
      if (!(await opener.openRead(kept))) await opener.openSample(sample ?? SAMPLES[0]);
    },
    openRead: opener.openRead,
    openSample: async (name) => {
      void autosave.putAside(name);
      await opener.openSample(name);
    },
    kept: autosave.idle,
    cancelOpening: opener.cancelOpening,
    returnToReplaced: opener.returnToReplaced,
    forgetReplaced: () => stores.plan.setState({ replaced: null }),
    dismissError: () => stores.plan.setState({ error: null }),
    exportPlan: (format) => exportPlan(context, format),
    copyLink: async () => {
      const copied = await services.link.copy();
      const { sample, undo, keptId } = stores.plan.getState();
      // What a person made of a plan is on this device, not in the address.
      const own = sample === null || undo.length > 0 || keptId !== null;
      const done = own ? 'notice.link-copied-own' : 'notice.link-copied';
      stores.overlay.setState({ notice: copied ? done : 'notice.link-refused' });
    },

    ...navigator,
    setRole: (role) => {
      if (stores.view.getState().role === role) return;
      mover.cancelMove();
      tools.putAway();
      stores.view.setState({ role });
    },
    setLayers: (role, choice) => {
      const { layers } = stores.view.getState();
      stores.view.setState({ layers: { ...layers, [role]: choice } });
    },
    setCut: (cut) => stores.view.setState({ cut }),
    setCamera: (camera) => stores.view.setState({ camera }),
    setLink: (parts) => {
      const { link } = stores.view.getState();
      const next = withLink(link, parts);
      if (next !== link) stores.view.setState({ link: next });
    },
    setMode: (mode) => stores.view.setState({ mode }),
    setAsOf: (asOf) => stores.view.setState({ asOf }),
    setHour: (hour) => stores.view.setState({ hour }),
    setStack: (stack) => stores.view.setState({ stack }),
    setTint: (tint) => stores.view.setState({ tint }),
    setSubject: (subject) => {
      const view = stores.view.getState();
      // Whoever asks of cameras wants to see them, though their signs were in the way before.
      const layers =
        subject === 'cameras' && view.layers.planner.camera === false
          ? { ...view.layers, planner: withLayer({ ...view, role: 'planner', subject }, ['camera'], true) }
          : view.layers;
      stores.view.setState({ subject, layers });
    },
    setTheme: (themeChoice, systemDark) => {
      const system = systemDark ? 'dark' : 'light';
      stores.view.setState({ themeChoice, theme: themeChoice === 'auto' ? system : themeChoice });
    },
    setLanguage: async (language) => {
      try {
        await loadLanguage(language);
      } catch {
        stores.overlay.setState({ notice: 'notice.language-failed' });
        return;
      }
      stores.view.setState({ language });
    },
    setUnits: (units) => stores.view.setState({ units }),
    setCentre: (x, y) => stores.view.setState({ centre: { x, y } }),

    select: (asset) => stores.selection.setState(selectedAssets(asset === null ? [] : [asset])),
    selectAll: (assets) => stores.selection.setState(selectedAssets(assets)),
    toggleSelected: (asset) => {
      const { assets } = stores.selection.getState();
      const without = assets.filter((id) => id !== asset);
      stores.selection.setState(
        selectedAssets(without.length < assets.length ? without : [...assets, asset]),
      );
    },
    selectThing: (thing) => stores.selection.setState(selectedThing(thing)),
    hover: (hover) => {
      if (stores.selection.getState().hover !== hover) stores.selection.setState({ hover });
    },

    lastKinds: placer.lastKinds,
    startPlacing: placer.startPlacing,
    placeAt: placer.placeAt,
    placeAtCentre: placer.placeAtCentre,
    removeSelected: placer.removeSelected,
    beginMove: mover.beginMove,
    dragTo: mover.dragTo,
    drop: mover.drop,
    cancel,
    nudge: mover.nudge,
    moveTo: mover.moveTo,
    undo: () => {
      mover.cancelMove();
      history.undo();
    },
    redo: () => {
      mover.cancelMove();
      history.redo();
    },
    openRecords: records.open,
    retryAsOf: asOf.retry,
    retryCoverage: coverage.refresh,
    stopCoverage: coverage.stop,
    dispose: () => services.compute.close(),
  };
}
