import type { Language } from '../i18n/language';
import { createCoverageRunner } from './coverage/coverage-runner';
import { createHistory } from './history';
import { createPlanSync } from './plan-sync';
import type { Services } from './services';
import type { Session } from './session';
import type { SessionContext } from './session-context';
import { createStores } from './state/stores';
import { exportPlan } from './use-cases/export-plan';
import { createAssetMover } from './use-cases/move-asset';
import { createNavigator } from './use-cases/navigate';
import { createPlanOpener } from './use-cases/open-plan';
import { createAssetPlacer } from './use-cases/place-asset';
import type { UrlState } from './url/url-state';

export interface SessionOptions {
  readonly language: Language;
  /** What the first plan is shown like. */
  readonly restore: UrlState | null;
}

/** The running application without pixels. Works in Node as in a browser; nothing here draws or knows a DOM. */
export function createSession(services: Services, options: SessionOptions): Session {
  const stores = createStores();
  stores.view.setState({ language: options.language });
  // Another plan begins with its own limit: what was chosen for the one before says nothing of it.
  stores.plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) stores.view.setState({ limitChosen: false });
  });
  const sync = createPlanSync(stores, services);
  const coverage = createCoverageRunner(stores, services.compute, sync.shown);
  const history = createHistory(stores, services.clock, (patch) => {
    sync.push(patch);
    coverage.refresh();
    forgetMissing();
  });
  const context: SessionContext = { stores, services, history, coverage, sync };
  const mover = createAssetMover(context);
  const placer = createAssetPlacer(context);
  const navigator = createNavigator(context, mover.cancelMove);
  const opener = createPlanOpener(context, navigator.applyUrl);
  if (options.restore) opener.restore(options.restore);

  /** Undo may take away what was selected. */
  function forgetMissing(): void {
    const { asset } = stores.selection.getState();
    const found = asset === null ? undefined : stores.plan.getState().document?.assets[asset];
    if (asset !== null && (!found || found.retired)) stores.selection.setState({ asset: null });
  }

  const cancel = (): void => {
    if (mover.cancelMove()) return;
    if (stores.tool.getState().kind !== 'select') stores.tool.setState({ kind: 'select' }, true);
    else stores.selection.setState({ asset: null });
  };

  return {
    ...stores,
    openFile: (fileName, bytes) => opener.openFile(fileName, () => Promise.resolve(bytes)),
    openBlob: (fileName, blob) =>
      opener.openFile(fileName, async () => new Uint8Array(await blob.arrayBuffer())),
    pickFile: async () => {
      const file = await services.files.pick();
      if (file) await opener.openFile(file.name, file.read);
    },
    openSample: opener.openSample,
    cancelOpening: opener.cancelOpening,
    returnToReplaced: opener.returnToReplaced,
    forgetReplaced: () => stores.plan.setState({ replaced: null }),
    dismissError: () => stores.plan.setState({ error: null }),
    exportPlan: (format) => exportPlan(context, format),

    ...navigator,
    setMode: (mode) => stores.view.setState({ mode }),
    setStack: (stack) => stores.view.setState({ stack }),
    setTheme: (themeChoice, systemDark) => {
      const system = systemDark ? 'dark' : 'light';
      stores.view.setState({ themeChoice, theme: themeChoice === 'auto' ? system : themeChoice });
    },
    setLanguage: (language) => stores.view.setState({ language }),
    setCentre: (x, y) => stores.view.setState({ centre: { x, y } }),

    select: (asset) => stores.selection.setState({ asset }),
    hover: (hover) => {
      if (stores.selection.getState().hover !== hover) stores.selection.setState({ hover });
    },

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
    retryCoverage: coverage.refresh,
    stopCoverage: coverage.stop,
    dispose: () => services.compute.close(),
  };
}
