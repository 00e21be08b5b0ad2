import { projector, type PlanView, type Viewport } from '../camera/plan-view';
import { ROW, type BodyRows } from './body-rows';

/** How far from a body's edge it is meant, CSS pixels: a mouse, a finger. */
export const BODY_REACH = { mouse: 8, touch: 20 } as const;
/** Where the middle of an upright figure is, metres over its feet. */
const MIDDLE = 0.9;

/** Number of the person who is drawn nearest to a pixel, at most `reach` pixels from its edge; −1 = nobody. O(rows). */
export function bodyAt(
  { numbers, person, count }: BodyRows,
  origin: readonly [number, number],
  view: PlanView,
  viewport: Viewport,
  [x, y]: readonly [number, number],
  reach: number,
): number {
  const pixel = projector(view, viewport);
  const up = view.flat ? 0 : MIDDLE;
  let found = -1;
  let nearest = Infinity;
  for (let row = 0; row < count; row++) {
    const at = ROW * row;
    const { px, py, depth } = pixel(
      numbers[at]! + origin[0],
      numbers[at + 1]! + origin[1],
      numbers[at + 2]! + up,
    );
    const away = Math.hypot(px - x, py - y);
    // What a body covers is meant as well: from near by it is larger than any reach.
    const covers = (numbers[at + 4]! * viewport.height) / view.span;
    if (depth <= 0 || away > reach + covers || away >= nearest) continue;
    nearest = away;
    found = person[row]!;
  }
  return found;
}
