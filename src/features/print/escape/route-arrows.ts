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

/** Half the length of an arrow, millimetres. */
export const ARROW = 1.6;
/** Between arrows: metres of the floor, and millimetres of the sheet at least. */
const ALONG = 4;
const APART = 14;
/** A way has an arrow where it runs straight so far before and after it: along a corridor, not across it. Metres, and millimetres at least. */
const STRAIGHT = 1.3;
const LEAST_STRAIGHT = 3;
/** Straight: no farther from its chord, millimetres. */
const OFF = 0.8;
/** Walls farther away to a side than this don't make a corridor, metres, nor such as end so far before or behind. */
const SIDE = 6;
const BESIDE = 2;
/** Shorter walls are jambs and corners, and what stands so near to both sides of a way is a door, metres. */
const LEAST_WALL = 0.6;
const JAMB = 0.7;
/** Nobody is to be pointed at a wall, nor at a locked door, metres. */
const AHEAD = 3;
const BEFORE_LOCK = 7;
/** Corridors have the direction of their walls: of those that a way runs along, radians. */
const ALIKE = Math.PI / 10;
/** Places of a way that are tried, millimetres. */
const STEP = 2;
/** An arrow to an exit that is nobody's best isn't put so near before one that points the other way, millimetres. */
const FACING = 40;

/** A way on the sheet, millimetres, to where it ends. */
export interface ArrowedWay {
  readonly points: readonly Point[];
  readonly isBest: boolean;
  /** It runs over the open floor of a garage: as it runs its arrows stand, though no walls are beside it. */
  readonly isLane?: boolean;
}

/**
 * Arrows along ways, in the middle between walls and in the direction of these, so that a corridor is seen to lead one way: none
 * where a way that isn't a lane turns, crosses a corridor or a hall, or comes out of a door, none where a box (signs, the bold way's own heads) or a wall lies, nor shortly before a `locked` door. Where many
 * lead the same way there is one arrow. What is told first comes first, from its end back. O(places · (arrows + walls)).
 */
export function routeArrows(
  ways: readonly ArrowedWay[],
  boxes: readonly Box[],
  walls: readonly DrawnLine[],
  perMetre: number,
  locked: readonly Box[] = [],
): readonly RouteArrow[] {
  const found: RouteArrow[] = [];
  const apart = Math.max(APART, ALONG * perMetre);
  for (const { points, isBest, isLane = false } of ways) {
    for (const along of straightPlaces(points, Math.max(LEAST_STRAIGHT, STRAIGHT * perMetre))) {
      if (found.some((other) => Math.hypot(other.x - along.x, other.y - along.y) < 0.9 * apart)) continue;
      const arrow = isLane ? along : inCorridor(along, walls, perMetre);
      if (arrow === null) continue;
      const box = { x: arrow.x, y: arrow.y, wide: ARROW, high: ARROW };
      if (boxes.some((each) => meet(each, box)) || walls.some((wall) => crosses(wall, box))) continue;
      if (found.some((other) => Math.hypot(other.x - arrow.x, other.y - arrow.y) < 0.9 * apart)) continue;
      if (locked.some((door) => crosses(ahead(arrow, BEFORE_LOCK * perMetre), door))) continue;
      if (!isBest && found.some((other) => isAgainst(arrow, other))) continue;
      found.push(arrow);
    }
  }
  return found;
}

const isAgainst = (arrow: RouteArrow, other: RouteArrow): boolean =>
  arrow.dx * other.dx + arrow.dy * other.dy < -0.5 &&
  Math.hypot(other.x - arrow.x, other.y - arrow.y) < FACING;

const ahead = ({ x, y, dx, dy }: RouteArrow, far: number): DrawnLine => [
  [x, y],
  [x + dx * far, y + dy * far],
];

/** To where people see it, between the walls beside it; null where none runs along the way, in doors, and where it would point at a wall. */
function inCorridor(arrow: RouteArrow, walls: readonly DrawnLine[], perMetre: number): RouteArrow | null {
  const { x, y } = arrow;
  const near = JAMB * perMetre;
  const jambs = { x, y, wide: near, high: near };
  let far = SIDE * perMetre;
  let axis: Point | null = null;
  for (const wall of walls) {
    const along = runsAlong(arrow, wall, LEAST_WALL * perMetre);
    if (along === null && crosses(wall, jambs)) return null;
    const beside = along === null ? null : besideArrow(arrow, wall, BESIDE * perMetre);
    if (beside !== null && Math.abs(beside) < far) [far, axis] = [Math.abs(beside), along];
  }
  if (axis === null) return null;
  const straight = { x, y, dx: axis[0], dy: axis[1] };
  let [left, right] = [Infinity, Infinity];
  for (const wall of walls) {
    if (runsAlong(straight, wall, LEAST_WALL * perMetre) === null) continue;
    const off = besideArrow(straight, wall, BESIDE * perMetre);
    if (off !== null && off > 0) left = Math.min(left, off);
    else if (off !== null) right = Math.min(right, -off);
  }
  const shift = Math.max(left, right) < SIDE * perMetre ? (left - right) / 2 : 0;
  const isFree = (each: RouteArrow): boolean => {
    const line = ahead(each, AHEAD * perMetre);
    return !walls.some((wall) => cross(wall, line));
  };
  const middle = { ...straight, x: x - straight.dy * shift, y: y + straight.dx * shift };
  return [middle, straight].find(isFree) ?? null;
}

/** Do two lines cross. */
function cross([[ax, ay], [bx, by]]: DrawnLine, [[px, py], [qx, qy]]: DrawnLine): boolean {
  const left = (x0: number, y0: number, x1: number, y1: number, x: number, y: number): number =>
    (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
  return (
    left(ax, ay, bx, by, px, py) * left(ax, ay, bx, by, qx, qy) < 0 &&
    left(px, py, qx, qy, ax, ay) * left(px, py, qx, qy, bx, by) < 0
  );
}

/** How far to an arrow's left a wall lies that reaches from before `most` behind it to after `most` before it; null = beside it there is none. */
function besideArrow({ x, y, dx, dy }: RouteArrow, [a, b]: DrawnLine, most: number): number | null {
  const [ua, va] = [(a[0] - x) * dx + (a[1] - y) * dy, (a[1] - y) * dx - (a[0] - x) * dy];
  const [ub, vb] = [(b[0] - x) * dx + (b[1] - y) * dy, (b[1] - y) * dx - (b[0] - x) * dy];
  if (Math.max(ua, ub) < -most || Math.min(ua, ub) > most) return null;
  return ua === ub ? va : va + (vb - va) * Math.max(0, Math.min(1, ua / (ua - ub)));
}

/** The direction of a wall that runs along an arrow, as the arrow points; null = it doesn't, or is no longer than a jamb. */
function runsAlong({ dx, dy }: RouteArrow, [[ax, ay], [bx, by]]: DrawnLine, least: number): Point | null {
  const run = Math.hypot(bx - ax, by - ay);
  if (run < least) return null;
  const [ux, uy] = [(bx - ax) / run, (by - ay) / run];
  const cos = ux * dx + uy * dy;
  if (Math.abs(cos) < Math.cos(ALIKE)) return null;
  return cos > 0 ? [ux, uy] : [-ux, -uy];
}

/** Places from the end of a way back where it runs straight for `half` on both sides. */
function straightPlaces(way: readonly Point[], half: number): readonly RouteArrow[] {
  const gone = [0];
  for (let i = way.length - 1; i > 0; i--) {
    const [[bx, by], [ax, ay]] = [way[i]!, way[i - 1]!];
    gone.push(gone.at(-1)! + Math.hypot(bx - ax, by - ay));
  }
  const back = way.toReversed();
  const at = (far: number): Point => {
    const i = Math.max(
      1,
      gone.findIndex((each) => each >= far),
    );
    const [[ax, ay], [bx, by]] = [back[i - 1]!, back[i]!];
    const share = (far - gone[i - 1]!) / (gone[i]! - gone[i - 1]! || 1);
    return [ax + (bx - ax) * share, ay + (by - ay) * share];
  };
  const found: RouteArrow[] = [];
  for (let far = half; far + half <= gone.at(-1)!; far += STEP) {
    const [[ax, ay], [x, y], [bx, by]] = [at(far + half), at(far), at(far - half)];
    const run = Math.hypot(bx - ax, by - ay);
    if (run === 0) continue;
    const [dx, dy] = [(bx - ax) / run, (by - ay) / run];
    const off = (x - ax) * dy - (y - ay) * dx;
    if (Math.abs(off) <= OFF && run > 2 * half * Math.cos(ALIKE / 2)) found.push({ x, y, dx, dy });
  }
  return found;
}

/** A small arrow of the sheet as a path. O(1). */
export const arrowPath = (x: number, y: number, dx: number, dy: number): string => {
  const at = (along: number, side: number): string =>
    `${(x + dx * along - dy * side).toFixed(3)} ${(y + dy * along + dx * side).toFixed(3)}`;
  return `M${at(ARROW, 0)}L${at(0, 1.3)}L${at(0, 0.45)}L${at(-ARROW, 0.45)}L${at(-ARROW, -0.45)}L${at(0, -0.45)}L${at(0, -1.3)}Z`;
};
