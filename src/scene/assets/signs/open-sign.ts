import type { AssetId } from '../../../model/schema/ids';
import type { Viewport } from '../../camera/plan-view';
import type { Stage } from '../../stage';
import { signBoard } from './sign-board';

/** Free room around what a sign told, and how much nearer it is gone to at least. */
const ROOM = 1.6;
const NEARER = 2.5;
/** No nearer than that so much is seen, metres: the room around a thing, and what it is taken hold of by, stay in the picture. */
const LEAST_SEEN = 5;
/** Less is no way to go: then the thing is taken. */
const WORTH = 1.2;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The view in which things stand apart that one sign told, its span in metres; null = it would be hardly nearer. O(places). */
export function openedView(
  places: readonly Place[],
  { width, height }: Viewport,
  span: number,
): (Place & { readonly span: number }) | null {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const tall = height / Math.max(1, width);
  const least = LEAST_SEEN * Math.max(1, tall);
  const apart = Math.min(span / NEARER, ROOM * Math.max((right - left) * tall, high - low));
  const wanted = Math.max(least, apart);
  return span < WORTH * wanted ? null : { x: (left + right) / 2, y: (low + high) / 2, span: wanted };
}

/** Flies to where the things that one sign tells of have signs of their own; false when it tells of one. */
export function openSign(stage: Stage, id: AssetId): boolean {
  const { session, rig, viewport } = stage;
  const { storey } = session.view.getState();
  const told = signBoard(stage).toldWith(id);
  if (told.length < 2 || storey === null) return false;
  const opened = openedView(
    told.map(({ asset }) => asset),
    viewport,
    rig.goal.span,
  );
  if (opened === null) return false;
  session.focusOn(storey, opened.x, opened.y, opened.span);
  return true;
}
