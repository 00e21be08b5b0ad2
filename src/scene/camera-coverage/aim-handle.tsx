import { useEffect } from 'react';
import { createCameras } from '../../session/cameras/create-cameras';
import type { Cameras } from '../../session/cameras/cameras';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { SketchPoint } from '../../session/state/sketch-state';
import { createSketcher } from '../../session/sketcher';
import type { Grip } from '../pointer/grip';
import type { Stage } from '../stage';
import { aimSketch } from './aim-sketch';

/** Whose sketch it is. */
const OWNER = 'camera-aim';

/** The camera whose handle is shown, as it is held where it is, and where its handle is; null = none. */
function aimed(
  stage: Stage,
  cameras: Cameras,
): { readonly camera: Camera; readonly aim: SketchPoint } | null {
  const { plan, selection, tool, view } = stage.session;
  const { asset, assets } = selection.getState();
  const aim = cameras.aimPoint();
  // One that is carried or several at once are not turned.
  if (!aim || assets.length !== 1 || tool.getState().kind !== 'select') return null;
  const found = plan.getState().document?.assets[aim.camera];
  const { held } = cameras.state.getState();
  const camera = held?.id === aim.camera ? held : found;
  if (camera?.kind !== 'camera' || camera.id !== asset || camera.storey !== view.getState().storey)
    return null;
  return { camera, aim };
}

/** The handle that a selected camera is turned and tilted by; pointers drag it (`PointerInput`). */
export function AimHandle({ stage }: { readonly stage: Stage }): null {
  useEffect(() => {
    const { session } = stage;
    const cameras = session.part(createCameras);
    const { draw } = createSketcher(session);
    let shown = '';
    const show = (): void => {
      const now = aimed(stage, cameras);
      const { storey, x, y, z } = now?.camera ?? {};
      // Whatever else changed of the stores draws nothing anew.
      const key = JSON.stringify([storey, x, y, z, now?.aim]);
      if (key === shown) return;
      shown = key;
      draw(OWNER, now && aimSketch(now.camera.storey, now.camera, now.aim));
    };
    const grip: Grip = {
      place: () => {
        const now = aimed(stage, cameras);
        const storey = now && session.plan.getState().document?.storeys[now.camera.storey];
        return now && storey ? { x: now.aim.x, y: now.aim.y, z: storey.elevation + (now.aim.z ?? 0) } : null;
      },
      drag: (x, y) => cameras.aimAt(x, y),
      end: (keep) => cameras.letGo(keep),
    };
    stage.grip = grip;
    show();
    const stops = [
      cameras.state.subscribe(show),
      session.plan.subscribe(show),
      session.selection.subscribe(show),
      session.tool.subscribe(show),
      session.view.subscribe(show),
    ];
    return () => {
      stops.forEach((stop) => stop());
      if (stage.grip === grip) stage.grip = null;
      draw(OWNER, null);
    };
  }, [stage]);
  return null;
}
