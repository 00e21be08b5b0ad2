import type { View } from '../../geometry/viewing/lens';
import { horizontalViewOf, projectionOf, verticalViewOf } from '../../model/query/camera-optics';
import type { Camera } from '../../model/schema/assets/asset-registry';

/**
 * What each sensor of a camera looks at, the first one first; none where its lens or its pixels aren't known. A lens that
 * can't be (no angle, too wide to be flat) is a view that sees nothing. O(sensors + masks).
 */
export function viewsOf(camera: Camera): View[] {
  const { x, y, z, pixelsAcross, pixelsDown } = camera;
  const horizontalView = horizontalViewOf(camera);
  if (horizontalView === null || pixelsAcross === null) return [];
  const verticalView = verticalViewOf(camera) ?? horizontalView;
  const lens = {
    projection: projectionOf(camera),
    horizontalView,
    verticalView,
    pixelsAcross,
    pixelsDown: pixelsDown ?? Math.max(1, Math.round((pixelsAcross * verticalView) / horizontalView)),
  };
  return [{ heading: 0, tilt: 0 }, ...camera.heads].map(({ heading, tilt }, head) => ({
    pose: { x, y, z, heading: camera.heading + heading, tilt: camera.tilt + tilt },
    lens,
    masks: camera.masks.filter((mask) => mask.head === head),
  }));
}
