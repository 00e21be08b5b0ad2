import { orientation } from '../plane/orientation';
import { segmentDistanceSquared } from '../plane/segment-distance';
import { EYE_TOLERANCE } from '../visibility/eye';
import { imagePoint, type ImagePoint } from './image-point';
import type { View } from './lens';
import type { ViewScene } from './view-scene';

/** Where a view shows a point that nothing hides from it; null where it doesn't see it. O(faces). */
export function pixelsAt(scene: ViewScene, view: View, x: number, y: number, z: number): ImagePoint | null {
  const point = imagePoint(view, x, y, z);
  const { pose } = view;
  return point !== null && clearLine(scene, pose.x, pose.y, pose.z, x, y, z) ? point : null;
}

/**
 * Whether nothing stands between an eye and a point, by asking every face, with exact signs. A face stops what passes
 * above its lower edge or through it, and below its upper one. A face that the eye or the point is on stops nothing;
 * a line that only grazes ends of faces, or runs along one, is clear if it is on one of its sides. O(faces).
 */
export function clearLine(
  { screens }: ViewScene,
  ex: number,
  ey: number,
  ez: number,
  x: number,
  y: number,
  z: number,
): boolean {
  let leftClear = true;
  let rightClear = true;
  for (let i = 0; i < screens.ax.length && (leftClear || rightClear); i++) {
    const ax = screens.ax[i]!;
    const ay = screens.ay[i]!;
    const bx = screens.bx[i]!;
    const by = screens.by[i]!;
    const sideA = orientation(ex, ey, x, y, ax, ay);
    const sideB = orientation(ex, ey, x, y, bx, by);
    const left = (sideA || 1) > 0 !== (sideB || 1) > 0;
    const right = (sideA || -1) > 0 !== (sideB || -1) > 0;
    if (!left && !right) continue;
    const before = orientation(ax, ay, bx, by, ex, ey);
    const after = orientation(ax, ay, bx, by, x, y);
    if (before > 0 === after > 0 || before === 0 || after === 0) continue;
    if (isOn(ax, ay, bx, by, ex, ey) || isOn(ax, ay, bx, by, x, y)) continue;
    const height = ez + ((z - ez) * before) / (before - after);
    if (height < screens.bottom[i]! || height >= screens.top[i]!) continue;
    if (left) leftClear = false;
    if (right) rightClear = false;
  }
  return leftClear || rightClear;
}

const isOn = (ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean =>
  segmentDistanceSquared(x, y, ax, ay, bx, by) <= EYE_TOLERANCE ** 2;
