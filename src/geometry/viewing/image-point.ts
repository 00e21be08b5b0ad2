import { acrossOf, AHEAD, aimOf, ALONG, downOf, look, looked, RIGHT, U, V, type Aim } from './aim';
import type { View } from './lens';

/** Where a point is in a picture, and how many pixels it gets there. */
export interface ImagePoint {
  /** 0 … 1 from the left and from the top of the picture. */
  readonly u: number;
  readonly v: number;
  /**
   * Pixels for a metre of an upright target, horizontally. With a rectilinear lens the target is parallel to the
   * picture, so that depth alone counts, as IEC 62676-4 has it; with others it faces the camera.
   */
  readonly across: number;
  /** Pixels for a metre of an upright target, vertically. */
  readonly down: number;
  /** Metres along the axis; beside and behind the eye of a wide lens it is 0 or less. */
  readonly depth: number;
  /** How far below the horizon it is seen, radians. */
  readonly depression: number;
}

/** Where a view shows a point; null where it is not in the picture, under a mask, or the lens has none. O(masks). */
export const imagePoint = (view: View, x: number, y: number, z: number): ImagePoint | null =>
  imagePointOf(aimOf(view), x, y, z);

/** `imagePoint` for a view that was made ready before. */
export function imagePointOf(aim: Aim, x: number, y: number, z: number): ImagePoint | null {
  if (!look(aim, x, y, z)) return null;
  return {
    u: looked[U]!,
    v: looked[V]!,
    across: acrossOf(aim),
    down: downOf(aim),
    depth: looked[ALONG]!,
    depression: Math.atan2(aim.z - z, Math.hypot(looked[RIGHT]!, looked[AHEAD]!)),
  };
}
