import { createStore } from 'zustand/vanilla';
import type { CameraQuestion } from '../../analyses/cameras/result';
import type { Progress } from '../../compute/progress';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { askInParts } from '../ask-in-parts';
import { absentWhenKnown } from '../coverage/absent-when-known';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { withLink } from '../url/with-link';
import { watchedBy } from '../watched';
import { blindPlaceOf, forgetBlindPlace, largestBlindSpot } from './blind-place';
import { createCameraHand } from './camera-hand';
import { readCameraChoice, USUAL_CHOICE, writeCameraChoice } from './camera-choice';
import type { CameraChoice, CameraState } from './camera-state';
import { createCameraViews } from './camera-views';
import type { Cameras } from './cameras';
import { camerasInHand, draggedCameras, otherwise } from './cameras-in-hand';
import { mergedResult } from './merged-result';
import { inNextTurn } from './in-next-turn';
import { createSeenRunner } from './seen-runner';

/** A run of edits is waited out, milliseconds. */
const REST = 120;

const INITIAL: CameraState = {
  choice: USUAL_CHOICE,
  seen: null,
  outline: null,
  held: null,
  carried: [],
  withProposed: false,
  status: 'idle',
  progress: null,
  result: null,
  whole: false,
  stale: false,
  ahead: null,
  before: null,
  missed: false,
  absent: [],
  error: null,
};

const DONE = { status: 'ready', progress: null, whole: true, stale: false, ahead: null } as const;

type Question = Omit<CameraQuestion, 'asOf'>;

/**
 * What cameras see, how that meets their duties, and how it would be with one held otherwise. Asked only while something shows it:
 * the shown storey as a picture at once, what is wrong there next, the whole plan last.
 */
export function createCameras(context: SessionContext): Cameras {
  const { stores, services, sync } = context;
  const { plan, view, asOf, selection, tool } = stores;
  const state = createStore<CameraState>(() => INITIAL);
  const inHand = camerasInHand(context);
  const views = createCameraViews(context);
  const watched = watchedBy(start, stop);
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions: answers to older ones are dropped. */
  let era = 0;
  let asking = new AbortController();
  let answered: Question | null = null;
  /** The plan that the result on show speaks of. */
  let spokenOf: string | null = null;
  /** Until it is known what can't be counted on, nobody says what is seen. */
  let counted = false;
  const failed = (error: unknown): void =>
    state.setState({ status: 'failed', progress: null, error: errorText(error) });

  const seen = createSeenRunner(
    context,
    (found) => {
      if (state.getState().seen !== found) state.setState({ seen: found });
    },
    failed,
  );

  const awayOf = ({ absent, choice }: CameraState): readonly AssetId[] =>
    [...new Set([...absent, ...choice.failed])].sort();
  // After the edit that brings it about has reached the worker, and once for all that changes in one turn.
  const follow = inNextTurn(() => {
    const { storey } = view.getState();
    const { doors, height, scale } = state.getState().choice;
    const away = awayOf(state.getState());
    const asks = watched.isWatched() && counted && storey !== null;
    const told = state.getState().held?.id ?? selection.getState().asset;
    seen.ask(asks ? { storey, doors, height, away, held: otherwise(context), told, scale } : null);
  });
  /** Everything that follows a hand. */
  const look = (): void => {
    const carried = draggedCameras(context);
    const hand = carried[0] ?? inHand.getState().held;
    if (state.getState().held !== hand) state.setState({ held: hand, carried });
    const withProposed = inHand.getState().besides.length > 0;
    if (state.getState().withProposed !== withProposed) state.setState({ withProposed });
    follow();
  };
  const outline = (): void => {
    const one = state.getState().held?.id ?? selection.getState().asset;
    const found = views.getState().outlines.find(({ camera }) => camera === one) ?? null;
    if (state.getState().outline !== found) state.setState({ outline: found });
  };

  /** Leaves out what can't be counted on, as soon as that is known, whether or not a check goes on; null = nobody waits any more. */
  const countOut = async (mine: number): Promise<readonly AssetId[] | null> => {
    await sync.shown();
    const unknown = await absentWhenKnown(stores, () => mine === era);
    const { document } = plan.getState();
    if (unknown === null || document === null || mine !== era) return null;
    const absent = unknown.filter((id) => lookUp<Asset>(document.assets, id)?.kind === 'camera');
    counted = true;
    state.setState({ absent });
    look();
    return absent;
  };
  const ask = async (mine: number, signal: AbortSignal): Promise<void> => {
    const { planKey } = plan.getState();
    if (planKey === null) return;
    state.setState({ status: 'working', progress: null, error: null });
    const absent = await countOut(mine);
    if (absent === null) return;
    const { scale, doors } = state.getState().choice;
    const question: Question = {
      profile: null,
      scale,
      doors,
      away: awayOf(state.getState()),
      keyTarget: null,
    };
    const { storey } = view.getState();
    if (storey !== null) {
      const own = { ...question, plan: planKey, storey };
      const part = await askInParts(() => services.compute.run('cameras.check', own, { signal }));
      if (mine !== era) return;
      const { result, whole } = state.getState();
      // What was only ever true of one storey is not mixed with another.
      const merged = mergedResult(whole ? result : null, { ...part, absent }, storey);
      state.setState({ result: merged, ahead: storey, stale: true });
    }
    const onProgress = (progress: Progress): void => {
      if (mine === era) state.setState({ progress });
    };
    const asked = { ...question, plan: planKey, storey: null };
    const result = await askInParts(
      () => services.compute.run('cameras.check', asked, { signal }),
      onProgress,
    );
    if (mine !== era) return;
    answered = question;
    state.setState({ ...DONE, result: { ...result, absent } });
  };

  const halt = (): void => {
    era++;
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
  };
  const begun = (work: (mine: number) => Promise<unknown>): void => {
    const mine = era;
    work(mine).catch((error: unknown) => {
      if (mine === era && !isExpected(error)) failed(error);
    });
  };
  const begin = (): void => {
    halt();
    begun((mine) => ask(mine, asking.signal));
  };
  const later = (): void => {
    halt();
    if (!watched.isWatched()) return;
    answered = null;
    const { result, status } = state.getState();
    if (result !== null) state.setState({ stale: true, ahead: null });
    // Who stopped it wants no more of it until they say so; the floor stays true all the same.
    if (status === 'stopped') begun(countOut);
    else timer = setTimeout(begin, REST);
  };
  const forget = (): void => {
    halt();
    answered = null;
    counted = false;
    spokenOf = plan.getState().planKey;
    inHand.setState({ held: null, besides: [] });
    state.setState({ ...INITIAL, choice: state.getState().choice }, true);
  };

  const choiceIs = (choice: CameraChoice): void => {
    const { choice: before } = state.getState();
    state.setState({ choice });
    inHand.setState({ doors: choice.doors, height: choice.height });
    const same =
      choice.scale === before.scale &&
      choice.doors === before.doors &&
      choice.failed.join() === before.failed.join();
    if (!same) later();
    look();
  };
  const choose = (part: Partial<CameraChoice>): void => {
    const choice = { ...state.getState().choice, ...part };
    const { link } = view.getState();
    // First what is so, then its address: who reads it there finds nothing new.
    choiceIs(choice);
    const next = withLink(link, { cameras: writeCameraChoice(choice) });
    if (next !== link) view.setState({ link: next });
  };
  const readLink = (): void => {
    const said = view.getState().link.cameras ?? null;
    if (said !== writeCameraChoice(state.getState().choice)) choiceIs(readCameraChoice(said ?? ''));
  };

  const hand = createCameraHand(context);

  function start(): void {
    if (spokenOf !== plan.getState().planKey) forget();
    stops = [
      plan.subscribe((now, before) => {
        const other = now.planKey !== before.planKey;
        if (other) forget();
        if (!other && now.document === before.document) return;
        look();
        later();
      }),
      view.subscribe((now, before) => {
        if (now.asOf !== before.asOf) later();
        if (now.storey === before.storey) return;
        look();
        if (state.getState().status === 'working') begin();
      }),
      asOf.subscribe((now, before) => {
        if (now.absent !== before.absent) later();
      }),
      tool.subscribe(look),
      views.subscribe(outline),
      selection.subscribe(() => {
        outline();
        follow();
      }),
    ];
    blindPlaceOf(context).setState({
      find: () => largestBlindSpot(state.getState().result, view.getState().storey),
    });
    look();
    outline();
    begin();
  }
  function stop(): void {
    stops.forEach((each) => each());
    stops = [];
    forgetBlindPlace(context);
    halt();
    hand.letGo(false);
    answered = null;
    look();
    const stale = state.getState().result !== null;
    state.setState({ status: 'idle', progress: null, seen: null, stale, ahead: null });
  }

  view.subscribe((now, before) => {
    if (now.link !== before.link) readLink();
  });
  readLink();
  inHand.subscribe(look);

  return {
    state,
    watch: watched.watch,
    choose,
    toggleFailed: (id) => {
      const { failed: off } = state.getState().choice;
      choose({ failed: off.includes(id) ? off.filter((each) => each !== id) : [...off, id] });
    },
    ...hand,
    besides: (cameras) => inHand.setState({ besides: cameras ?? [] }),
    remember: () => {
      const { result, whole, stale } = state.getState();
      const before = whole && !stale ? result : null;
      state.setState({ before, missed: before === null });
    },
    forget: () => state.setState({ before: null, missed: false }),
    retry: begin,
    stop: () => {
      if (state.getState().status !== 'working') return;
      halt();
      state.setState({ status: 'stopped', progress: null });
      begun(countOut);
    },
    asked: () => (state.getState().stale ? null : answered),
  };
}
