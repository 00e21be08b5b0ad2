import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CameraOutline } from '../../analyses/cameras/seen/seen-storey';
import type { AssetId, StoreyId } from '../../model/schema/ids';
import { isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { camerasInHand, otherwise } from './cameras-in-hand';
import { inNextTurn } from './in-next-turn';
import { storeyQuestion } from './storey-question';

/** What the cameras that are looked at see: those selected, the one pointed at, the one in hand. */
export interface CameraViewState {
  readonly storey: StoreyId | null;
  /** In the order in which they were taken. */
  readonly outlines: readonly CameraOutline[];
}

const NONE: CameraViewState = { storey: null, outlines: [] };

const known = new WeakMap<SessionContext, StoreApi<CameraViewState>>();

/**
 * Keeps what the selected cameras of the shown storey see, and the one that is pointed at. A part of the session
 * (`session.part`), and the same one for its other parts. A camera in hand is seen as it is held.
 */
export function createCameraViews(context: SessionContext): StoreApi<CameraViewState> {
  const made = known.get(context);
  if (made) return made;
  const { stores, services } = context;
  const store = createStore<CameraViewState>(() => NONE);
  known.set(context, store);
  const inHand = camerasInHand(context);
  let asked: readonly unknown[] = [];
  /** Counts what makes older answers worthless: another storey, another plan, nobody who looks. */
  let era = 0;
  let latest = 0;
  let shown = 0;

  const wanted = (): readonly AssetId[] => {
    const { document } = stores.plan.getState();
    const { assets, hover } = stores.selection.getState();
    const { held } = inHand.getState();
    const ids = [...assets, ...(hover === null ? [] : [hover]), ...(held === null ? [] : [held.id])];
    return [...new Set(ids)].filter((id) => document?.assets[id]?.kind === 'camera' || id === held?.id);
  };

  // After the edit that brings it about has reached the worker.
  const update = inNextTurn(() => {
    const { document, planKey } = stores.plan.getState();
    const { storey } = stores.view.getState();
    const cameras = wanted();
    if (!document || planKey === null || storey === null || cameras.length === 0) {
      era++;
      asked = [];
      if (store.getState() !== NONE) store.setState(NONE, true);
      return;
    }
    const { doors, height } = inHand.getState();
    const held = otherwise(context).filter(({ id }) => cameras.includes(id));
    const question = [
      ...storeyQuestion(document, planKey, storey),
      doors,
      height,
      JSON.stringify(held),
      cameras.join(),
    ];
    if (question.length === asked.length && question.every((each, i) => each === asked[i])) return;
    asked = question;
    if (store.getState().storey !== storey) {
      era++;
      store.setState({ storey, outlines: [] }, true);
    }
    const mine = era;
    const turn = ++latest;
    const fresh = (): boolean => mine === era && turn > shown;
    services.compute
      .run('cameras.outlines', { plan: planKey, storey, doors, height, held, cameras })
      .then((outlines) => {
        // While a hand moves there is always a newer question: what comes is shown all the same, in its order.
        if (!fresh()) return;
        shown = turn;
        store.setState({ storey, outlines }, true);
      })
      .catch((error: unknown) => {
        // Without its answer nothing is claimed: the picture shows no view at all.
        if (fresh() && !isExpected(error)) store.setState({ storey, outlines: [] }, true);
      });
  });

  update();
  stores.plan.subscribe(update);
  stores.view.subscribe(update);
  stores.selection.subscribe(update);
  stores.tool.subscribe(update);
  inHand.subscribe(update);
  return store;
}
