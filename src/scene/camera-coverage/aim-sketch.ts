import type { CameraOutline } from '../../analyses/cameras/seen/seen-storey';
import type { StoreyId } from '../../model/schema/ids';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { Sketch, SketchLine, SketchPoint } from '../../session/state/sketch-state';

/** Around what a camera sees a line that is read on any tint. O(corners). */
export const viewEdges = (storey: StoreyId, seen: CameraOutline['parts']): readonly SketchLine[] =>
  seen.flatMap(({ outer, holes }) =>
    [outer, ...holes].map((ring) => ({
      storey,
      points: ring.map((point) => ({ x: point[0], y: point[1] })),
      tone: 'accent' as const,
      width: 2,
      closed: true,
    })),
  );

/**
 * The axis of a camera as a thin line to the place that it is turned by and on to its handle, and the edge of what it sees.
 * O(corners).
 */
export function aimSketch(
  storey: StoreyId,
  { x, y, z }: Pick<Camera, 'x' | 'y' | 'z'>,
  [aim, handle]: readonly [aim: SketchPoint, handle: SketchPoint],
  seen: CameraOutline['parts'],
): Sketch {
  return {
    lines: [
      ...viewEdges(storey, seen),
      {
        storey,
        points: [{ x, y, z }, aim, handle],
        tone: 'accent',
        width: 1.5,
      },
    ],
    marks: [{ storey, ...handle, shape: 'handle', tone: 'accent' }],
  };
}
