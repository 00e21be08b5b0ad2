import { createStore } from 'zustand/vanilla';
import { lookUp } from '../../model/schema/dictionary';
import type { OpeningId } from '../../model/schema/ids';
import { storeyOfFound } from '../drill/found-doors';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import { withLink } from '../url/with-link';
import { watchedBy } from '../watched';
import { createDoorRanking } from './critical-doors';
import type { Egress } from './egress';
import type { EgressBasis } from './egress-basis';
import { createEgressCheck } from './egress-check';
import { readEgressChoice, writeEgressChoice } from './egress-choice';
import { egressKeys, NO_KEYS } from './egress-keys';
import { INITIAL_EGRESS, type EgressChoice, type EgressState } from './egress-state';
import { createFieldRunner } from './field-runner';
import { createPlaceRunner } from './place-runner';
import { placeTool } from './place-tool';
import { createPlaceVerbs } from './place-verbs';
import { createRightOfWay } from './right-of-way';

const OWNER = 'egress';

/**
 * How far it is to safety, what is wrong with the ways out, and how it would be with doors shut besides. Asked only while something
 * shows it; the latest question wins, and what is on show until its answer comes is marked as stale.
 */
export function createEgress(context: SessionContext): Egress {
  const { stores, tools, sketcher } = context;
  const { plan, view, selection, tool } = stores;
  const state = createStore<EgressState>(() => INITIAL_EGRESS);
  const watched = watchedBy(start, stop);
  let stops: readonly (() => void)[] = [];
  /** The plan that what is known speaks of. */
  let spokenOf: string | null = null;

  /** Of doors in an address those that there are, or that may be found between rooms. */
  const basisNow = (): EgressBasis | null => {
    const { document, planKey } = plan.getState();
    if (document === null || planKey === null || !watched.isWatched()) return null;
    const isThere = (id: OpeningId): boolean =>
      lookUp(document.openings, id) !== null || storeyOfFound(document, id) !== null;
    const { code, closed } = state.getState().choice;
    return {
      planKey,
      document,
      // The plan's own by name is the plan's own.
      code: code === document.campus.profile ? null : code,
      hour: view.getState().hour,
      closed: closed.filter(isThere),
    };
  };
  const way = createRightOfWay();
  const check = createEgressCheck(context, state, basisNow, way);
  const doors = createDoorRanking(context, state, basisNow, way);
  const field = createFieldRunner(context, state, way);
  const place = createPlaceRunner(context, state, basisNow, way);
  const verbs = createPlaceVerbs(context, state, place);

  const followField = (): void => {
    const basis = basisNow();
    const { storey } = view.getState();
    const { goal, walker } = state.getState().choice;
    field.follow(basis === null || storey === null ? null : { storey, goal, walker, basis });
  };
  const follow = (): void => {
    check.later();
    doors.later();
    followField();
    place.later();
  };
  const forget = (): void => {
    check.forget();
    doors.forget();
    field.forget();
    place.clear();
    spokenOf = plan.getState().planKey;
    state.setState({ ...INITIAL_EGRESS, choice: state.getState().choice }, true);
  };

  const choiceIs = (choice: EgressChoice): void => {
    state.setState({ choice });
    follow();
  };
  const choose = (part: Partial<EgressChoice>): void => {
    const choice = { ...state.getState().choice, ...part };
    const { link } = view.getState();
    // First what is so, then its address: who reads it there finds nothing new.
    choiceIs(choice);
    const next = withLink(link, { egress: writeEgressChoice(choice) });
    if (next !== link) view.setState({ link: next });
  };
  const readLink = (): void => {
    const said = view.getState().link.egress ?? null;
    if (said !== writeEgressChoice(state.getState().choice)) choiceIs(readEgressChoice(said ?? ''));
  };

  const toggleTool = (): void => {
    if (tool.getState().kind === 'egress-place') tools.putAway();
    else tools.take({ kind: 'egress-place' });
  };
  const openAll = (): void => choose({ closed: [] });
  const showKeys = ({ place: drawn, result, choice: { closed } }: EgressState): void => {
    const nextFinding = result !== null && result.findings.length > 0 ? verbs.nextFinding : null;
    egressKeys(context).setState({ toggleTool, nextFinding, drawn: drawn !== null, closed, openAll });
  };

  function start(): void {
    if (spokenOf !== plan.getState().planKey) forget();
    stops = [
      plan.subscribe((now, before) => {
        const isOther = now.planKey !== before.planKey;
        if (isOther) {
          forget();
          check.begin();
        }
        if (isOther || now.document !== before.document) follow();
      }),
      view.subscribe((now, before) => {
        if (now.storey !== before.storey) verbs.leaveStorey();
        if (now.hour !== before.hour) follow();
        else if (now.storey !== before.storey) followField();
      }),
      selection.subscribe((now, before) => {
        if (now.thing !== before.thing) verbs.followSelection(now.thing);
      }),
      state.subscribe((now, before) => {
        // From where a room is left is known with the result.
        if (now.result !== before.result) place.later();
        if (
          now.result !== before.result ||
          now.place !== before.place ||
          now.choice.closed !== before.choice.closed
        )
          showKeys(now);
      }),
    ];
    verbs.followSelection(selection.getState().thing);
    showKeys(state.getState());
    followField();
    check.begin();
    doors.later();
  }
  function stop(): void {
    stops.forEach((each) => each());
    stops = [];
    check.rest();
    doors.rest();
    field.follow(null);
    place.clear();
    state.setState({
      fieldStale: state.getState().field !== null,
      doorsStale: state.getState().doors !== null,
    });
    // No click asks for more while nobody looks.
    if (tool.getState().kind === 'egress-place') tools.putAway();
    egressKeys(context).setState(NO_KEYS, true);
    sketcher.draw(OWNER, null);
  }

  const showCentre = (): void => {
    const centre = pictureCentre(stores);
    if (centre !== null) verbs.showPlace(centre);
  };
  tools.add('egress-place', placeTool(verbs.showPlace, showCentre, verbs.clearPlace));
  tools.onBack(() => {
    if (state.getState().place === null || tool.getState().kind !== 'select') return false;
    verbs.clearPlace();
    return true;
  });
  view.subscribe((now, before) => {
    if (now.link !== before.link) readLink();
  });
  readLink();

  return {
    state,
    watch: watched.watch,
    choose,
    toggleClosed: (id) => {
      const { closed } = state.getState().choice;
      choose({ closed: closed.includes(id) ? closed.filter((each) => each !== id) : [...closed, id] });
    },
    openAll,
    ...verbs,
    toggleTool,
    draw: (sketch) => sketcher.draw(OWNER, watched.isWatched() ? sketch : null),
    findDoors: doors.find,
    stopDoors: doors.stop,
    retry: () => {
      check.begin();
      followField();
      place.retry();
    },
    stop: check.stop,
  };
}
