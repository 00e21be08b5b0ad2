import { createStore, type StoreApi } from 'zustand/vanilla';
import { initialAsOf, type AsOfState } from './as-of-state';
import { initialCoverage, type CoverageState } from './coverage-state';
import { initialGeometry, type GeometryState } from './geometry-state';
import { initialOffline, type OfflineState } from './offline-state';
import { initialOverlay, type OverlayState } from './overlay-state';
import { initialPlan, type PlanState } from './plan-state';
import { initialRecords, type RecordsState } from './records-state';
import { initialSelection, type SelectionState } from './selection-state';
import { initialSketches, type SketchState } from './sketch-state';
import { initialStandings, type StandingsState } from './standings-state';
import { initialTool, type ToolState } from './tool-state';
import { initialView, type ViewState } from './view-state';

/** The running application as some small stores. Written by use-cases only; read by anyone. */
export interface Stores {
  readonly plan: StoreApi<PlanState>;
  readonly view: StoreApi<ViewState>;
  readonly selection: StoreApi<SelectionState>;
  /** `ToolState` is a union, so it is replaced whole (`setState(next, true)`), never merged. */
  readonly tool: StoreApi<ToolState>;
  readonly coverage: StoreApi<CoverageState>;
  readonly geometry: StoreApi<GeometryState>;
  readonly records: StoreApi<RecordsState>;
  readonly sketches: StoreApi<SketchState>;
  readonly standings: StoreApi<StandingsState>;
  readonly offline: StoreApi<OfflineState>;
  readonly asOf: StoreApi<AsOfState>;
  readonly overlay: StoreApi<OverlayState>;
}

export const createStores = (): Stores => ({
  plan: createStore<PlanState>(() => initialPlan),
  view: createStore<ViewState>(() => initialView),
  selection: createStore<SelectionState>(() => initialSelection),
  tool: createStore<ToolState>(() => initialTool),
  coverage: createStore<CoverageState>(() => initialCoverage),
  geometry: createStore<GeometryState>(() => initialGeometry),
  records: createStore<RecordsState>(() => initialRecords),
  sketches: createStore<SketchState>(() => initialSketches),
  standings: createStore<StandingsState>(() => initialStandings),
  offline: createStore<OfflineState>(() => initialOffline),
  asOf: createStore<AsOfState>(() => initialAsOf),
  overlay: createStore<OverlayState>(() => initialOverlay),
});
