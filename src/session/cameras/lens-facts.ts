import { viewsOf } from '../../analyses/cameras/views-of';
import { imagePoint } from '../../geometry/viewing/image-point';
import type { View } from '../../geometry/viewing/lens';
import { verticalViewOf } from '../../model/query/camera-optics';
import type { Camera } from '../../model/schema/assets/asset-registry';

/** Pixels a metre straight ahead of a camera's first sensor at some distances, metres; 0 where it shows nothing. O(distances). */
export function densitiesAhead(camera: Camera, distances: readonly number[]): readonly number[] {
  const [view] = viewsOf({ ...camera, masks: [] });
  return distances.map((distance) => (view === undefined ? 0 : ahead(view, distance)));
}

/**
 * How far straight ahead a camera has so many pixels a metre, metres; 0 where nobody knows, or it has no picture. With every
 * lens they fall as the distance grows. O(1).
 */
export const reachAhead = (camera: Camera, density: number): number =>
  densitiesAhead(camera, [1])[0]! / density;

function ahead(view: View, distance: number): number {
  const { x, y, z, heading, tilt } = view.pose;
  const level = distance * Math.cos(tilt);
  const point = imagePoint(
    view,
    x + level * Math.cos(heading),
    y + level * Math.sin(heading),
    z - distance * Math.sin(tilt),
  );
  return point?.across ?? 0;
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
 * edge. Null where it hangs below the plane, looks above it or back under itself, or nobody knows its view. O(1).
 */
export function seenStretch(camera: Camera, height: number): SeenStretch | null {
  const vertical = verticalViewOf(camera);
  const above = camera.z - height;
  if (vertical === null || above <= 0) return null;
  const low = camera.tilt + vertical / 2;
  const high = camera.tilt - vertical / 2;
  const right = Math.PI / 2;
  if (low <= 0 || high >= right) return null;
  return {
    from: low >= right ? 0 : above / Math.tan(low),
    to: high <= 0 ? Infinity : above / Math.tan(high),
  };
}
