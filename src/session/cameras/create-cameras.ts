import { createStore } from 'zustand/vanilla';
import { USUAL_QUESTION, type CameraQuestion } from '../../analyses/cameras/result';
import { updateEntities } from '../../model/edit/update-entities';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset, Camera } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { absentWhenKnown } from '../coverage/absent-when-known';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { withLink } from '../url/with-link';
import { readCameraChoice, USUAL_CHOICE, writeCameraChoice } from './camera-choice';
import { aimedAt, aimPlace, posed } from './camera-pose';
import type { CameraChoice, CameraState } from './camera-state';
import { createCameraViews } from './camera-views';
import type { CameraPose, Cameras } from './cameras';
import { camerasInHand, draggedCameras, otherwise } from './cameras-in-hand';
import { runCheck } from './check-runner';
import { mergedResult } from './merged-result';
import { createSeenRunner } from './seen-runner';

/** A run of edits is waited out, milliseconds. */
const REST = 120;

const INITIAL: CameraState = {
  choice: USUAL_CHOICE,
  seen: null,
  outline: null,
  held: null,
  status: 'idle',
  progress: null,
  result: null,
  ahead: null,
  stale: false,
  before: null,
  absent: [],
  error: null,
};

type Question = Omit<CameraQuestion, 'asOf'>;

/**
 * What cameras see, how that meets their duties, and how it would be with one held otherwise. Asked only while something shows it:
 * the shown storey as a picture at once, what is wrong there next, the whole plan last.
 */
export function createCameras(context: SessionContext): Cameras {
  const { stores, services, sync, history, tools } = context;
  const { plan, view, asOf, selection, tool } = stores;
  const state = createStore<CameraState>(() => INITIAL);
  const inHand = camerasInHand(context);
  const views = createCameraViews(context);
  let watchers = 0;
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions: answers to older ones are dropped. */
  let era = 0;
  let asking = new AbortController();
  let answered: Question | null = null;
  /** The plan that the result on show speaks of. */
  let spokenOf: string | null = null;
  /** What the plan has in the place of the camera that is held. */
  let origin: Camera | null = null;

  const cameraOf = (id: AssetId | null): Camera | null => {
    const found = id && lookUp<Asset>(plan.getState().document?.assets ?? {}, id);
    return found && found.kind === 'camera' && !found.retired ? found : null;
  };
  const failed = (error: unknown): void =>
    state.setState({ status: 'failed', progress: null, error: errorText(error) });

  const seen = createSeenRunner(
    context,
    (found) => {
      if (state.getState().seen !== found) state.setState({ seen: found });
    },
    failed,
  );

  /** Everything that follows a hand. */
  const look = (): void => {
    const { storey } = view.getState();
    const { choice, absent } = state.getState();
    const { held } = inHand.getState();
    const hand = draggedCameras(context)[0] ?? held;
    if (state.getState().held !== hand) state.setState({ held: hand });
    const { doors, height, failed: off } = choice;
    const away = [...new Set([...absent, ...off])].sort();
    seen.ask(
      watchers === 0 || storey === null
        ? null
        : { storey, doors, height, away, held: otherwise(context).filter((each) => !away.includes(each.id)) },
    );
  };
  const outline = (): void => {
    const one = state.getState().held?.id ?? selection.getState().asset;
    const found = views.getState().outlines.find(({ camera }) => camera === one) ?? null;
    if (state.getState().outline !== found) state.setState({ outline: found });
  };

  const ask = async (mine: number, signal: AbortSignal): Promise<void> => {
    const { planKey, document } = plan.getState();
    if (planKey === null || document === null) return;
    state.setState({ status: 'working', progress: null, error: null });
    await sync.shown();
    const unknown = await absentWhenKnown(stores, () => mine === era);
    if (unknown === null || mine !== era) return;
    const absent = unknown.filter((id) => lookUp<Asset>(document.assets, id)?.kind === 'camera');
    state.setState({ absent });
    look();
    const { scale, doors, failed: off } = state.getState().choice;
    const away = [...new Set([...absent, ...off])].sort();
    const question: Question = { ...USUAL_QUESTION, scale, doors, away };
    const { storey } = view.getState();
    const onProgress = (progress: CameraState['progress']): void => state.setState({ progress });
    if (storey !== null) {
      const asked = { ...question, plan: planKey, storey };
      const part = await runCheck(services.compute, asked, signal, () => undefined);
      if (mine !== era) return;
      const { result, ahead } = state.getState();
      // What was only ever true of one storey is not mixed with another.
      const last = ahead !== null && !wholeOnce ? null : result;
      state.setState({ result: mergedResult(last, { ...part, absent }, storey), ahead: storey, stale: true });
    }
    const asked = { ...question, plan: planKey, storey: null };
    const result = await runCheck(services.compute, asked, signal, (progress) => {
      if (mine === era) onProgress(progress);
    });
    if (mine !== era) return;
    answered = question;
    wholeOnce = true;
    state.setState({
      status: 'ready',
      progress: null,
      result: { ...result, absent },
      ahead: null,
      stale: false,
    });
  };
  /** Is the result on show one of the whole plan, some storeys of it newer than others? */
  let wholeOnce = false;

  const halt = (): void => {
    era++;
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
  };
  const begin = (): void => {
    halt();
    const mine = era;
    ask(mine, asking.signal).catch((error: unknown) => {
      if (mine === era && !isExpected(error)) failed(error);
    });
  };
  const later = (): void => {
    halt();
    if (watchers === 0) return;
    answered = null;
    const { result, status } = state.getState();
    if (result !== null) state.setState({ stale: true, ahead: wholeOnce ? null : state.getState().ahead });
    // Who stopped it wants no more of it until they say so.
    if (status === 'stopped') return;
    timer = setTimeout(begin, REST);
  };
  const forget = (): void => {
    halt();
    answered = null;
    wholeOnce = false;
    origin = null;
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

  const release = (): void => {
    if (origin === null) return;
    origin = null;
    inHand.setState({ held: null });
    look();
    outline();
  };
  const set = (id: AssetId, pose: CameraPose): void => {
    const { document } = plan.getState();
    const camera = cameraOf(id);
    if (document === null || camera === null) return;
    const { x, y, z, heading, tilt, horizontalView, verticalView, masks } = posed(camera, pose);
    const fields = { x, y, z, heading, tilt, horizontalView, verticalView, masks };
    history.commit(updateEntities(document, 'assets', [id], fields));
  };
  const hold = (id: AssetId, pose: CameraPose): void => {
    const camera = cameraOf(id);
    if (camera === null || tool.getState().kind === 'move') return;
    const { held } = inHand.getState();
    const from = held?.id === id ? held : camera;
    origin = camera;
    inHand.setState({ held: posed(from, pose) });
    look();
  };
  const aimed = (): Camera | null => state.getState().held ?? cameraOf(selection.getState().asset);

  const start = (): void => {
    if (spokenOf !== plan.getState().planKey) forget();
    stops = [
      plan.subscribe((now, before) => {
        if (now.planKey !== before.planKey) forget();
        if (now.document === before.document) return;
        // What is held was another before: nobody's hand outlives an edit of what it holds.
        if (origin !== null && cameraOf(origin.id) !== origin) release();
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
      inHand.subscribe(look),
      views.subscribe(outline),
      selection.subscribe(outline),
    ];
    look();
    outline();
    begin();
  };
  const stop = (): void => {
    stops.forEach((each) => each());
    stops = [];
    halt();
    release();
    answered = null;
    look();
    state.setState({ status: 'idle', progress: null, stale: state.getState().result !== null });
  };

  view.subscribe((now, before) => {
    if (now.link !== before.link) readLink();
  });
  readLink();
  tools.onBack(() => {
    const holds = origin !== null;
    release();
    return holds;
  });

  return {
    state,
    watch: () => {
      if (++watchers === 1) start();
      let watching = true;
      return () => {
        if (watching && --watchers === 0) stop();
        watching = false;
      };
    },
    choose,
    toggleFailed: (id) => {
      const { failed: off } = state.getState().choice;
      choose({ failed: off.includes(id) ? off.filter((each) => each !== id) : [...off, id] });
    },
    hold,
    letGo: (keep) => {
      const { held } = inHand.getState();
      const kept = keep && held !== null && cameraOf(held.id) === origin;
      release();
      if (kept) set(held.id, held);
    },
    besides: (cameras) => inHand.setState({ besides: cameras ?? [] }),
    aimPoint: () => {
      const camera = aimed();
      if (camera === null) return null;
      const { height } = state.getState().choice;
      return { camera: camera.id, ...aimPlace(camera, height), z: height };
    },
    aimAt: (x, y) => {
      const camera = aimed();
      if (camera === null || !Number.isFinite(x) || !Number.isFinite(y)) return;
      hold(camera.id, aimedAt(camera, { x, y }, state.getState().choice.height));
    },
    set,
    remember: () => state.setState({ before: state.getState().result }),
    forget: () => state.setState({ before: null }),
    retry: begin,
    stop: () => {
      if (state.getState().status !== 'working') return;
      halt();
      state.setState({ status: 'stopped', progress: null });
    },
    asked: () => (state.getState().stale ? null : answered),
  };
}
