import type { Point } from '../../../model/schema/polygon';
import { crosses, meet, type Box, type DrawnLine } from '../boxes';

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
/** Walls farther away to a side than this don't make a corridor. */
const SIDE = 14;
/** A way that lies on a wall's face. */
const TOUCHES = 0.15;

/**
 * Arrows along ways, told in points of the sheet, to where each ends, in the middle between walls: where many lead the same way
 * there is one arrow, and none where a box (signs, the bold way's own heads) or a wall lies. Half a step from its end each way has one first,
 * so that every exit is pointed at. O(arrows² + arrows · (boxes + walls)).
 */
export function routeArrows(
  ways: readonly (readonly Point[])[],
  boxes: readonly Box[],
  walls: readonly DrawnLine[] = [],
): readonly RouteArrow[] {
  const found: RouteArrow[] = [];
  for (const way of ways) {
    for (const along of fromEnd(way)) {
      const arrow = betweenWalls(along, walls);
      const box = { x: arrow.x, y: arrow.y, wide: ARROW, high: ARROW };
      if (boxes.some((each) => meet(each, box)) || walls.some((wall) => crosses(wall, box))) continue;
      if (found.some(({ x, y }) => Math.hypot(x - arrow.x, y - arrow.y) < APART)) continue;
      found.push(arrow);
    }
  }
  return found;
}

/** Shortest ways keep to corners: the arrow is moved sideways to where people see it. */
function betweenWalls(arrow: RouteArrow, walls: readonly DrawnLine[]): RouteArrow {
  let [left, right] = [SIDE, SIDE];
  let isAtWall = false;
  const { x, y, dx, dy } = arrow;
  for (const [a, b] of walls) {
    // Along the arrow, and to its left, from its middle.
    const [ua, va] = [(a[0] - x) * dx + (a[1] - y) * dy, (a[1] - y) * dx - (a[0] - x) * dy];
    const [ub, vb] = [(b[0] - x) * dx + (b[1] - y) * dy, (b[1] - y) * dx - (b[0] - x) * dy];
    if (ua > 0 === ub > 0) continue;
    const side = va + ((vb - va) * ua) / (ua - ub);
    if (Math.abs(side) < TOUCHES) isAtWall = true;
    else if (side > 0) left = Math.min(left, side);
    else right = Math.min(right, -side);
  }
  // Along a wall: what lies nearer is its other face.
  if (isAtWall && left > right) right = 0;
  else if (isAtWall) left = 0;
  if (left >= SIDE || right >= SIDE) return arrow;
  const shift = (left - right) / 2;
  return { ...arrow, x: x - dy * shift, y: y + dx * shift };
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
