import type { AssetId } from '../../model/schema/ids';
import type { Session } from '../../session/session';
import type { ToolPointer } from '../../session/tools/tool';
import { signBoard } from '../assets/signs/sign-board';
import type { Stage } from '../stage';
import { floorPoint, GRAB_RADIUS, pickNearest } from './pick';

type Pixel = readonly [number, number];

/** Metres beyond a storey's bounds at which something can still be placed. */
const BESIDE = 1;

/** The asset that is grabbed at a pixel; null = none. O(signs of the shown storey). */
export function assetAt(stage: Stage, pixel: Pixel, pointerType: string): AssetId | null {
  const { rig, viewport } = stage;
  const radius = pointerType === 'touch' ? GRAB_RADIUS.touch : GRAB_RADIUS.mouse;
  return pickNearest(signBoard(stage).targets(), rig.view, viewport, pixel, radius);
}

/** What the tool in hand is told of a pixel; null above the horizon, or while no storey is shown. */
export function toolPointer(stage: Stage, event: MouseEvent, at: Pixel): ToolPointer | null {
  const { session, rig, viewport } = stage;
  const { storey } = session.view.getState();
  const level = storey === null ? undefined : session.plan.getState().document?.storeys[storey];
  const floor = level && floorPoint(rig.view, viewport, at, level.elevation);
  if (!level || !floor) return null;
  const touch = 'pointerType' in event && event.pointerType === 'touch';
  const beside = floorPoint(rig.view, viewport, [at[0] + 1, at[1]], level.elevation);
  const pixel = beside ? Math.hypot(beside[0] - floor[0], beside[1] - floor[1]) : 0;
  return {
    storey: level.id,
    x: floor[0],
    y: floor[1],
    reach: pixel * (touch ? GRAB_RADIUS.touch : GRAB_RADIUS.mouse),
    shift: event.shiftKey,
    alt: event.altKey,
    mod: event.ctrlKey || event.metaKey,
    touch,
    asset: assetAt(stage, at, touch ? 'touch' : 'mouse'),
  };
}

/** Is the point on the drawn storey or right beside it? A click on empty ground places nothing. */
export function isOnStorey(session: Session, { storey, x, y }: ToolPointer): boolean {
  const bounds = session.geometry.getState().storeys.get(storey)?.bounds;
  if (!bounds) return false;
  const [minX, minY, maxX, maxY] = bounds;
  return x >= minX - BESIDE && x <= maxX + BESIDE && y >= minY - BESIDE && y <= maxY + BESIDE;
}
