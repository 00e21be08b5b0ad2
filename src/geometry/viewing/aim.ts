import { lensFault, type View } from './lens';

const RECTILINEAR = 0;
const EQUIDISTANT = 1;
const CYLINDRICAL = 2;
const CODES = { rectilinear: RECTILINEAR, equidistant: EQUIDISTANT, cylindrical: CYLINDRICAL } as const;
const TURN = 2 * Math.PI;

/** A view made ready for many points: what `look` needs, as plain numbers. */
export interface Aim {
  /** Whether it has a picture at all: its lens is one, its pose is finite. */
  readonly sees: boolean;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly cosHeading: number;
  readonly sinHeading: number;
  readonly cosTilt: number;
  readonly sinTilt: number;
  readonly kind: 0 | 1 | 2;
  /** Widths of the picture in the lens's own measure: 2 tan of half the view, or the view itself where angles count. */
  readonly wide: number;
  readonly high: number;
  /** Pixels for one of that measure. */
  readonly focalAcross: number;
  readonly focalDown: number;
  /** Angle off the axis at which the picture circle of an equidistant lens ends, radians. */
  readonly circle: number;
  /** left, top, right, bottom, … */
  readonly masks: Float64Array;
}

/** O(masks). */
export function aimOf({ pose, lens, masks }: View): Aim {
  const { x, y, z, heading, tilt } = pose;
  const kind = CODES[lens.projection];
  const { pixelsAcross, pixelsDown } = lens;
  const across = Math.min(TURN, lens.horizontalView);
  const down = Math.min(TURN, lens.verticalView);
  const wide = kind === RECTILINEAR ? 2 * Math.tan(across / 2) : across;
  const high = kind === EQUIDISTANT ? down : 2 * Math.tan(down / 2);
  return {
    sees: lensFault(lens) === null && Number.isFinite(x + y + z + heading + tilt),
    x,
    y,
    z,
    cosHeading: Math.cos(heading),
    sinHeading: Math.sin(heading),
    cosTilt: Math.cos(tilt),
    sinTilt: Math.sin(tilt),
    kind,
    wide,
    high,
    focalAcross: pixelsAcross / wide,
    focalDown: pixelsDown / high,
    circle: circleOf(across, down) / 2,
    masks: Float64Array.from(masks.flatMap(({ left, top, right, bottom }) => [left, top, right, bottom])),
  };
}

/** No fisheye sees wider, radians across. */
const WIDEST = (240 * Math.PI) / 180;

/**
 * Angle across the picture circle of an equidistant lens: the longer side of the picture, corners beyond it being black; where
 * no lens is so wide, the circle fills the shorter side and leaves the ends of the longer one black.
 */
const circleOf = (across: number, down: number): number =>
  Math.max(across, down) <= WIDEST ? Math.max(across, down) : Math.min(across, down);

/** What `look` found: where in the picture, and the point in the camera's own frame. Scratch: valid until the next call. */
export const looked = new Float64Array(6);
export const U = 0;
export const V = 1;
/** Metres right of the axis, below it, and along it. */
export const RIGHT = 2;
export const BELOW = 3;
export const ALONG = 4;
/** Metres ahead in plan, along the heading. */
export const AHEAD = 5;

/** Whether a point is in the picture and under no mask; `looked` tells where. The eye itself is not. No allocation. */
export function look(aim: Aim, x: number, y: number, z: number): boolean {
  if (!aim.sees) return false;
  const dx = x - aim.x;
  const dy = y - aim.y;
  const dz = z - aim.z;
  const ahead = dx * aim.cosHeading + dy * aim.sinHeading;
  const right = dx * aim.sinHeading - dy * aim.cosHeading;
  const along = ahead * aim.cosTilt - dz * aim.sinTilt;
  const below = -ahead * aim.sinTilt - dz * aim.cosTilt;
  let u: number;
  let v: number;
  if (aim.kind === RECTILINEAR) {
    if (!(along > 0)) return false;
    u = 0.5 + right / (along * aim.wide);
    v = 0.5 + below / (along * aim.high);
  } else if (aim.kind === EQUIDISTANT) {
    const angle = angleAMetre(right, below, along);
    if (!(angle * Math.sqrt(right * right + below * below) <= aim.circle)) return false;
    u = 0.5 + (angle * right) / aim.wide;
    v = 0.5 + (angle * below) / aim.high;
  } else {
    const away = Math.sqrt(right * right + along * along);
    if (!(away > 0)) return false;
    u = 0.5 + Math.atan2(right, along) / aim.wide;
    v = 0.5 + below / (away * aim.high);
  }
  if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return false;
  const { masks } = aim;
  for (let i = 0; i < masks.length; i += 4) {
    if (u >= masks[i]! && v >= masks[i + 1]! && u <= masks[i + 2]! && v <= masks[i + 3]!) return false;
  }
  looked[U] = u;
  looked[V] = v;
  looked[RIGHT] = right;
  looked[BELOW] = below;
  looked[ALONG] = along;
  looked[AHEAD] = ahead;
  return true;
}

/** Pixels a metre, horizontally, at the point that `look` found last (see `ImagePoint.across`). */
export function acrossOf(aim: Aim): number {
  if (aim.kind === RECTILINEAR) return aim.focalAcross / looked[ALONG]!;
  const right = looked[RIGHT]!;
  const ahead = looked[AHEAD]!;
  const ground = Math.sqrt(right * right + ahead * ahead);
  if (!(ground > 0)) return pixelsAlong(aim, 1, 0, 0);
  const aside = -right / ground;
  return pixelsAlong(aim, ahead / ground, -aside * aim.sinTilt, aside * aim.cosTilt);
}

/** Pixels a metre, vertically, at the point that `look` found last. */
export const downOf = (aim: Aim): number => pixelsAlong(aim, 0, -aim.cosTilt, -aim.sinTilt);

/** Pixels that a small step from the last point takes in the picture, a metre of it; the step in the camera's frame. */
function pixelsAlong(aim: Aim, stepRight: number, stepBelow: number, stepAlong: number): number {
  const right = looked[RIGHT]!;
  const below = looked[BELOW]!;
  const along = looked[ALONG]!;
  let across: number;
  let down: number;
  if (aim.kind === RECTILINEAR) {
    across = (stepRight * along - right * stepAlong) / (along * along);
    down = (stepBelow * along - below * stepAlong) / (along * along);
  } else if (aim.kind === EQUIDISTANT) {
    const off = Math.sqrt(right * right + below * below);
    const angle = angleAMetre(right, below, along);
    if (off <= NEAR_AXIS * along)
      return Math.hypot(aim.focalAcross * stepRight, aim.focalDown * stepBelow) / along;
    const stepOff = (right * stepRight + below * stepBelow) / off;
    const turn = (along * stepOff - off * stepAlong) / (off * off + along * along);
    const change = (turn - angle * stepOff) / off;
    across = angle * stepRight + right * change;
    down = angle * stepBelow + below * change;
  } else {
    const away = Math.sqrt(right * right + along * along);
    across = (along * stepRight - right * stepAlong) / (away * away);
    down = stepBelow / away - (below * (right * stepRight + along * stepAlong)) / away ** 3;
  }
  return Math.sqrt((aim.focalAcross * across) ** 2 + (aim.focalDown * down) ** 2);
}

/** Nearer to the axis than this part of the depth, an angle and its tangent are one. */
const NEAR_AXIS = 1e-8;

/** Radians off the axis for a metre off it; NaN for the eye itself and straight behind it. */
function angleAMetre(right: number, below: number, along: number): number {
  const off = Math.sqrt(right * right + below * below);
  if (off <= NEAR_AXIS * along) return along > 0 ? 1 / along : Number.NaN;
  return off > 0 ? Math.atan2(off, along) / off : Number.NaN;
}
