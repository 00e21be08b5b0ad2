import type { StoreApi } from 'zustand/vanilla';
import { trajectoryBytes } from '../../analyses/evacuation/trajectory-parts';
import type { Jobs } from '../../compute/jobs';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { Recording } from '../../simulation/recording/recording';
import type { SessionContext } from '../session-context';
import type { EvacuationState } from './evacuation-state';
import { planName } from './plan-name';
import { forgetProblem, tellProblem } from './problem';
import type { Playback } from './playback';
import type { RunRunner } from './run-runner';

export interface ScenarioFiles {
  open(): Promise<void>;
  saveScenario(): void;
  /** Bytes that the text of what is recorded takes, about; null where nothing is. Some milliseconds. */
  trajectoryBytes(): number | null;
  saveTrajectories(): void;
  stopSaving(): void;
  saveResults(csv: string): void;
  saveComparison(csv: string): void;
}

/** Longer files are no scenarios, bytes: 100,000 people put by hand are some 12 MB. */
const LONGEST = 16_000_000;
const SAVING = 'evacuation.saving';

/** Files that scenarios come from, and that runs are handed over as. `taken` takes a scenario that was read. */
export function createScenarioFiles(
  { stores, services }: Pick<SessionContext, 'stores' | 'services'>,
  store: StoreApi<EvacuationState>,
  playback: Pick<Playback, 'recording'>,
  askAbout: RunRunner['askAbout'],
  taken: (scenario: EvacuationScenario) => void,
): ScenarioFiles {
  /** Counts files under way. */
  let era = 0;

  /** The plan's name before the file's own, where it has one. */
  const named = (end: string): string => {
    const { fileName, sample } = stores.plan.getState();
    const plan = (fileName ?? sample ?? '').replace(/\..*$/, '');
    return plan === '' ? end : `${plan}.${end}`;
  };

  const open = async (): Promise<void> => {
    const { planKey } = stores.plan.getState();
    const file = await services.files.pick();
    if (file === null) return;
    const bytes = await file.read();
    if (bytes.length > LONGEST) {
      store.setState({ problem: { of: 'file-long', detail: null } });
      return;
    }
    const read = await services.compute.run('evacuation.read', { bytes });
    // It was picked for the plan that was open then.
    if (stores.plan.getState().planKey !== planKey) return;
    if (read.ok) taken(read.value);
    else store.setState({ trouble: read.error });
  };

  const trajectories = async (mine: number, recording: Recording): Promise<void> => {
    store.setState({ saving: { step: SAVING, done: 0, total: recording.frames } });
    const geometry = stores.plan.getState().fileName ?? stores.plan.getState().sample ?? '';
    const parts: Blob[] = [];
    for (let from: number | null = 0; from !== null;) {
      const asked: { readonly from: number; readonly geometry: string } = { from, geometry };
      const part: Jobs['evacuation.trajectories']['output'] = await askAbout((run) =>
        services.compute.run('evacuation.trajectories', { ...run, ...asked }),
      );
      if (mine !== era || part === null) return;
      // A blob each: the browser may put it aside, so that no text of any length is held in one piece.
      parts.push(new Blob([part.bytes]));
      from = part.next;
      store.setState({ saving: { step: SAVING, done: from ?? part.frames, total: part.frames } });
    }
    services.files.saveBlob(named('trajectories.txt'), new Blob(parts, { type: 'text/plain' }));
  };

  return {
    open: async () => {
      forgetProblem(store, 'file', 'file-long');
      try {
        await open();
      } catch (error) {
        tellProblem(store, 'file', error);
      }
    },
    saveScenario: () => {
      const { document } = stores.plan.getState();
      const plan = document && planName(document);
      const text = JSON.stringify({ ...store.getState().scenario, plan }, null, 2);
      services.files.save(named('evacuation.json'), new TextEncoder().encode(text));
    },
    trajectoryBytes: () => (playback.recording === null ? null : trajectoryBytes(playback.recording)),
    saveTrajectories: () => {
      const { recording } = playback;
      if (recording === null) return;
      const mine = ++era;
      forgetProblem(store, 'trajectories');
      trajectories(mine, recording)
        .catch((error: unknown) => {
          if (mine === era) tellProblem(store, 'trajectories', error);
        })
        .finally(() => {
          if (mine === era) store.setState({ saving: null });
        });
    },
    stopSaving: () => {
      era++;
      store.setState({ saving: null });
    },
    saveResults: (csv) =>
      services.files.saveBlob(named('evacuation.csv'), new Blob([csv], { type: 'text/csv' })),
    saveComparison: (csv) =>
      services.files.saveBlob(named('evacuation-compared.csv'), new Blob([csv], { type: 'text/csv' })),
  };
}
