import type { StoreApi } from 'zustand/vanilla';
import type { FillQuestion } from '../../analyses/evacuation/fill/filled';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { scenarioChange } from '../../model/scenario/scenario-change';
import type { SessionContext } from '../session-context';
import { askBegun } from './ask-begun';
import type { EvacuationState, Refusals } from './evacuation-state';
import { forgetProblem, tellProblem } from './problem';
import { peopleIn, type Agent } from './scenario-edits';

/** A run of changes is waited out, milliseconds. */
const REST = 150;
/** Troubles of one person where they stand, and what they are short of. */
const OF_PLACE: ReadonlyMap<string, keyof Refusals> = new Map([
  ['evacuation.off-floor', 'floor'],
  ['evacuation.in-wall', 'wall'],
  ['evacuation.overlap', 'near'],
]);

export interface ScenarioKeeper {
  /** Asks where the scenario puts people, once a run of changes is over; a filling under way is begun anew with what it is now. */
  placeLater(): void;
  /** Asks whom the plan tells of, and takes the scenario that is made of them. */
  makeOf(question: FillQuestion): void;
  /** People were changed by hand: a filling under way would undo that, so it is called off and that is told. */
  giveWay(): void;
  /** Somebody was put by hand: where nobody can stand, as the worker finds, they are taken out again and that is told. */
  putByHand(id: string): void;
  rest(): void;
}

/** Keeps what is known of a scenario true: where it puts people, or why it can't. `takenBack` hears of each who was put by hand and is taken out again. */
export function createScenarioKeeper(
  context: Pick<SessionContext, 'stores' | 'services' | 'sync'>,
  store: StoreApi<EvacuationState>,
  isWatched: () => boolean,
  takenBack: (person: Agent, why: keyof Refusals) => void,
): ScenarioKeeper {
  const { stores, services } = context;
  let era = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is filled by, while it is. */
  let asked: FillQuestion | null = null;
  /** Has the trouble on show to do with somebody who was taken out again for it? It stays until the next change. */
  let takenOut = false;
  /** What the worker was told last, if it came to an answer. */
  let told: { readonly run: string; readonly scenario: EvacuationScenario } | null = null;
  /** Put by hand since the last answer. */
  const byHand = new Set<string>();

  const halt = (): void => {
    era++;
    clearTimeout(timer);
  };
  const rest = (): void => {
    halt();
    asked = null;
    store.setState({ filling: false });
  };

  const place = async (plan: string, mine: number): Promise<void> => {
    const { scenario } = store.getState();
    const run = `placed ${mine}`;
    const part = await askBegun(
      context,
      plan,
      (begin) => {
        const before = begin ? told : null;
        // What the worker has is told once; where it has lost that, the whole is told after all.
        told = null;
        const change = before && { ...scenarioChange(before.scenario, scenario), of: before.run };
        const asked = { plan, run, scenario: begin && change === null ? scenario : null };
        return services.compute.run('evacuation.placed', change === null ? asked : { ...asked, change });
      },
      ({ result }) => result !== null,
      () => mine === era,
    );
    const found = part?.result ?? null;
    if (found === null) return;
    told = { run, scenario };
    forgetProblem(store, 'placing');
    if (found.ok) {
      byHand.clear();
      store.setState({ placed: found.value, ...(!takenOut && { trouble: null }) });
      takenOut = false;
      return;
    }
    const wrong = new Map(
      [found.error, ...(found.error.others ?? [])].flatMap(({ code, place: at }) => {
        const number = /^agents\[(\d+)\]$/.exec(at)?.[1];
        const person = number === undefined ? undefined : scenario.agents[Number(number)];
        const why = OF_PLACE.get(code);
        return person !== undefined && why !== undefined && byHand.has(person.id)
          ? [[person.id, { person, why }] as const]
          : [];
      }),
    );
    byHand.clear();
    takenOut = wrong.size > 0;
    if (takenOut) {
      const agents = scenario.agents.filter(({ id }) => !wrong.has(id));
      store.setState({ scenario: { ...scenario, agents } });
      for (const { person, why } of wrong.values()) takenBack(person, why);
      placeLater();
    } else store.setState({ placed: null });
    store.setState({ trouble: found.error });
  };

  const placeLater = (): void => {
    halt();
    const { planKey } = stores.plan.getState();
    if (planKey === null) return;
    if (asked !== null) {
      const [question, mine] = [asked, era];
      timer = setTimeout(() => beginFilling(question, planKey, mine), REST);
      return;
    }
    if (!isWatched()) return;
    if (peopleIn(store.getState().scenario) === 0) {
      store.setState({ placed: [] });
      return;
    }
    const mine = era;
    timer = setTimeout(() => {
      place(planKey, mine).catch((error: unknown) => {
        if (mine === era) tellProblem(store, 'placing', error);
      });
    }, REST);
  };

  const fill = async (question: FillQuestion, plan: string, mine: number): Promise<void> => {
    // Whom it has now isn't asked about.
    const scenario = { ...store.getState().scenario, agents: [], groups: [], leftOut: [] };
    const named = { ...question, plan, run: `fill ${mine}` };
    const part = await askBegun(
      context,
      plan,
      (begin) => services.compute.run('evacuation.fill', { ...named, scenario: begin ? scenario : null }),
      ({ result }) => result !== null,
      () => mine === era,
    );
    const made = part?.result ?? null;
    if (made === null) return;
    asked = null;
    store.setState({
      scenario: made.scenario,
      filled: made.filled,
      trouble: made.issue,
      filling: false,
      placed: null,
    });
    if (made.issue === null) placeLater();
  };

  function beginFilling(question: FillQuestion, plan: string, mine: number): void {
    fill(question, plan, mine)
      .catch((error: unknown) => {
        if (mine === era) tellProblem(store, 'filling', error);
      })
      .finally(() => {
        if (mine !== era) return;
        asked = null;
        store.setState({ filling: false });
      });
  }

  return {
    placeLater,
    makeOf: (question) => {
      const { planKey } = stores.plan.getState();
      if (planKey === null) return;
      halt();
      asked = question;
      forgetProblem(store, 'filling', 'filling-off');
      store.setState({ filling: true });
      beginFilling(question, planKey, era);
    },
    giveWay: () => {
      if (asked === null) return;
      rest();
      store.setState({ problem: { of: 'filling-off', detail: null } });
    },
    putByHand: (id) => byHand.add(id),
    rest,
  };
}
