import { projectionOf } from '../../model/query/camera-optics';
import type { Camera } from '../../model/schema/assets/asset-registry';
import { toMillimetre } from '../../base/to-millimetre';
import type { CameraPose } from './cameras';

/** How far along its axis the place lies that a camera is turned by, at most, metres. */
const FAR = 12;
/** Nearer than this along it nobody could take hold of it, metres. */
const NEAR = 0.2;
/** The same for a lens that looks down and sees all round: near enough to be at hand. */
const AROUND = 3;
/** Farther down than this a lens that sees all round hangs from a ceiling: turning it is all there is to aim. Radians. */
const DOWN = 1;
/** Axes are told to a tenth of a degree. */
const STEP = Math.PI / 1800;
const TURN = 2 * Math.PI;

const toStep = (angle: number): number => Math.round(angle / STEP) * STEP;

/** From −180° up to 180°. */
const around = (angle: number): number => angle - TURN * Math.ceil((angle - Math.PI) / TURN);

const clamped = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const hangs = (camera: Camera): boolean => projectionOf(camera) === 'equidistant' && camera.tilt >= DOWN;

export interface PlanPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the axis of a camera meets the plane at a height; where that is far off or nowhere, a place along its heading; for one
 * that looks down all round a place beside it. O(1).
 */
export function aimPlace(camera: Camera, height: number): PlanPlace {
  const { x, y, z, heading, tilt } = camera;
  // Along the axis; one that goes away from the plane, or along it, meets it behind the camera or nowhere.
  const along = (z - height) / Math.sin(tilt);
  const met = along * Math.cos(tilt);
  const away = hangs(camera) ? AROUND : along > NEAR && met <= FAR ? met : FAR;
  return { x: x + away * Math.cos(heading), y: y + away * Math.sin(heading) };
}

/** How a camera is turned so that its axis goes through a place at a height. O(1). */
export function aimedAt(
  camera: Camera,
  { x, y }: PlanPlace,
  height: number,
): Pick<Camera, 'heading' | 'tilt'> {
  const [dx, dy] = [x - camera.x, y - camera.y];
  const away = Math.hypot(dx, dy);
  const heading = away === 0 ? camera.heading : toStep(Math.atan2(dy, dx));
  const drop = camera.z - height;
  const tilt = hangs(camera) || (away === 0 && drop === 0) ? camera.tilt : toStep(Math.atan2(drop, away));
  return { heading, tilt };
}

/** What a camera may have (its schema says the same): tilt and views in radians, metres over the floor. */
const LIMITS = { tilt: 1.6, view: 6.3, leastView: STEP, z: 200 } as const;

/**
 * A camera in another pose, within what a camera may have: headings come round, the rest is held at its limit, and what is no
 * number is left as it was. O(1).
 */
export function posed(camera: Camera, pose: CameraPose): Camera {
  const told = (key: 'x' | 'y' | 'z' | 'heading' | 'tilt'): number => {
    const value = pose[key];
    return value !== undefined && Number.isFinite(value) ? value : camera[key];
  };
  const view = (key: 'horizontalView' | 'verticalView'): number | null => {
    const value = pose[key];
    if (value === undefined || Number.isNaN(value)) return camera[key];
    return value === null ? null : clamped(value, LIMITS.leastView, LIMITS.view);
  };
  return {
    ...camera,
    x: toMillimetre(told('x')),
    y: toMillimetre(told('y')),
    z: toMillimetre(clamped(told('z'), -LIMITS.z, LIMITS.z)),
    heading: around(told('heading')),
    tilt: clamped(told('tilt'), -LIMITS.tilt, LIMITS.tilt),
    horizontalView: view('horizontalView'),
    verticalView: view('verticalView'),
    masks: pose.masks ?? camera.masks,
  };
}
