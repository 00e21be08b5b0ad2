import { createStore } from 'zustand/vanilla';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { lookUp } from '../../model/schema/dictionary';
import { makeId } from '../../model/schema/ids';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import { bodySketch, putPeopleTool } from '../tools/put-people-tool';
import { withLink } from '../url/with-link';
import { watchedBy } from '../watched';
import { createPlayback } from './create-playback';
import type { Evacuation } from './evacuation';
import { readEvacuationLink, writeEvacuationLink } from './evacuation-link';
import type { EvacuationState, Refusals } from './evacuation-state';
import { INITIAL_EVACUATION, NO_REFUSALS } from './initial-evacuation';
import { tellProblem } from './problem';
import { createReportRunner } from './report-runner';
import { createRunRunner } from './run-runner';
import { createRunList } from './runs/create-run-list';
import { createScenarioDraft, type Drafted } from './scenario-draft';
import { EMPTY_SCENARIO, peopleIn, withGroup, withPerson } from './scenario-edits';
import { createScenarioFiles } from './scenario-files';
import { scenarioText } from './scenario-text';
import { createScenarioKeeper } from './scenario-keeper';
import { createSpreadRunner } from './spread-runner';
import { standingTrouble } from './standing-room';
import { withoutStray } from './without-stray';

/** Of somebody who is put by hand, metres. */
const RADIUS = 0.2;
/** Marks where somebody could not be put last. */
const REFUSED = 'put-people refused';

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
  const take = (scenario: EvacuationScenario): void => {
    edit(scenario);
    writeLink();
  };
  const files = createScenarioFiles(context, store, playback, runner.askAbout, take);
  const runs = createRunList(context, store, take);
  const watched = watchedBy(
    () => keeper.placeLater(),
    () => keeper.rest(),
  );
  const keeper = createScenarioKeeper(context, store, watched.isWatched, ({ storey, x, y }, why) =>
    turnAway({ storey: makeId('storey', storey), x, y }, why),
  );

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
  /** The scenario that was run to its end. */
  let ran: EvacuationScenario | null = null;
  let restoring: Promise<void> = Promise.resolve();
  const restore = async (): Promise<void> => {
    const { planKey } = stores.plan.getState();
    draftKnown = false;
    if (planKey === null) return;
    const isOpen = (): boolean => stores.plan.getState().planKey === planKey;
    let kept: Drafted | null;
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
    if (peopleIn(scenario) > 0) draft.keep({ scenario, ran: scenario === ran });
    else if (kept !== null) {
      const linked = asLinked(kept.scenario);
      const isSame = scenarioText(linked) === scenarioText(kept.scenario);
      if (kept.ran && isSame) ran = linked;
      scenarioIs(linked);
      store.setState({ runLost: kept.ran && isSame });
    }
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
    const { status, outdated: isOld, scenario: began } = now.run;
    if (status !== before.run.status && (status === 'over' || status === 'stopped') && !isOld) {
      ran = began;
      if (draftKnown) draft.keep({ scenario: began, ran: true });
    }
    if (now.scenario === before.scenario) return;
    outdated();
    spreader.forget();
    if (now.runLost) store.setState({ runLost: false });
    if (draftKnown) draft.keep({ scenario: now.scenario, ran: now.scenario === ran });
  });

  stores.view.subscribe((now, before) => {
    if (now.link !== before.link) readLink();
    if (now.hour !== before.hour) outdated();
    if (now.storey !== before.storey) reporter.mapLater();
  });
  stores.plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) {
      store.setState({ startsAfterReport: false });
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
      // Of another plan the same seed gives other results.
      if (store.getState().runLost) store.setState({ runLost: false });
      if (ran !== null && draftKnown) draft.keep({ scenario: store.getState().scenario, ran: false });
      ran = null;
      spreader.forget();
      keeper.placeLater();
    }
  });

  const start = (): void => {
    store.setState({ runLost: false });
    // Both would make the same floor: who is placed is asked again when the run has it.
    if (!store.getState().filling) keeper.rest();
    reporter.forget();
    files.stopSaving();
    runner.start();
  };
  store.subscribe(({ startsAfterReport, reportStatus }) => {
    if (!startsAfterReport || reportStatus === 'working') return;
    store.setState({ startsAfterReport: false });
    start();
  });

  const whyNot = ({ storey, x, y }: PlanPoint): keyof Refusals | null => {
    const { document } = stores.plan.getState();
    if (document === null || lookUp(document.storeys, storey) === null) return 'floor';
    const trouble = standingTrouble(document, storey, x, y, RADIUS);
    if (trouble !== null) return trouble;
    const { placed } = store.getState();
    const isNear = placed?.some(
      (each) => each.storey === storey && Math.hypot(each.x - x, each.y - y) < each.radius + RADIUS,
    );
    return isNear === true ? 'near' : null;
  };
  const canPut = (place: PlanPoint): boolean => whyNot(place) === null;
  function turnAway(place: PlanPoint, why: keyof Refusals): void {
    const { refusals } = store.getState();
    store.setState({ refusals: { ...refusals, [why]: refusals[why] + 1 } });
    if (stores.tool.getState().kind === 'put-people')
      context.sketcher.draw(REFUSED, bodySketch(place, RADIUS, true));
  }
  stores.tool.subscribe((now, before) => {
    if (now.kind === before.kind) return;
    if (before.kind === 'put-people') context.sketcher.draw(REFUSED, null);
    if (now.kind === 'put-people') store.setState({ refusals: NO_REFUSALS });
  });
  const putPerson = (place: PlanPoint): boolean => {
    const why = whyNot(place);
    if (why !== null) {
      turnAway(place, why);
      return false;
    }
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
    runs,
    show: (shown) => {
      store.setState({ shown });
      writeLink();
    },
    fillByOccupancy: (hour, weekend, buildings) =>
      keeper.makeOf({ from: 'occupancy', hour, weekend, ...(buildings && { buildings }) }),
    fillByPeak: (buildings) =>
      keeper.makeOf({ from: 'peak', hour: 0, weekend: false, ...(buildings && { buildings }) }),
    leaveOut: (stray) => edit(withoutStray(store.getState().scenario, stray)),
    setGroup: (space, group) => edit(withGroup(store.getState().scenario, space, group)),
    putPerson,
    removePerson: (id) => {
      const { scenario } = store.getState();
      edit({ ...scenario, agents: scenario.agents.filter((agent) => agent.id !== id) });
    },
    clear: () => {
      const { scenario } = store.getState();
      const { agents, groups, alarm, plan, buildings, leftOut } = EMPTY_SCENARIO;
      edit({ ...scenario, agents, groups, alarm, plan, buildings, leftOut });
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
      if (store.getState().reportStatus === 'working') store.setState({ startsAfterReport: true });
      else start();
    },
    stop: () => {
      store.setState({ startsAfterReport: false });
      runner.stop();
    },
    startSpread: spreader.start,
    stopSpread: spreader.stop,
    findReport: reporter.findReport,
    tint: reporter.tint,
    drawPaths: (paths) => store.setState({ paths }),
    tellDrawn: (drawn, all) => {
      const { unseen: before } = store.getState();
      const unseen = drawn < all ? { unseen: all - drawn, all } : null;
      if (unseen?.unseen !== before?.unseen || unseen?.all !== before?.all) store.setState({ unseen });
    },
    tellPaths: (pathsEvery) => {
      if (pathsEvery !== store.getState().pathsEvery) store.setState({ pathsEvery });
    },
    follow: (followed) => store.setState({ followed }),
    openScenario: files.open,
    saveScenario: files.saveScenario,
    trajectoryBytes: files.trajectoryBytes,
    saveTrajectories: files.saveTrajectories,
    stopSaving: files.stopSaving,
    saveResults: files.saveResults,
    saveComparison: files.saveComparison,
    kept: async () => {
      await restoring;
      await draft.written();
      await runs.settled();
    },
    watch: watched.watch,
  };
}
