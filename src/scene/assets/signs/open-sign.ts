import type { AssetId } from '../../../model/schema/ids';
import { MIN_SPAN } from '../../camera/plan-view';
import type { Stage } from '../../stage';
import { signBoard } from './sign-board';

/** Free room around what a sign told, and how much nearer it is gone to at least. */
const ROOM = 1.6;
const NEARER = 2.5;

/** Flies to where the things that one sign tells of have signs of their own; false when it tells of one. */
export function openSign(stage: Stage, id: AssetId): boolean {
  const { session, rig, viewport } = stage;
  const { storey } = session.view.getState();
  const told = signBoard(stage).toldWith(id);
  if (told.length < 2 || storey === null || rig.goal.span <= 2 * MIN_SPAN) return false;
  const xs = told.map(({ asset }) => asset.x);
  const ys = told.map(({ asset }) => asset.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const wide = ((right - left) * viewport.height) / Math.max(1, viewport.width);
  const span = Math.min(rig.goal.span / NEARER, ROOM * Math.max(wide, high - low, MIN_SPAN));
  session.focusOn(storey, (left + right) / 2, (low + high) / 2, Math.max(MIN_SPAN, span));
  return true;
}
