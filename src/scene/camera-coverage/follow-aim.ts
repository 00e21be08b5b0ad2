import type { CameraOutline } from '../../analyses/cameras/seen/seen-storey';
import type { Cameras } from '../../session/cameras/cameras';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import type { SketchPoint } from '../../session/state/sketch-state';
import { createSketcher } from '../../session/sketcher';
import { signBoard } from '../assets/signs/sign-board';
import type { Grip } from '../pointer/grip';
import type { Stage } from '../stage';
import { aimSketch, viewEdges } from './aim-sketch';
import { aimOfHandle, handlePlace, type Stand } from './handle-place';

/** Whose sketch it is. */
const OWNER = 'camera-aim';

interface Aimed {
  readonly camera: Camera;
  /** The place that it is turned by, and where the handle of it is: beside its sign. */
  readonly aim: SketchPoint;
  readonly handle: SketchPoint;
  readonly stand: Stand;
}

/** The camera whose handle is shown, as it is held where it is; null = none. */
function aimed(stage: Stage, cameras: Cameras): Aimed | null {
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
  const elevation = plan.getState().document?.storeys[camera.storey]?.elevation ?? 0;
  const { id, x, y, z, heading } = camera;
  const sign = signBoard(stage)
    .targets()
    .find((each) => each.id === id);
  const stand = {
    foot: { x, y, z: elevation + (aim.z ?? 0) },
    sign: sign ?? { x, y, z: elevation + z },
  };
  const handle = { ...aim, ...handlePlace(stage.rig.view, stage.viewport, stand, aim, heading) };
  return { camera, aim, handle, stand };
}

/** The camera of the shown storey that is carried just now: it has no handle, but what it sees is edged all the same. */
function carried({ session }: Stage, cameras: Cameras): AssetId | null {
  const { held } = cameras.state.getState();
  const carries = session.tool.getState().kind === 'move' && held?.storey === session.view.getState().storey;
  return carries ? (held?.id ?? null) : null;
}

/**
 * Draws the handle that the selected camera is turned and tilted by and the edge of what it sees, and gives it to the pointer, until the returned function is
 * called. Draws again only when something of it is elsewhere.
 */
export function followAim(stage: Stage, cameras: Cameras): () => void {
  const { session } = stage;
  const { draw } = createSketcher(session);
  let shown = '';
  let shownOutline: CameraOutline | null = null;
  const show = (): void => {
    const now = aimed(stage, cameras);
    const { storey, x, y, z } = now?.camera ?? {};
    // Whatever else changed of the stores draws nothing anew.
    const key = JSON.stringify([storey, x, y, z, now?.aim, now?.handle]);
    const { outline } = cameras.state.getState();
    const edged =
      outline !== null && outline.camera === (now?.camera.id ?? carried(stage, cameras)) ? outline : null;
    if (key === shown && edged === shownOutline) return;
    shown = key;
    shownOutline = edged;
    const { storey: on } = session.view.getState();
    const seen = edged?.parts ?? [];
    if (now !== null) draw(OWNER, aimSketch(now.camera.storey, now.camera, [now.aim, now.handle], seen));
    else draw(OWNER, on === null || edged === null ? null : { lines: viewEdges(on, seen) });
  };
  const grip: Grip = {
    place: () => {
      const now = aimed(stage, cameras);
      const storey = now && session.plan.getState().document?.storeys[now.camera.storey];
      const { x = 0, y = 0, z = 0 } = now?.handle ?? {};
      return storey ? { x, y, z: storey.elevation + z } : null;
    },
    drag: (x, y) => {
      const now = aimed(stage, cameras);
      if (!now) return;
      const aim = aimOfHandle(stage.rig.view, stage.viewport, now.stand, { x, y });
      cameras.aimAt(aim.x, aim.y);
    },
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
    // How far apart a sign and a handle are is told by the scale.
    stage.rig.subscribe(show),
    stage.onResize(show),
  ];
  return () => {
    stops.forEach((stop) => stop());
    if (stage.grip === grip) stage.grip = null;
    draw(OWNER, null);
  };
}
