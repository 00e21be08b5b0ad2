import { projector, type PlanView, type Viewport } from '../camera/plan-view';

/** A sign and a handle that are nearer than this to each other can't both be taken, CSS pixels. */
const APART = 36;
/** Farther out than this, metres, nothing is aimed at. */
const FARTHEST = 1000;
/** Steps after which a place is found to the pixel. */
const STEPS = 48;
/** Nearer than this to the foot of a camera no direction is told, metres. */
const NEAREST = 0.001;

interface PlanPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a camera stands on the plane that it is aimed at, and where its sign is drawn; plan frame, `z` over the plan's datum. */
export interface Stand {
  readonly foot: PlanPoint & { readonly z: number };
  readonly sign: PlanPoint & { readonly z: number };
}

/**
 * How far out from the foot of a camera a handle is clear of the camera's own sign in a direction, metres; 0 = all along. Seen
 * along a straight line the sign comes nearer and goes away once. O(1).
 */
function clearFrom(view: PlanView, viewport: Viewport, { foot, sign }: Stand, heading: number): number {
  const pixel = projector(view, viewport);
  const at = pixel(sign.x, sign.y, sign.z);
  const [dx, dy] = [Math.cos(heading), Math.sin(heading)];
  const away = (metres: number): number => {
    const { px, py, depth } = pixel(foot.x + metres * dx, foot.y + metres * dy, foot.z);
    return depth > 0 ? Math.hypot(px - at.px, py - at.py) : Infinity;
  };
  let [low, high] = [0, FARTHEST];
  for (let i = 0; i < 2 * STEPS; i++) {
    const [one, other] = [low + (high - low) / 3, high - (high - low) / 3];
    if (away(one) <= away(other)) high = other;
    else low = one;
  }
  if (away(low) >= APART) return 0;
  let [covered, clear] = [low, FARTHEST];
  for (let i = 0; i < STEPS; i++) {
    const middle = (covered + clear) / 2;
    if (away(middle) >= APART) clear = middle;
    else covered = middle;
  }
  // To the millimetre: a picture that is only moved draws nothing anew.
  return Math.ceil(clear * 1000) / 1000;
}

/** Places at the foot of a camera are drawn where its sign leaves room; from twice as far out on all stand where they are. */
const outward = (metres: number, clear: number): number => (metres < 2 * clear ? clear + metres / 2 : metres);
const inward = (metres: number, clear: number): number =>
  metres < 2 * clear ? Math.max(NEAREST, 2 * (metres - clear)) : metres;

/** A place of the plane moved along its direction from the foot. */
function moved(
  view: PlanView,
  viewport: Viewport,
  stand: Stand,
  { x, y }: PlanPoint,
  heading: number,
  how: (metres: number, clear: number) => number,
): PlanPoint {
  const { foot } = stand;
  const metres = Math.hypot(x - foot.x, y - foot.y);
  const out = how(metres, clearFrom(view, viewport, stand, heading));
  return out === metres
    ? { x, y }
    : { x: foot.x + out * Math.cos(heading), y: foot.y + out * Math.sin(heading) };
}

/** Where the handle of a camera is drawn that is aimed at a place along its heading: never over its own sign. O(1). */
export const handlePlace = (
  view: PlanView,
  viewport: Viewport,
  stand: Stand,
  aim: PlanPoint,
  heading: number,
): PlanPoint => moved(view, viewport, stand, aim, heading, outward);

/** What a camera is aimed at whose handle is held at a place: the other way round. O(1). */
export const aimOfHandle = (
  view: PlanView,
  viewport: Viewport,
  stand: Stand,
  handle: PlanPoint,
): PlanPoint => {
  const heading = Math.atan2(handle.y - stand.foot.y, handle.x - stand.foot.x);
  return moved(view, viewport, stand, handle, heading, inward);
};
