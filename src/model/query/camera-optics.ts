import type { Camera } from '../schema/assets/asset-registry';
import type { LensProjection } from '../schema/assets/camera';

/** No lens draws straight lines beyond this angle: the corners of its picture would be endlessly far. Radians. */
const RECTILINEAR = (150 * Math.PI) / 180;
/** What is written of a fisheye that sees all round: the turn around its axis, not an angle across its picture. Radians. */
const ALL_ROUND = 2 * Math.PI - 0.01;
/** Pixels down for each across where only those across are known: the usual 16:9. */
const USUAL_SHAPE = 9 / 16;

type Optics = Pick<
  Camera,
  'form' | 'projection' | 'horizontalView' | 'verticalView' | 'pixelsAcross' | 'pixelsDown'
>;

/**
 * How a camera's lens projects: as it says, else as its form does; wider than 150° it shares pixels out by angle, whatever
 * its form. O(1).
 */
export function projectionOf({ projection, form, horizontalView }: Optics): LensProjection {
  if (projection !== null) return projection;
  if (form === 'fisheye') return 'equidistant';
  if (form === 'panoramic') return 'cylindrical';
  return horizontalView !== null && horizontalView >= RECTILINEAR ? 'equidistant' : 'rectilinear';
}

/**
 * Angle across the picture, radians: what the camera says. A fisheye that says a whole turn looks as far as the plane of its
 * own lens, 180° across the shorter side of its picture. Null where nobody knows. O(1).
 */
export function horizontalViewOf(camera: Optics): number | null {
  const { horizontalView } = camera;
  if (horizontalView === null || horizontalView < ALL_ROUND || projectionOf(camera) !== 'equidistant')
    return horizontalView;
  return Math.PI / Math.min(1, shapeOf(camera));
}

const shapeOf = ({ pixelsAcross, pixelsDown }: Optics): number =>
  pixelsAcross === null || pixelsDown === null ? USUAL_SHAPE : pixelsDown / pixelsAcross;

/**
 * Vertical field of view, radians: as the camera says, else as its pixels tell, which are square; 16:9 where those down
 * aren't known. Null without a horizontal one, or where a lens that draws straight lines would have to see 180° or more. O(1).
 */
export function verticalViewOf(camera: Optics): number | null {
  if (camera.verticalView !== null) return camera.verticalView;
  const horizontalView = horizontalViewOf(camera);
  if (horizontalView === null) return null;
  const shape = shapeOf(camera);
  switch (projectionOf(camera)) {
    case 'equidistant':
      return horizontalView * shape;
    case 'cylindrical':
      return 2 * Math.atan((horizontalView * shape) / 2);
    case 'rectilinear':
      return horizontalView < Math.PI ? 2 * Math.atan(Math.tan(horizontalView / 2) * shape) : null;
  }
}
