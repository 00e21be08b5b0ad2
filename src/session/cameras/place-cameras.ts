import { createStore, type StoreApi } from 'zustand/vanilla';
import { acceptCameras } from '../../analyses/cameras/placement/accept-cameras';
import {
  chosenOffers,
  knownModels,
  offeredModels,
  TILTS,
  usualOffers,
  type OfferedModel,
} from '../../analyses/cameras/placement/offered-models';
import type { PlacedStorey } from '../../analyses/cameras/placement/placement';
import { proposedCamera } from '../../analyses/cameras/placement/proposed-camera';
import type { Jobs } from '../../compute/jobs';
import { groupOf } from '../../model/query/storey-groups';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { lookUp } from '../../model/schema/dictionary';
import { makeId } from '../../model/schema/ids';
import { absentNow, absentWhenKnown } from '../coverage/absent-when-known';
import { errorText, isExpected } from '../expected-error';
import { nextTask } from '../next-task';
import type { SessionContext } from '../session-context';
import { readCameraChoice } from './camera-choice';
import type { CameraChoice } from './camera-state';
import { camerasInHand } from './cameras-in-hand';
import { placeSketch } from './place-sketch';
import { isSamePlan, type PlaceStanding } from './place-standing';
import {
  NOTHING_PLACED,
  numberedProposals,
  USUAL_PLACE,
  type PlaceChoice,
  type PlaceState,
} from './place-state';

type Looked = Pick<CameraChoice, 'scale' | 'doors' | 'failed'>;
type Asked = Omit<Jobs['cameras.place']['input'], 'storey'>;

export interface CameraPlacer {
  readonly state: StoreApi<PlaceState>;
  /** What the next search is to be about. */
  choose(choice: Partial<PlaceChoice>): void;
  /** Built-in models and the plan's own, each with each of its lenses. */
  models(): readonly OfferedModel[];
  /** Ids of those that are offered while nobody chose. */
  usual(): readonly string[];
  /** Looks for places, storey by storey, as cameras are looked at; the best so far is told while it looks. */
  ask(looked: Looked): void;
  /** Looks no further: what was found stays. */
  stop(): void;
  /** Lets all go. */
  drop(): void;
  /** Shows one on the plan, `flies` = and goes there; null = none any more. */
  show(id: string | null, flies?: boolean): void;
  /** Lays what is proposed for the shown storey over the plan as if it stood, or no more. */
  setPreview(on: boolean): void;
  /** Puts some of them up as one undo step; whether it did is returned. */
  accept(ids: ReadonlySet<string>): Promise<boolean>;
}

/** Does the next answer say the same as the one before? O(proposals). */
const isSame = (a: PlacedStorey, b: PlacedStorey | undefined): boolean =>
  b !== undefined &&
  a.done === b.done &&
  a.least === b.least &&
  a.proposals.length === b.proposals.length &&
  a.proposals.every(({ id }, i) => id === b.proposals[i]?.id);

const OWNER = 'camera-places';
/** Metres seen across. */
const SPAN = 24;

/** Where cameras would cure what duties lack: found in the background, shown over the plan, put up in one step. */
export function createCameraPlacer(context: SessionContext): CameraPlacer {
  const { stores, services, history, sketcher, navigator, tools } = context;
  const state = createStore<PlaceState>(() => ({ ...NOTHING_PLACED, choice: USUAL_PLACE }));
  const inHand = camerasInHand(context);
  let run = 0;
  let besides = false;
  /** What is proposed for the plan as it was asked about, and as each acceptance left it. */
  let standings: readonly PlaceStanding[] = [];
  let asked: string | null = null;
  /** Cameras that the search can't count on; null until that is known. */
  let away: string | null = null;
  /** Is it our own edit that changes the plan? */
  let accepting = false;

  const draw = (): void => {
    const { role, subject, storey } = stores.view.getState();
    const now = state.getState();
    const here = numberedProposals(now).filter((each) => each.storey === storey);
    const seen = role === 'planner' && subject === 'cameras' && !now.stale;
    sketcher.draw(OWNER, seen && here.length > 0 ? placeSketch(here, now.shown) : null);
    const over = seen ? here.filter(({ proposal: { id } }) => now.preview || id === now.shown) : [];
    if (over.length === 0 && !besides) return;
    besides = over.length > 0;
    inHand.setState({
      besides: over.map(({ storey: on, proposal, number }) =>
        proposedCamera(makeId('asset', `proposed${number}`), on, proposal),
      ),
    });
  };
  const set = (change: Partial<PlaceState>): void => {
    const before = state.getState();
    state.setState(change);
    const { found, shown, preview, stale } = state.getState();
    const same = found === before.found && shown === before.shown && preview === before.preview;
    if (!same || stale !== before.stale) draw();
  };
  const drop = (): void => {
    run++;
    [standings, asked, away] = [[], null, null];
    set({ ...NOTHING_PLACED });
  };

  const look = async (mine: number, question: Asked): Promise<void> => {
    const goesOn = (): boolean => mine === run;
    const absent = await absentWhenKnown(stores, goesOn);
    if (absent === null) return;
    away = camerasAway();
    const without = [...new Set([...question.away, ...absent])].sort();
    for (const [i, storey] of state.getState().storeys.entries()) {
      for (let done = false; !done;) {
        const best: PlacedStorey | null = await services.compute.run('cameras.place', {
          ...question,
          away: without,
          storey,
        });
        if (!goesOn()) return;
        done = best?.done === 1;
        const { found } = state.getState();
        // The same answer is a copy: only a better one is shown anew.
        const better = best && !isSame(best, found.get(storey)) ? new Map([...found, [storey, best]]) : found;
        standings = standings.map((each) => ({ ...each, found: better }));
        set({
          found: better,
          ...(done ? { done: i + 1, share: 0 } : { done: i, share: best?.done ?? 0 }),
        });
      }
    }
    set({ status: 'ready' });
  };

  const models = (): readonly OfferedModel[] => {
    return offeredModels(knownModels(stores.plan.getState().document));
  };

  const camerasAway = (): string | null => {
    const assets = stores.plan.getState().document?.assets ?? {};
    const away = absentNow(stores)?.filter((id) => lookUp<Asset>(assets, id)?.kind === 'camera');
    return away?.join() ?? null;
  };
  /** Everything that a search goes by but the plan. */
  const goesBy = (looked: Looked): string =>
    JSON.stringify([stores.view.getState().asOf, looked.scale, looked.doors, looked.failed]);
  const looked = (): string => goesBy(readCameraChoice(stores.view.getState().link.cameras ?? ''));
  /** The proposals that the plan of now is what they are for; null where it is another one, or looked at otherwise. */
  const standing = (): PlaceStanding | null => {
    const { document } = stores.plan.getState();
    const now = camerasAway();
    if (document === null || asked !== looked() || (away !== null && now !== null && away !== now))
      return null;
    return standings.find((each) => isSamePlan(each.document, document)) ?? null;
  };
  /** Says what became of the proposals: outdated by an edit, back after its undo. */
  const judge = (): void => {
    const { status, stale, found, taken } = state.getState();
    if (status === 'idle' || accepting) return;
    const stands = standing();
    if (stands !== null) {
      if (stale || stands.found !== found || stands.taken !== taken) {
        set({ stale: false, found: stands.found, taken: stands.taken, shown: null, preview: false });
      }
      return;
    }
    if (stale) return;
    run++;
    // What was put up may be undone by this: how many are in the plan isn't known any more.
    set({
      stale: true,
      shown: null,
      preview: false,
      taken: 0,
      ...(status === 'working' ? { status: 'stopped' } : {}),
    });
  };
  stores.plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) drop();
    else if (now.document !== before.document) judge();
  });
  stores.asOf.subscribe((now, before) => {
    if (now.absent !== before.absent || now.status !== before.status) judge();
  });
  stores.view.subscribe((now, before) => {
    if (now.asOf !== before.asOf || now.link !== before.link) judge();
    if (now.role !== before.role || now.subject !== before.subject || now.storey !== before.storey) draw();
  });

  return {
    state,
    models,
    usual: () => usualOffers(models()),
    drop,
    choose: (choice) => state.setState({ choice: { ...state.getState().choice, ...choice } }),
    ask: ({ scale, doors, failed }) => {
      drop();
      const { document, planKey } = stores.plan.getState();
      const { storey } = stores.view.getState();
      const { choice } = state.getState();
      if (document === null || planKey === null || storey === null) return;
      tools.putAway();
      const mine = ++run;
      asked = goesBy({ scale, doors, failed });
      standings = [{ document, found: state.getState().found, taken: 0 }];
      const building = choice.scope === 'building' && choice.more === null;
      const others = building ? (groupOf(document, storey)?.storeys ?? []) : [];
      set({
        status: 'working',
        storeys: [...new Set([storey, ...others.map(({ id }) => id)])],
      });
      const question: Asked = {
        plan: planKey,
        profile: null,
        scale,
        doors,
        away: failed,
        offers: chosenOffers(models(), choice.offers),
        mounts: choice.mounts,
        wallHeight: choice.wallHeight,
        tilts: TILTS,
        forces: [
          'must',
          ...(choice.should ? (['should'] as const) : []),
          ...(choice.may ? (['may'] as const) : []),
        ],
        more: choice.more,
        twice: choice.twice,
      };
      look(mine, question).catch((error: unknown) => {
        if (mine === run && !isExpected(error)) set({ status: 'failed', error: errorText(error) });
      });
    },
    stop: () => {
      if (state.getState().status !== 'working') return;
      run++;
      set({ status: 'stopped' });
    },
    show: (id, flies = false) => {
      const now = state.getState();
      const found = now.stale ? undefined : numberedProposals(now).find(({ proposal }) => proposal.id === id);
      if (now.shown !== (found?.proposal.id ?? null)) set({ shown: found?.proposal.id ?? null });
      if (found && flies) navigator.focusOn(found.storey, found.proposal.x, found.proposal.y, SPAN);
    },
    setPreview: (preview) => set({ preview }),
    accept: async (ids) => {
      const { document } = stores.plan.getState();
      const now = state.getState();
      const chosen = numberedProposals(now).filter(({ proposal }) => ids.has(proposal.id));
      if (document === null || now.stale || now.status === 'working' || chosen.length === 0) return false;
      const patch = acceptCameras(document, chosen, services.ids.next);
      await nextTask();
      // Pressed twice, or the plan is another one by now: what was worked out isn't for it.
      if (stores.plan.getState().document !== document || state.getState().found !== now.found) return false;
      // The others hold with these up: they were found together.
      const found = new Map(
        [...now.found].map(([storey, each]) => {
          const proposals = each.proposals.filter(({ id }) => !ids.has(id));
          return [storey, { ...each, proposals }] as const;
        }),
      );
      const taken = now.taken + chosen.length;
      set({ found, shown: null, preview: false, taken });
      accepting = true;
      history.commit(patch);
      accepting = false;
      const after = stores.plan.getState().document;
      if (after !== null) standings = [...standings, { document: after, found, taken }];
      return true;
    },
  };
}
