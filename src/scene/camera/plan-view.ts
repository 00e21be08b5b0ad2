/**
 * Where the camera is, in the plan's own terms, for the 2D plan and the 3D view alike: both show the same
 * centre at the same scale, so switching between them keeps the place.
 */
export interface PlanView {
  /** Point looked at, metres in the plan frame; z is the height of the storey in view. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Metres seen from the bottom to the top of the viewport at the point looked at. */
  readonly span: number;
  /** Direction of the screen's up, counter-clockwise from north, radians. */
  readonly azimuth: number;
  /** 0 = straight down; up to MAX_TILT, radians. */
  readonly tilt: number;
  /** True: parallel projection straight down (the 2D plan). */
  readonly flat: boolean;
  /** Vertical opening angle where it isn't the usual one (first person), radians. */
  readonly lens?: number;
}

/** Size of the drawing area, CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type Vector = readonly [number, number, number];

export interface Ray {
  readonly from: Vector;
  readonly direction: Vector;
}

/** Vertical opening angle of the 3D camera: narrow enough that walls far from the centre don't lean. */
export const FIELD_OF_VIEW = (32 * Math.PI) / 180;
export const MAX_TILT = (78 * Math.PI) / 180;
export const MIN_SPAN = 2;
export const MAX_SPAN = 2000;

/** How far the eye stands from the point looked at, metres. O(1). */
export const eyeDistance = ({ span, lens = FIELD_OF_VIEW }: PlanView): number =>
  span / (2 * Math.tan(lens / 2));

interface Basis {
  readonly eye: Vector;
  readonly right: Vector;
  readonly up: Vector;
  readonly forward: Vector;
  readonly distance: number;
}

/** Camera axes of a view in the plan frame. O(1). */
export function basisOf(view: PlanView): Basis {
  const tilt = view.flat ? 0 : view.tilt;
  const distance = eyeDistance(view);
  const sinA = Math.sin(view.azimuth);
  const cosA = Math.cos(view.azimuth);
  const sinT = Math.sin(tilt);
  const cosT = Math.cos(tilt);
  const north: Vector = [-sinA, cosA, 0];
  const forward: Vector = [north[0] * sinT, north[1] * sinT, -cosT];
  return {
    eye: [view.x - forward[0] * distance, view.y - forward[1] * distance, view.z - forward[2] * distance],
    right: [cosA, sinA, 0],
    up: [north[0] * cosT, north[1] * cosT, sinT],
    forward,
    distance,
  };
}

/** The line of sight through a pixel of the viewport. O(1). */
export function rayThrough(view: PlanView, viewport: Viewport, px: number, py: number): Ray {
  const { eye, right, up, forward } = basisOf(view);
  const scale = view.span / viewport.height;
  const u = (px - viewport.width / 2) * scale;
  const v = (viewport.height / 2 - py) * scale;
  if (view.flat) {
    return {
      from: [eye[0] + right[0] * u + up[0] * v, eye[1] + right[1] * u + up[1] * v, eye[2]],
      direction: forward,
    };
  }
  const depth = eyeDistance(view);
  return {
    from: eye,
    direction: [
      forward[0] * depth + right[0] * u + up[0] * v,
      forward[1] * depth + right[1] * u + up[1] * v,
      forward[2] * depth + right[2] * u + up[2] * v,
    ],
  };
}

/** Where a ray meets the level plane at height z, or null when it runs along it or away from it. O(1). */
export function meetLevel(ray: Ray, z: number): readonly [number, number] | null {
  if (ray.direction[2] === 0) return null;
  const t = (z - ray.from[2]) / ray.direction[2];
  return t > 0 ? [ray.from[0] + t * ray.direction[0], ray.from[1] + t * ray.direction[1]] : null;
}

/** A place in the picture, and how far in front of the eye it lies in metres (≤ 0: behind it). */
export interface Projected {
  readonly px: number;
  readonly py: number;
  readonly depth: number;
}

/** Pixels of many points of one view: what only the view tells is worked out once. O(1) a point. */
export function projector(
  view: PlanView,
  viewport: Viewport,
): (x: number, y: number, z: number) => Projected {
  const { eye, right, up, forward, distance } = basisOf(view);
  const [eyeX, eyeY, eyeZ] = eye;
  const [rightX, rightY, rightZ] = right;
  const [upX, upY, upZ] = up;
  const [forwardX, forwardY, forwardZ] = forward;
  const [middleX, middleY] = [viewport.width / 2, viewport.height / 2];
  const pixels = viewport.height / view.span;
  const { flat } = view;
  return (x, y, z) => {
    const dx = x - eyeX;
    const dy = y - eyeY;
    const dz = z - eyeZ;
    const depth = dx * forwardX + dy * forwardY + dz * forwardZ;
    const scale = pixels * (flat ? 1 : distance / depth);
    return {
      px: middleX + (dx * rightX + dy * rightY + dz * rightZ) * scale,
      py: middleY - (dx * upX + dy * upY + dz * upZ) * scale,
      depth,
    };
  };
}

/** Pixel of one point. O(1). */
export const project = (view: PlanView, viewport: Viewport, x: number, y: number, z: number): Projected =>
  projector(view, viewport)(x, y, z);
