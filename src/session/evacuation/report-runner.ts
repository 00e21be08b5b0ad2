import type { StoreApi } from 'zustand/vanilla';
import type { CrowdMap, CrowdMeasure, EvacuationReport } from '../../analyses/evacuation/report/report';
import { askInParts } from '../ask-in-parts';
import { isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { EvacuationState } from './evacuation-state';
import { forgetProblem, tellProblem } from './problem';
import type { RunRunner } from './run-runner';

export interface ReportRunner {
  /** Asks what the run amounts to, unless it goes on. */
  findReport(): void;
  tint(measure: CrowdMeasure | null): void;
  /** Another storey is shown, or a run has ended or begun: asks for its map, where one is wanted. */
  mapLater(): void;
  /** Whatever is being asked is of a run that is no more. */
  forget(): void;
}

/** Asks what a recording amounts to, and for the map of the shown storey. */
export function createReportRunner(
  { stores, services }: Pick<SessionContext, 'stores' | 'services'>,
  store: StoreApi<EvacuationState>,
  askAbout: RunRunner['askAbout'],
): ReportRunner {
  let era = 0;
  /** Counts maps that were asked for. */
  let maps = 0;

  const hasEnded = (): boolean => ['over', 'stopped', 'failed'].includes(store.getState().run.status);

  const report = async (mine: number): Promise<void> => {
    const { report: found } = await askInParts<{ report: EvacuationReport | null }>(async () => {
      const part = await askAbout((run) => services.compute.run('evacuation.report', run));
      return mine !== era || part === null
        ? { done: 1, total: 1, result: { report: null } }
        : { ...part, result: part.result && { report: part.result } };
    });
    // Null: there is no run any more.
    if (mine === era) store.setState({ report: found, reportStatus: found === null ? 'none' : 'ready' });
  };
  const map = async (mine: number, measure: CrowdMeasure): Promise<void> => {
    const { storey } = stores.view.getState();
    if (storey === null) return;
    const { map: found } = await askInParts<{ readonly map: CrowdMap | null }>(async () => {
      const part = await askAbout((run) =>
        services.compute.run('evacuation.map', { ...run, storey, measure }),
      );
      return mine !== maps || part === null ? { done: 1, total: 1, result: { map: null } } : part;
    });
    if (mine === maps) store.setState({ map: found });
  };

  const mapLater = (): void => {
    const mine = ++maps;
    const { measure, map: before } = store.getState();
    const { storey } = stores.view.getState();
    if (before !== null && (before.storey !== storey || before.measure !== measure || !hasEnded())) {
      store.setState({ map: null });
    }
    if (measure === null || !hasEnded()) return;
    forgetProblem(store, 'map');
    map(mine, measure).catch((error: unknown) => {
      if (mine === maps) tellProblem(store, 'map', error);
    });
  };

  return {
    findReport: () => {
      if (!hasEnded()) return;
      const mine = ++era;
      forgetProblem(store, 'report');
      store.setState({ reportStatus: 'working' });
      report(mine).catch((error: unknown) => {
        if (mine !== era || isExpected(error)) return;
        store.setState({ reportStatus: 'failed' });
        tellProblem(store, 'report', error);
      });
    },
    tint: (measure) => {
      store.setState({ measure });
      mapLater();
    },
    mapLater,
    forget: () => {
      era++;
      maps++;
      store.setState({ report: null, reportStatus: 'none', map: null });
    },
  };
}
