import type { Point } from '../../../model/schema/polygon';
import { meet, type Box } from '../boxes';

/** An arrow of the sheet: where its middle is, and where it points. */
export interface RouteArrow {
  readonly x: number;
  readonly y: number;
  /** Unit vector. */
  readonly dx: number;
  readonly dy: number;
}

/** Half the length of an arrow, how far arrows of one way lie apart, and those of all ways at least. Millimetres. */
export const ARROW = 1.6;
const ALONG = 9;
const APART = 8;

/**
 * Arrows along ways, told in points of the sheet, to where each ends: where many lead the same way there is one arrow, and none
 * where a box (signs, the bold way's own heads) lies. Half a step from its end each way has one first, so that every exit is
 * pointed at. O(arrows² + arrows · boxes).
 */
export function routeArrows(
  ways: readonly (readonly Point[])[],
  boxes: readonly Box[],
): readonly RouteArrow[] {
  const found: RouteArrow[] = [];
  for (const way of ways) {
    for (const arrow of fromEnd(way)) {
      const box = { x: arrow.x, y: arrow.y, wide: ARROW, high: ARROW };
      if (boxes.some((each) => meet(each, box))) continue;
      if (found.some(({ x, y }) => Math.hypot(x - arrow.x, y - arrow.y) < APART)) continue;
      found.push(arrow);
    }
  }
  return found;
}

function fromEnd(way: readonly Point[]): readonly RouteArrow[] {
  const found: RouteArrow[] = [];
  let next = ALONG / 2;
  for (let i = way.length - 1; i > 0; i--) {
    const [[bx, by], [ax, ay]] = [way[i]!, way[i - 1]!];
    const run = Math.hypot(bx - ax, by - ay);
    if (run === 0) continue;
    const [dx, dy] = [(bx - ax) / run, (by - ay) / run];
    for (; next <= run; next += ALONG) {
      // Around a corner an arrow would point into the wall.
      if (next >= ARROW && run - next >= ARROW) found.push({ x: bx - dx * next, y: by - dy * next, dx, dy });
    }
    next -= run;
  }
  return found;
}

/** A small arrow of the sheet as a path. O(1). */
export const arrowPath = (x: number, y: number, dx: number, dy: number): string => {
  const at = (along: number, side: number): string =>
    `${(x + dx * along - dy * side).toFixed(3)} ${(y + dy * along + dx * side).toFixed(3)}`;
  return `M${at(ARROW, 0)}L${at(0, 1.3)}L${at(0, 0.45)}L${at(-ARROW, 0.45)}L${at(-ARROW, -0.45)}L${at(0, -0.45)}L${at(0, -1.3)}Z`;
};
