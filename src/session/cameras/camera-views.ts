import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Jobs } from '../../compute/jobs';
import { onStorey } from '../../model/query/on-storey';
import type { StoreyId } from '../../model/schema/ids';
import { isExpected } from '../expected-error';
import { shownKinds } from '../layers';
import type { SessionContext } from '../session-context';
import { heldPlaces } from '../tools/move-tool';

type Views = Jobs['cameras.view']['output'];

/** What the cameras of one storey see. */
export interface CameraViewState {
  readonly storey: StoreyId | null;
  readonly views: Views | null;
}

const NONE: CameraViewState = { storey: null, views: null };

/**
 * Keeps what the cameras of the shown storey see, while somebody looks at cameras: their layer is on, or one is
 * selected. A part of the session (`session.part`). A camera in hand is seen from where it is held.
 */
export function createCameraViews({ stores, services }: SessionContext): StoreApi<CameraViewState> {
  const store = createStore<CameraViewState>(() => NONE);
  let asked: readonly unknown[] = [];
  let era = 0;

  const wanted = (): boolean => {
    const { document } = stores.plan.getState();
    const { assets } = stores.selection.getState();
    return (
      shownKinds(stores.view.getState()).includes('camera') ||
      assets.some((id) => document?.assets[id]?.kind === 'camera')
    );
  };

  const update = (): void => {
    const { document, planKey } = stores.plan.getState();
    const { storey } = stores.view.getState();
    const tool = stores.tool.getState();
    if (!document || planKey === null || storey === null || !wanted()) {
      era++;
      asked = [];
      if (store.getState() !== NONE) store.setState(NONE, true);
      return;
    }
    const held = tool.kind === 'move' ? tool : null;
    const question = [
      planKey,
      storey,
      held?.at,
      ...(['assets', 'walls', 'openings', 'columns'] as const).map((kind) =>
        onStorey(document, kind, storey),
      ),
    ];
    if (question.every((each, i) => each === asked[i]) && question.length === asked.length) return;
    asked = question;
    const mine = ++era;
    if (store.getState().storey !== storey) store.setState(NONE, true);
    const moved = held ? heldPlaces(held) : [];
    // An edit reaches the worker in the same turn as it reaches us: after it, then. Nobody waits for the first ones.
    const ready = held || store.getState().views ? Promise.resolve() : services.settled();
    ready
      .then(() =>
        mine === era ? services.compute.run('cameras.view', { plan: planKey, storey, moved }) : null,
      )
      .then((views) => {
        if (views !== null && mine === era) store.setState({ storey, views }, true);
      })
      .catch((error: unknown) => {
        // Without its answer nothing is claimed: the picture shows no view at all.
        if (mine === era && !isExpected(error)) store.setState(NONE, true);
      });
  };

  update();
  stores.plan.subscribe(update);
  stores.view.subscribe(update);
  stores.selection.subscribe(update);
  stores.tool.subscribe(update);
  return store;
}
