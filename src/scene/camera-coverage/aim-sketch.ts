import type { StoreyId } from '../../model/schema/ids';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { Sketch, SketchPoint } from '../../session/state/sketch-state';

/** The axis of a camera as a thin line to the place that it is turned by, and a handle there. O(1). */
export function aimSketch(
  storey: StoreyId,
  { x, y, z }: Pick<Camera, 'x' | 'y' | 'z'>,
  aim: SketchPoint,
): Sketch {
  const { x: toX, y: toY, z: toZ = 0 } = aim;
  return {
    lines: [
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
