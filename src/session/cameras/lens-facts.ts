import { viewsOf } from '../../analyses/cameras/views-of';
import { aimOf, type Aim } from '../../geometry/viewing/aim';
import { imagePointOf } from '../../geometry/viewing/image-point';
import { lensFault } from '../../geometry/viewing/lens';
import { verticalViewOf } from '../../model/query/camera-optics';
import type { Camera } from '../../model/schema/assets/asset-registry';

/** Of a face, metres over the floor. */
export const FACE = 1.6;

/** What a camera's first sensor looks along, privacy masks aside; null where it has no picture, or nobody knows its lens. */
function aimAhead(camera: Camera): Aim | null {
  const [view] = viewsOf({ ...camera, masks: [] });
  return view === undefined || lensFault(view.lens) !== null ? null : aimOf(view);
}

/** Pixels a metre of what is at a height and, in plan, so far from a camera the way it looks; null out of its picture. */
const densityAt = (aim: Aim, { x, y, heading }: Camera, metres: number, height: number): number | null =>
  imagePointOf(aim, x + metres * Math.cos(heading), y + metres * Math.sin(heading), height)?.across ?? null;

/**
 * Pixels a metre of faces in the middle of a camera's picture at some distances in plan, metres: its tilt counts. Null for
 * a distance that isn't in the picture, and instead of all where it has none or nobody knows its lens. O(distances).
 */
export function densitiesAhead(
  camera: Camera,
  distances: readonly number[],
  height: number = FACE,
): readonly (number | null)[] | null {
  const aim = aimAhead(camera);
  return aim && distances.map((metres) => densityAt(aim, camera, metres, height));
}

/** Nearer to the edge of the picture is on it, as a share of the distance; halvings until a reach is told. */
const EDGE = 1e-6;
const HALVINGS = 40;

/**
 * How far away in plan faces in the middle of a camera's picture still have so many pixels a metre, metres; no farther than they
 * are in view. 0 where none has as many, nobody knows, or it has no picture. With every lens they fall as the distance grows.
 * O(1).
 */
export function reachAhead(camera: Camera, density: number): number {
  const aim = aimAhead(camera);
  const seen = seenStretch(camera, FACE);
  if (aim === null || seen === null) return 0;
  const isClear = (metres: number): boolean => (densityAt(aim, camera, metres, FACE) ?? 0) >= density;
  let near = seen.from + EDGE * Math.max(1, seen.from);
  if (near >= seen.to || !isClear(near)) return 0;
  let far = Math.min(seen.to, 2 * Math.max(1, near));
  while (far < seen.to && isClear(far)) {
    near = far;
    far = Math.min(seen.to, 2 * far);
  }
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (near + far) / 2;
    if (isClear(middle)) near = middle;
    else far = middle;
  }
  return near;
}

/** Where a plane is in the middle of a picture, metres from under the camera. */
export interface SeenStretch {
  /** 0 = from right under it. */
  readonly from: number;
  /** `Infinity` = to the horizon. */
  readonly to: number;
}

/**
 * Between which distances the middle of a camera's picture shows a plane at a height: tan of the angles of its lower and upper
 * edge. Null where it looks above it or back under itself, or nobody knows its view. To a plane above it, it looks up as it
 * would down to one below. O(1).
 */
export function seenStretch(camera: Camera, height: number): SeenStretch | null {
  const vertical = verticalViewOf(camera);
  if (vertical === null) return null;
  const isBelow = camera.z < height;
  const above = Math.abs(camera.z - height);
  const tilt = isBelow ? -camera.tilt : camera.tilt;
  const low = tilt + vertical / 2;
  const high = tilt - vertical / 2;
  const right = Math.PI / 2;
  if (low <= 0 || high >= right || (above === 0 && high >= 0)) return null;
  return {
    from: low >= right ? 0 : above / Math.tan(low),
    to: high <= 0 ? Infinity : above / Math.tan(high),
  };
}
