import type { StoreApi } from 'zustand/vanilla';
import type { RunPart } from '../../analyses/evacuation/run-part';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { CampusDocument } from '../../model/schema/document';
import { surfaceMade } from '../egress/surface';
import { isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { ANEW, askBegun } from './ask-begun';
import type { FedPlayback } from './create-playback';
import type { EvacuationState, RunState } from './evacuation-state';
import { NO_RUN } from './initial-evacuation';
import { forgetProblem, tellProblem } from './problem';
import { peopleIn } from './scenario-edits';

/** What the worker knows a run by. */
export interface AskedRun {
  readonly plan: string;
  readonly run: string;
}

export interface RunRunner {
  /** Runs the scenario as it stands, in the place of the run before. */
  start(): void;
  /** Ends it where it is; what is recorded stays. */
  stop(): void;
  /** Another plan: nothing of the run is left. */
  forget(): void;
  /**
   * Asks about the recording of the run. A worker that knows nothing of it (null) is given it back first, with the floor made anew; null
   * when there is none, or another run was begun meanwhile. Rejects when it can't be had again: the plan is another since.
   */
  askAbout<T>(ask: (run: AskedRun) => Promise<T | null>): Promise<T | null>;
}

const LOST = 'the run was lost';

/** Lets the worker run a scenario part by part and hands what is recorded to the playback. `ended` is told of each run that has. */
export function createRunRunner(
  context: Pick<SessionContext, 'stores' | 'services' | 'sync'>,
  store: StoreApi<EvacuationState>,
  playback: FedPlayback,
  ended: () => void,
): RunRunner {
  const { stores, services } = context;
  /** Counts runs: what is answered to an older one is dropped. */
  let era = 0;
  let asked: AskedRun | null = null;
  /** What the run was begun in. */
  let document: CampusDocument | null = null;
  let stopping = false;
  let givingBack: Promise<void> | null = null;

  const tell = (part: Partial<RunState>): void =>
    store.setState({ run: { ...store.getState().run, ...part } });

  const isSamePlan = (): boolean => stores.plan.getState().document === document;

  const giveBack = async (name: AskedRun): Promise<void> => {
    const { scenario } = store.getState().run;
    await askBegun(
      context,
      name.plan,
      async (begin) => {
        if (!isSamePlan()) throw new Error(LOST);
        const given = begin ? { scenario, recorded: playback.bytes } : { scenario: null };
        const part = await services.compute.run('evacuation.run', { ...name, ...given });
        return part.stage === 'lost' ? null : part;
      },
      ({ stage }) => stage === 'over' || stage === 'refused',
      () => asked === name,
    );
  };

  const follow = async (name: AskedRun, scenario: EvacuationScenario, mine: number): Promise<void> => {
    let given: EvacuationScenario | null = scenario;
    let anew = 0;
    /** Bytes that the page has already of a run that was begun anew. */
    let passed = 0;
    let began: { readonly clock: number; readonly seconds: number } | null = null;
    for (;;) {
      const part: RunPart = await services.compute.run('evacuation.run', { ...name, scenario: given });
      if (mine !== era) return;
      given = null;
      if (part.stage === 'lost') {
        // The same seed gives the same bytes, and what the page has is passed over.
        if (++anew > ANEW || !isSamePlan()) throw new Error(LOST);
        if (!(await surfaceMade(context, name.plan, () => mine === era))) return;
        given = scenario;
        passed = playback.bytes.reduce((sum, { length }) => sum + length, 0);
        began = null;
        continue;
      }
      const { stage, issue, bytes, seconds, people, left, names } = part;
      if (stage === 'refused') {
        tell({ status: 'refused', issue });
        return;
      }
      if (names !== null && playback.bytes.length === 0) {
        store.setState({ names });
        playback.name(names.storeys);
      }
      const fresh = bytes.subarray(Math.min(passed, bytes.length));
      passed -= bytes.length - fresh.length;
      // Bytes that were passed over in part are a copy of their own: the rest of them is not kept.
      if (!playback.feed(fresh.length === bytes.length ? bytes : fresh.slice()))
        throw new Error('the recording could not be read');
      const clock = services.clock.now();
      began ??= stage === 'preparing' ? null : { clock, seconds };
      const since = began === null ? 0 : (clock - began.clock) / 1000;
      const over = stage === 'over';
      if (passed > 0 && !over) continue;
      if (stage !== 'preparing') {
        const rate = began !== null && since > 0 ? (seconds - began.seconds) / since : null;
        const status = over ? 'over' : stopping ? 'stopped' : 'running';
        tell({ status, issue, simulated: seconds, people, left, rate });
      }
      if (!over && !stopping) continue;
      playback.end();
      if (playback.recording !== null) ended();
      return;
    }
  };

  return {
    start: () => {
      const { planKey } = stores.plan.getState();
      const { scenario, filled } = store.getState();
      if (planKey === null) return;
      const mine = ++era;
      stopping = false;
      document = stores.plan.getState().document;
      givingBack = null;
      asked = { plan: planKey, run: String(mine) };
      playback.clear();
      const run: RunState = {
        ...NO_RUN,
        status: 'preparing',
        scenario,
        filled,
        began: services.calendar.now(),
        people: peopleIn(scenario),
      };
      forgetProblem(store, 'run', 'report', 'map', 'trajectories');
      store.setState({ run, names: null, followed: null });
      playback.play();
      const name = asked;
      const work = async (): Promise<void> => {
        if (await surfaceMade(context, planKey, () => mine === era)) await follow(name, scenario, mine);
      };
      work().catch((error: unknown) => {
        if (mine !== era || isExpected(error)) return;
        playback.end();
        tell({ status: 'failed' });
        tellProblem(store, 'run', error);
      });
    },
    stop: () => {
      const { status } = store.getState().run;
      if (status === 'preparing') {
        era++;
        asked = null;
        playback.clear();
        store.setState({ run: NO_RUN });
      }
      if (status !== 'running') return;
      // What is being answered is added to what is recorded, so that page and worker have the same.
      stopping = true;
      tell({ status: 'stopped' });
    },
    forget: () => {
      era++;
      asked = null;
      playback.clear();
      store.setState({ run: NO_RUN, names: null });
    },
    askAbout: async (ask) => {
      const name = asked;
      if (name === null) return null;
      for (let anew = 0; ; anew++) {
        const answer = await ask(name);
        if (answer !== null || asked !== name) return answer;
        if (anew === ANEW) throw new Error(LOST);
        // Two that ask at once wait for one.
        givingBack ??= giveBack(name).finally(() => {
          givingBack = null;
        });
        await givingBack;
        if (asked !== name) return null;
      }
    },
  };
}
