import { segmentDistanceSquared } from '../plane/segment-distance';
import { EYE_TOLERANCE } from '../visibility/eye';
import type { Screens } from './screens';

/**
 * How far an endless shadow is drawn, in `reach`: its far end, in chords of 60° at most, lies beyond 3.4 of it. A face that
 * runs on farther has corners beyond that end, where its shadow winds the other way round.
 */
const BEYOND = 4;
/** Directions between those to the ends of the face at which an endless shadow has corners. */
const BETWEEN = [2 / 3, 1 / 3] as const;

/** Corners x, y, … of the last shadow, relative to the eye. Scratch: valid until the next call. */
export const shadow = new Float64Array(12);

/**
 * What face `i` hides from an eye on the plane at `height`, within `reach` metres of the eye in plan; the number of
 * corners is returned, 0 for nothing. A point is hidden where its line meets the face between its edges: with the part
 * s of the way to it, at eye + (p − eye)/s for points p over the face and s from where the line passes one edge to where
 * it passes the other. So the shadow is the face's own piece of the plan grown from the eye, without an end where the
 * line passes the face however far it leads. A face that the eye is on hides nothing. O(1), no allocation.
 */
export function shadowOf(
  screens: Screens,
  i: number,
  x: number,
  y: number,
  z: number,
  height: number,
  reach: number,
): number {
  const bottom = screens.bottom[i]!;
  const top = screens.top[i]!;
  const drop = Math.abs(z - height);
  let from = z >= bottom && z < top ? 0 : Infinity;
  let to = 1;
  if (drop > 0) {
    from = Math.max(0, (z > height ? z - top : bottom - z) / drop);
    to = Math.min(1, (z > height ? z - bottom : top - z) / drop);
  }
  if (!(to > from)) return 0;
  const ax = screens.ax[i]! - x;
  const ay = screens.ay[i]! - y;
  const bx = screens.bx[i]! - x;
  const by = screens.by[i]! - y;
  const cross = ax * by - ay * bx;
  if (cross === 0) return 0;
  const square = segmentDistanceSquared(0, 0, ax, ay, bx, by);
  if (square <= EYE_TOLERANCE ** 2 || square >= (reach * to) ** 2) return 0;
  // Counter-clockwise: the near edge runs from the end on the left to the one on the right.
  const turned = cross < 0;
  const lx = turned ? ax : bx;
  const ly = turned ? ay : by;
  const rx = turned ? bx : ax;
  const ry = turned ? by : ay;
  shadow[0] = lx / to;
  shadow[1] = ly / to;
  shadow[2] = rx / to;
  shadow[3] = ry / to;
  const far = BEYOND * reach;
  if (square < (far * from) ** 2) {
    shadow[4] = rx / from;
    shadow[5] = ry / from;
    shadow[6] = lx / from;
    shadow[7] = ly / from;
    return 4;
  }
  const right = Math.atan2(ry, rx);
  const angle = Math.atan2(Math.abs(cross), ax * bx + ay * by);
  const r = far / Math.hypot(rx, ry);
  const l = far / Math.hypot(lx, ly);
  shadow[4] = rx * r;
  shadow[5] = ry * r;
  shadow[6] = far * Math.cos(right + angle * BETWEEN[1]);
  shadow[7] = far * Math.sin(right + angle * BETWEEN[1]);
  shadow[8] = far * Math.cos(right + angle * BETWEEN[0]);
  shadow[9] = far * Math.sin(right + angle * BETWEEN[0]);
  shadow[10] = lx * l;
  shadow[11] = ly * l;
  return 6;
}
