import { modelOfCamera, type CameraModel } from '../../../model/query/camera-model';
import { projectionOf } from '../../../model/query/camera-optics';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { CAMERA_MODELS } from '../../../standards/cameras/camera-models';

/** Between which angles a camera zooms. */
export interface ZoomRange {
  /** Degrees across the picture. */
  readonly least: number;
  readonly most: number;
  /** The angle up and down that goes with one across, radians; null = as its pixels tell. */
  vertical(horizontal: number): number | null;
}

const RADIAN = 180 / Math.PI;
/** Wider a lens doesn't draw straight lines, degrees (`projectionOf`). */
const STRAIGHT = 149;
const ALL_ROUND = 360;
/** A schema's limit of an angle, radians. */
const MOST = 6.3;

type Placed = Pick<CampusDocument, 'campus'>;

/**
 * A zoom goes from one end of its model to the other; of any other camera nobody knows which lens it may get, so that each
 * angle is free. O(models).
 */
export function zoomRange({ campus }: Placed, camera: Camera): ZoomRange {
  const found = modelOfCamera(camera, [...campus.cameraDesign.models, ...CAMERA_MODELS])?.model;
  const ends = found?.zoom ? endsOf(found) : null;
  return ends ?? freeRange(camera);
}

function endsOf({ views }: Pick<CameraModel, 'views'>): ZoomRange | null {
  const [wide, tele] = [views[0], views.at(-1)];
  if (wide === undefined || tele === undefined || wide === tele) return null;
  const [a, b] = [wide.verticalView, tele.verticalView];
  return {
    least: rounded(tele.horizontalView * RADIAN),
    most: rounded(wide.horizontalView * RADIAN),
    vertical: (horizontal) => {
      if (a === null || b === null) return null;
      const share = Math.min(
        1,
        Math.max(0, (horizontal - tele.horizontalView) / (wide.horizontalView - tele.horizontalView)),
      );
      return b + share * (a - b);
    },
  };
}

function freeRange(camera: Camera): ZoomRange {
  const { horizontalView, verticalView } = camera;
  const straight = projectionOf(camera) === 'rectilinear';
  const now = (horizontalView ?? 0) * RADIAN;
  return {
    least: 1,
    most: Math.max(straight ? STRAIGHT : ALL_ROUND, Math.ceil(now)),
    vertical: (horizontal) => {
      if (verticalView === null || horizontalView === null) return null;
      // Of straight lines the shape of the picture stays, of others that of its angles.
      const next = straight
        ? 2 *
          Math.atan((Math.tan(verticalView / 2) * Math.tan(horizontal / 2)) / Math.tan(horizontalView / 2))
        : (verticalView * horizontal) / horizontalView;
      return Math.min(MOST, next);
    },
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 10) / 10;
