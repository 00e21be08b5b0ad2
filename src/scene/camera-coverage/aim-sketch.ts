import type { CameraOutline } from '../../analyses/cameras/seen/seen-storey';
import type { StoreyId } from '../../model/schema/ids';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { Sketch, SketchPoint } from '../../session/state/sketch-state';

/**
 * The axis of a camera as a thin line to the place that it is turned by, a handle there, and around what it sees a line that is read on
 * any tint. O(corners).
 */
export function aimSketch(
  storey: StoreyId,
  { x, y, z }: Pick<Camera, 'x' | 'y' | 'z'>,
  aim: SketchPoint,
  seen: CameraOutline['parts'],
): Sketch {
  const { x: toX, y: toY, z: toZ = 0 } = aim;
  const edges = seen.flatMap(({ outer, holes }) =>
    [outer, ...holes].map((ring) => ({
      storey,
      points: ring.map((point) => ({ x: point[0], y: point[1] })),
      tone: 'accent' as const,
      width: 2,
      closed: true,
    })),
  );
  return {
    lines: [
      ...edges,
      {
        storey,
        points: [
          { x, y, z },
          { x: toX, y: toY, z: toZ },
        ],
        tone: 'accent',
        width: 1.5,
      },
    ],
    marks: [{ storey, x: toX, y: toY, z: toZ, shape: 'handle', tone: 'accent' }],
  };
}
