import { createStore } from 'zustand/vanilla';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { lookUp } from '../../model/schema/dictionary';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import { putPeopleTool } from '../tools/put-people-tool';
import { withLink } from '../url/with-link';
import { watchedBy } from '../watched';
import { createPlayback } from './create-playback';
import type { Evacuation } from './evacuation';
import { readEvacuationLink, writeEvacuationLink } from './evacuation-link';
import type { EvacuationState } from './evacuation-state';
import { INITIAL_EVACUATION } from './initial-evacuation';
import { tellProblem } from './problem';
import { createReportRunner } from './report-runner';
import { createRunRunner } from './run-runner';
import { createScenarioDraft } from './scenario-draft';
import { EMPTY_SCENARIO, peopleIn, withGroup, withPerson } from './scenario-edits';
import { createScenarioFiles } from './scenario-files';
import { createScenarioKeeper } from './scenario-keeper';
import { createSpreadRunner } from './spread-runner';
import { hasStandingRoom } from './standing-room';

/** Of somebody who is put by hand, metres. */
const RADIUS = 0.2;

/** Rehearsals: a crowd walks out of the open plan. Made when somebody first asks for it; lives as long as the session. */
export function createEvacuation(context: SessionContext): Evacuation {
  const { stores, tools } = context;
  const store = createStore<EvacuationState>(() => INITIAL_EVACUATION);
  const playback = createPlayback();
  const runner = createRunRunner(context, store, playback, () => {
    reporter.findReport();
    reporter.mapLater();
  });
  const reporter = createReportRunner(context, store, runner.askAbout);
  const spreader = createSpreadRunner(context, store);
  const files = createScenarioFiles(context, store, playback, runner.askAbout, (scenario) => {
    edit(scenario);
    writeLink();
  });
  const watched = watchedBy(
    () => keeper.placeLater(),
    () => keeper.rest(),
  );
  const keeper = createScenarioKeeper(context, store, watched.isWatched);

  const writeLink = (): void => {
    const { link } = stores.view.getState();
    const { shown, scenario } = store.getState();
    const next = withLink(link, { rehearse: writeEvacuationLink(shown, scenario) });
    if (next !== link) stores.view.setState({ link: next });
  };
  /** A scenario as the address wants it run. */
  const asLinked = (scenario: EvacuationScenario): EvacuationScenario => {
    const { preset, seed } = readEvacuationLink(stores.view.getState().link.rehearse ?? null);
    return { ...scenario, ...(preset && { model: { preset } }), ...(seed !== null && { seed }) };
  };
  const readLink = (): void => {
    const said = stores.view.getState().link.rehearse ?? null;
    const { shown, scenario } = store.getState();
    if (said === writeEvacuationLink(shown, scenario)) return;
    store.setState({ shown: readEvacuationLink(said).shown });
    scenarioIs(asLinked(scenario));
  };

  const draft = createScenarioDraft(context, (kept) => store.setState({ kept }));
  /** Is it known what was kept of the open plan's rehearsal? Before that nothing is written in its place. */
  let draftKnown = false;
  let restoring: Promise<void> = Promise.resolve();
  const restore = async (): Promise<void> => {
    const { planKey } = stores.plan.getState();
    draftKnown = false;
    if (planKey === null) return;
    const isOpen = (): boolean => stores.plan.getState().planKey === planKey;
    let kept: EvacuationScenario | null;
    try {
      kept = await draft.kept();
    } catch (error) {
      // What can't be read now is not written over.
      if (isOpen()) {
        tellProblem(store, 'draft', error);
        store.setState({ kept: false });
      }
      return;
    }
    if (!isOpen()) return;
    draftKnown = true;
    const { scenario } = store.getState();
    if (peopleIn(scenario) > 0) draft.keep(scenario);
    else if (kept !== null) scenarioIs(asLinked(kept));
  };

  const outdated = (): void => {
    const { run } = store.getState();
    if (run.status !== 'none' && !run.outdated) store.setState({ run: { ...run, outdated: true } });
  };
  /** Another scenario by whatever way. */
  function scenarioIs(scenario: EvacuationScenario): void {
    store.setState({ scenario, trouble: null });
    keeper.placeLater();
  }
  /** Changed by hand: it is no longer what was made of the plan. */
  const edit = (scenario: EvacuationScenario): void => {
    store.setState({ filled: null });
    keeper.giveWay();
    scenarioIs(scenario);
  };
  store.subscribe((now, before) => {
    const hasFloor = before.run.status === 'preparing' && now.run.status !== 'preparing';
    if (hasFloor && now.placed === null) keeper.placeLater();
    if (now.scenario === before.scenario) return;
    outdated();
    spreader.forget();
    if (draftKnown) draft.keep(now.scenario);
  });

  stores.view.subscribe((now, before) => {
    if (now.link !== before.link) readLink();
    if (now.hour !== before.hour) outdated();
    if (now.storey !== before.storey) reporter.mapLater();
  });
  stores.plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) {
      runner.forget();
      reporter.forget();
      spreader.forget();
      files.stopSaving();
      keeper.rest();
      void draft.written();
      draftKnown = false;
      store.setState({ ...INITIAL_EVACUATION, shown: store.getState().shown }, true);
      if (before.planKey === null) readLink();
      else writeLink();
      restoring = restore();
    } else if (now.document !== before.document) {
      outdated();
      spreader.forget();
      keeper.placeLater();
    }
  });

  const canPut = ({ storey, x, y }: PlanPoint): boolean => {
    const { document } = stores.plan.getState();
    if (document === null || lookUp(document.storeys, storey) === null) return false;
    if (!hasStandingRoom(document, storey, x, y, RADIUS)) return false;
    const { placed } = store.getState();
    return !placed?.some(
      (each) => each.storey === storey && Math.hypot(each.x - x, each.y - y) < each.radius + RADIUS,
    );
  };
  const putPerson = (place: PlanPoint): boolean => {
    if (!canPut(place)) return false;
    const next = withPerson(store.getState().scenario, place);
    const person = next.agents.at(-1)!;
    const { placed } = store.getState();
    edit(next);
    keeper.putByHand(person.id);
    // Until the worker has looked at the floor there.
    if (placed !== null) store.setState({ placed: [...placed, { id: person.id, ...place, radius: RADIUS }] });
    return true;
  };
  const putAtCentre = (): void => {
    const at = pictureCentre(stores);
    if (at !== null) putPerson(at);
  };
  tools.add('put-people', putPeopleTool(context, { radius: RADIUS, canPut, put: putPerson, putAtCentre }));
  readLink();
  restoring = restore();

  return {
    store,
    playback,
    show: (shown) => {
      store.setState({ shown });
      writeLink();
    },
    fillByOccupancy: (hour, weekend) => keeper.makeOf({ from: 'occupancy', hour, weekend }),
    fillByPeak: () => keeper.makeOf({ from: 'peak', hour: 0, weekend: false }),
    setGroup: (space, group) => edit(withGroup(store.getState().scenario, space, group)),
    putPerson,
    removePerson: (id) => {
      const { scenario } = store.getState();
      edit({ ...scenario, agents: scenario.agents.filter((agent) => agent.id !== id) });
    },
    clear: () => {
      const { scenario } = store.getState();
      const { agents, groups, alarm, leftOut } = EMPTY_SCENARIO;
      edit({ ...scenario, agents, groups, alarm, leftOut });
    },
    change: (part) => {
      scenarioIs({ ...store.getState().scenario, ...part });
      writeLink();
    },
    changeGroups: (part) => {
      const { scenario } = store.getState();
      scenarioIs({ ...scenario, groups: scenario.groups.map((group) => ({ ...group, ...part })) });
    },
    takeTool: (kind) => tools.take(kind === 'select' ? { kind } : { kind, refused: false }),
    start: () => {
      // Both would make the same floor: who is placed is asked again when the run has it.
      if (!store.getState().filling) keeper.rest();
      reporter.forget();
      files.stopSaving();
      runner.start();
    },
    stop: runner.stop,
    startSpread: spreader.start,
    stopSpread: spreader.stop,
    findReport: reporter.findReport,
    tint: reporter.tint,
    drawPaths: (paths) => store.setState({ paths }),
    follow: (followed) => store.setState({ followed }),
    openScenario: files.open,
    saveScenario: files.saveScenario,
    trajectoryBytes: files.trajectoryBytes,
    saveTrajectories: files.saveTrajectories,
    stopSaving: files.stopSaving,
    saveResults: files.saveResults,
    kept: async () => {
      await restoring;
      await draft.written();
    },
    watch: watched.watch,
  };
}
