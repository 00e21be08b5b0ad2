import { createStore, type StoreApi } from 'zustand/vanilla';
import { acceptProposals } from '../../analyses/extinguishers/proposals/accept-proposals';
import type { Jobs } from '../../compute/jobs';
import { absentWhenKnown } from '../coverage/absent-when-known';
import { errorText, isExpected } from '../expected-error';
import { nextTask } from '../next-task';
import type { SessionContext } from '../session-context';
import { proposedMoves, proposalSketch } from './proposal-sketch';
import {
  betteredBy,
  curedBy,
  isSame,
  NOTHING_PROPOSED,
  proposalsOf,
  storeysOfScope,
  withGroups,
  withoutDone,
  type Found,
  type ProposeHow,
  type ProposeScope,
  type ProposeState,
} from './propose-state';

export interface Proposer {
  readonly state: StoreApi<ProposeState>;
  /** Looks for what puts the extinguishers of a scope right, storey by storey; the best so far is told while it looks. */
  ask(scope: ProposeScope, how?: ProposeHow): void;
  /** What the next search is to be about. */
  choose(scope: ProposeScope): void;
  /** Looks no further: what was found stays. */
  stop(): void;
  /** Lets all go. */
  drop(): void;
  tick(ids: readonly string[], ticked: boolean): void;
  /** Shows one on the plan with what it would cover, `flies` = and goes there; null = none any more. */
  show(id: string | null, flies?: boolean): void;
  /** Does some of them as one undo step; what they make of the plan is worked out before, in a task of its own. */
  accept(ids: ReadonlySet<string>): Promise<void>;
  /** What was done last has been read. */
  said(): void;
}

const OWNER = 'proposals';
/** Metres seen across. */
const SPAN = 24;

/** What would put extinguishers right by their code, found in the background, shown over the plan and done in one step. */
export function createProposer({
  stores,
  services,
  history,
  sketcher,
  navigator,
  coverage,
  tools,
}: SessionContext): Proposer {
  const state = createStore<ProposeState>(() => NOTHING_PROPOSED);
  let run = 0;
  let asked = { revision: 0, hour: '' as string | null, asOf: '' };
  /** What was found for states of the plan that undo and redo lead back to, by revision; at the hour and day of `asked`. */
  const known = new Map<number, Pick<ProposeState, 'found' | 'taken' | 'ticked'>>();
  let previewed = false;
  /** Is it our own edit that coverage is asked for again? */
  let accepting = false;

  const draw = (): void => {
    const { document } = stores.plan.getState();
    const { role, storey } = stores.view.getState();
    const now = state.getState();
    const all = proposalsOf(now).map((proposal, i) => ({ proposal, number: i + 1 }));
    const here = all.filter(({ proposal }) => proposal.place.storey === storey);
    const seen = document !== null && role === 'planner' && !now.stale && here.length > 0;
    sketcher.draw(OWNER, seen ? proposalSketch(document, here, now.shown) : null);
  };
  const endPreview = (): void => {
    if (previewed) coverage.endPreview();
    previewed = false;
  };
  const set = (change: Partial<ProposeState>): void => {
    const before = state.getState();
    state.setState(change);
    const { found, shown, stale } = state.getState();
    if (found !== before.found || shown !== before.shown || stale !== before.stale) draw();
  };
  const drop = (): void => {
    run++;
    known.clear();
    endPreview();
    if (state.getState() !== NOTHING_PROPOSED) set(NOTHING_PROPOSED);
  };

  /** One stretch of the search of a storey; null = nothing is found yet. */
  const searchOn = async (
    how: ProposeHow,
    question: Jobs['extinguishers.propose']['input'],
  ): Promise<{ readonly found: Found; readonly done: number } | null> => {
    if (how === 'move') {
      const best = await services.compute.run('extinguishers.move', question);
      return best && { found: betteredBy(best), done: best.done };
    }
    const best = await services.compute.run('extinguishers.propose', question);
    return best && { found: curedBy(best), done: best.done };
  };
  const look = async (mine: number, plan: string, how: ProposeHow): Promise<void> => {
    const goesOn = (): boolean => mine === run;
    const { hour } = stores.view.getState();
    const away = await absentWhenKnown(stores, goesOn);
    if (away === null) return;
    for (const [i, storey] of state.getState().storeys.entries()) {
      for (let done = false; !done;) {
        const step = await searchOn(how, { plan, storey, hour, closed: [], away });
        if (!goesOn()) return;
        done = step?.done === 1;
        const { found } = state.getState();
        set({
          ...(step && !isSame(step.found, found.get(storey))
            ? { found: new Map([...found, [storey, step.found]]) }
            : {}),
          ...(done ? { done: i + 1, share: 0 } : { done: i, share: step?.done ?? 0 }),
        });
      }
    }
    set({ status: 'ready' });
  };

  stores.coverage.subscribe((now, before) => {
    if (now.status !== 'working' || (before.status === 'working' && now.asked === before.asked)) return;
    // Whole coverage is asked for again: what was previewed is gone, and what was proposed may be wrong.
    previewed = false;
    const { status, stale } = state.getState();
    if (status === 'idle' || stale || accepting) return;
    const { hour, asOf } = stores.view.getState();
    const { revision } = stores.plan.getState();
    if (revision === asked.revision && hour === asked.hour && asOf === asked.asOf) return;
    run++;
    set({ stale: true, shown: null, ...(status === 'working' ? { status: 'stopped' } : {}) });
  });
  /** The plan as it was when this was found: by undo it is right again, by redo it is done again. */
  const comeBack = (revision: number): void => {
    const { hour, asOf } = stores.view.getState();
    const then = known.get(revision);
    if (then === undefined || hour !== asked.hour || asOf !== asked.asOf) return;
    asked = { ...asked, revision };
    set({ ...then, shown: null, stale: false });
  };
  stores.plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) drop();
    else if (now.revision !== before.revision) {
      if (now.revision !== state.getState().accepted?.revision) said();
      comeBack(now.revision);
    }
  });
  stores.view.subscribe((now, before) => {
    if (now.role !== before.role) show(null);
    if (now.role !== before.role || now.storey !== before.storey) draw();
  });

  const said = (): void => {
    if (state.getState().accepted) state.setState({ accepted: null });
  };
  const show: Proposer['show'] = (id, flies = false) => {
    const { document } = stores.plan.getState();
    const now = state.getState();
    const found = now.stale ? undefined : proposalsOf(now).find((each) => each.id === id);
    if (now.shown !== (found?.id ?? null)) {
      set({ shown: found?.id ?? null });
      const moves = document && found ? proposedMoves(document, [found]) : [];
      const { status } = stores.coverage.getState();
      if (moves.length === 0) endPreview();
      else if (status === 'ready' || status === 'preview') {
        previewed = true;
        coverage.preview(moves);
      }
    }
    if (found && flies) navigator.focusOn(found.place.storey, found.place.x, found.place.y, SPAN);
  };

  return {
    state,
    drop,
    said,
    show,
    ask: (scope, how = 'cure') => {
      drop();
      const { document, planKey, revision } = stores.plan.getState();
      const { storey, hour, asOf } = stores.view.getState();
      if (document === null || planKey === null) return;
      tools.putAway();
      asked = { revision, hour, asOf };
      const mine = ++run;
      const storeys = storeysOfScope(document, storey, scope);
      set({ ...NOTHING_PROPOSED, status: 'working', how, scope, storeys });
      look(mine, planKey, how).catch((error: unknown) => {
        if (mine === run && !isExpected(error)) set({ status: 'failed', error: errorText(error) });
      });
    },
    choose: (scope) => state.setState({ scope }),
    stop: () => {
      if (state.getState().status !== 'working') return;
      run++;
      set({ status: 'stopped' });
    },
    tick: (ids, ticked) => {
      const next = new Set(state.getState().ticked);
      for (const id of withGroups(proposalsOf(state.getState()), ids)) {
        if (ticked) next.add(id);
        else next.delete(id);
      }
      state.setState({ ticked: next });
    },
    accept: async (wanted) => {
      const { document } = stores.plan.getState();
      const now = state.getState();
      const ids = withGroups(proposalsOf(now), wanted);
      const chosen = proposalsOf(now).filter(({ id }) => ids.has(id));
      if (document === null || now.stale || now.status === 'working' || chosen.length === 0) return;
      const patch = acceptProposals(document, chosen, services.ids.next);
      await nextTask();
      // Pressed twice, or the plan is another one by now: what was worked out isn't for it.
      if (stores.plan.getState().document !== document || state.getState().found !== now.found) return;
      endPreview();
      // The others hold with these done: they were found together.
      const found = new Map(
        [...now.found].map(([storey, each]) => [storey, withoutDone(document, each, ids)]),
      );
      known.set(stores.plan.getState().revision, { found: now.found, taken: now.taken, ticked: now.ticked });
      accepting = true;
      history.commit(patch);
      accepting = false;
      const { revision } = stores.plan.getState();
      asked = { ...asked, revision };
      const left = { found, ticked: new Set<string>(), taken: now.taken + chosen.length };
      known.set(revision, left);
      set({ ...left, shown: null, accepted: { count: chosen.length, revision } });
    },
  };
}
