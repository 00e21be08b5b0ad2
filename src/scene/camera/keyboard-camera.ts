import { arranges } from '../../session/state/view-state';
import type { Stage } from '../stage';
import { orbited, panned, zoomed } from './gestures';

const PAN_SHARE = 0.1;
const TURN_PIXELS = 60;
const ZOOM_STEP = 1.25;

/**
 * Keys that move the camera while the drawing area has the focus: arrows pan, Shift and arrows turn, + and − zoom, Home shows
 * the whole storey.
 * Arrows belong to the selected asset where it can be moved. True when the key was used.
 */
export function moveCameraByKey(stage: Stage, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (stage.rig.goal.lens !== undefined) return false;
  const { rig, viewport, session } = stage;
  const middle = [viewport.width / 2, viewport.height / 2] as const;
  if (event.key === 'Home') stage.fit();
  else if (event.key === '+' || event.key === '=')
    stage.look(zoomed(rig.view, viewport, middle, 1 / ZOOM_STEP));
  else if (event.key === '-') stage.look(zoomed(rig.view, viewport, middle, ZOOM_STEP));
  else {
    const way = ARROWS[event.key];
    const nudges = session.selection.getState().asset !== null && arranges(session.view.getState().role);
    if (!way || nudges) return false;
    const step = viewport.height * PAN_SHARE;
    const to = [middle[0] - way[0] * step, middle[1] - way[1] * step] as const;
    if (event.shiftKey) stage.look(orbited(rig.view, viewport, way[0] * TURN_PIXELS, way[1] * TURN_PIXELS));
    else stage.look(panned(rig.view, viewport, middle, to));
  }
  return true;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
