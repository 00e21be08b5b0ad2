import { BufferAttribute, BufferGeometry, ShapeUtils, Vector2 } from 'three';
import type { CameraViewState } from '../../session/cameras/camera-views';

/** What is drawn of cameras' views: their areas, and the outlines of these. */
export interface ViewGeometry {
  readonly areas: BufferGeometry;
  readonly outlines: BufferGeometry;
}

/** Areas of views as one geometry, their edges as another; level at 0, relative to `origin`. O(n log n) for n corners. */
export function viewGeometry(
  outlines: CameraViewState['outlines'],
  origin: readonly [number, number],
): ViewGeometry {
  const points: number[] = [];
  const triangles: number[] = [];
  const lines: number[] = [];
  for (const { parts } of outlines) {
    for (const { outer, holes } of parts) {
      const first = points.length / 3;
      const [contour = [], ...inner] = [outer, ...holes].map((ring) =>
        ring.map(([x, y]) => new Vector2(x - origin[0], y - origin[1])),
      );
      for (const ring of [contour, ...inner]) {
        const begin = points.length / 3;
        ring.forEach(({ x, y }, i) => {
          points.push(x, y, 0);
          lines.push(begin + i, begin + ((i + 1) % ring.length));
        });
      }
      for (const corners of ShapeUtils.triangulateShape(contour, inner)) {
        triangles.push(...corners.map((corner) => first + corner));
      }
    }
  }
  const position = new BufferAttribute(Float32Array.from(points), 3);
  return {
    areas: new BufferGeometry().setAttribute('position', position).setIndex(triangles),
    outlines: new BufferGeometry().setAttribute('position', position).setIndex(lines),
  };
}
