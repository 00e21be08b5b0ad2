import { useStore } from 'zustand';
import type { AsOfState } from '../state/as-of-state';
import type { CoverageState } from '../state/coverage-state';
import type { GeometryState } from '../state/geometry-state';
import type { OfflineState } from '../state/offline-state';
import type { OverlayState } from '../state/overlay-state';
import type { PlanState } from '../state/plan-state';
import type { RecordsState } from '../state/records-state';
import type { SelectionState } from '../state/selection-state';
import type { SketchState } from '../state/sketch-state';
import type { StandingsState } from '../state/standings-state';
import type { ToolState } from '../state/tool-state';
import type { ViewState } from '../state/view-state';
import { useSession } from './session-context';

/** Select as little as possible: a component renders again only when what it selects changes. */
export const usePlan = <T>(select: (state: PlanState) => T): T => useStore(useSession().plan, select);
export const useView = <T>(select: (state: ViewState) => T): T => useStore(useSession().view, select);
export const useSelection = <T>(select: (state: SelectionState) => T): T =>
  useStore(useSession().selection, select);
export const useTool = <T>(select: (state: ToolState) => T): T => useStore(useSession().tool, select);
/** For what may change each frame of a drag, `useSlowCoverage` is meant. */
export const useCoverage = <T>(select: (state: CoverageState) => T): T =>
  useStore(useSession().coverage, select);
export const useGeometry = <T>(select: (state: GeometryState) => T): T =>
  useStore(useSession().geometry, select);
export const useRecords = <T>(select: (state: RecordsState) => T): T =>
  useStore(useSession().records, select);
export const useSketches = <T>(select: (state: SketchState) => T): T =>
  useStore(useSession().sketches, select);
export const useStandings = <T>(select: (state: StandingsState) => T): T =>
  useStore(useSession().standings, select);
export const useOffline = <T>(select: (state: OfflineState) => T): T =>
  useStore(useSession().offline, select);
export const useAsOf = <T>(select: (state: AsOfState) => T): T => useStore(useSession().asOf, select);
export const useOverlay = <T>(select: (state: OverlayState) => T): T =>
  useStore(useSession().overlay, select);
