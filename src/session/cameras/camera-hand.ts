import { updateEntities } from '../../model/edit/update-entities';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset, Camera } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { aimedAt, aimPlace, posed } from './camera-pose';
import type { Cameras } from './cameras';
import { camerasInHand } from './cameras-in-hand';

export type CameraHand = Pick<Cameras, 'hold' | 'letGo' | 'set' | 'aimPoint' | 'aimAt'>;

/**
 * Holding one camera otherwise than the plan has it. Esc puts it back; so does whatever else happens to that camera, and taking
 * hold of things to move them.
 */
export function createCameraHand(context: SessionContext): CameraHand {
  const { plan, view, selection, tool } = context.stores;
  const inHand = camerasInHand(context);
  /** What the plan has in the place of the camera that is held. */
  let origin: Camera | null = null;

  const cameraOf = (id: AssetId | null): Camera | null => {
    const found = id && lookUp<Asset>(plan.getState().document?.assets ?? {}, id);
    return found && found.kind === 'camera' && !found.retired ? found : null;
  };
  /** False when nothing was held. */
  const release = (): boolean => {
    const held = origin !== null;
    origin = null;
    if (held) inHand.setState({ held: null });
    return held;
  };
  plan.subscribe(() => {
    if (origin !== null && cameraOf(origin.id) !== origin) release();
  });
  tool.subscribe(({ kind }) => {
    if (kind === 'move') release();
  });
  context.tools.onBack(release);

  const hold: Cameras['hold'] = (id, pose) => {
    const camera = cameraOf(id);
    if (camera === null || tool.getState().kind === 'move') return;
    const { held } = inHand.getState();
    const from = held?.id === id ? held : camera;
    origin = camera;
    inHand.setState({ held: posed(from, pose) });
  };
  const set: Cameras['set'] = (id, pose) => {
    const { document } = plan.getState();
    const camera = cameraOf(id);
    if (document === null || camera === null) return;
    const { x, y, z, heading, tilt, horizontalView, verticalView, masks } = posed(camera, pose);
    const turned = { heading, tilt, horizontalView, verticalView, masks };
    context.history.commit(updateEntities(document, 'assets', [id], { x, y, z, ...turned }));
  };
  const aimed = (): Camera | null => {
    const camera = inHand.getState().held ?? cameraOf(selection.getState().asset);
    return camera?.storey === view.getState().storey ? camera : null;
  };
  return {
    hold,
    letGo: (keep) => {
      const { held } = inHand.getState();
      if (release() && keep && held !== null) set(held.id, held);
    },
    set,
    aimPoint: () => {
      const camera = aimed();
      const { height } = inHand.getState();
      return camera && { camera: camera.id, ...aimPlace(camera, height), z: height };
    },
    aimAt: (x, y) => {
      const camera = aimed();
      if (camera === null || !Number.isFinite(x) || !Number.isFinite(y)) return;
      hold(camera.id, aimedAt(camera, { x, y }, inHand.getState().height));
    },
  };
}
