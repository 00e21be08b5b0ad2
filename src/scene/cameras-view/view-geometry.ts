import { BufferAttribute, BufferGeometry } from 'three';
import type { AssetId } from '../../model/schema/ids';
import type { CameraViewState } from '../../session/cameras/camera-views';

const NONE = { cameras: [], ends: new Uint32Array(), points: new Float64Array() };

/** What is drawn of a storey's views: their areas, and the outlines of those that are looked at. */
export interface ViewGeometry {
  readonly areas: BufferGeometry;
  readonly outlines: BufferGeometry;
}

/** Opacities of a view among others, and of one that is selected or pointed at. */
const ALPHA = { usual: 0.12, selected: 0.32 } as const;

/**
 * Areas of all views as one geometry with an opacity a vertex, fans around their eyes; level at 0, relative to `origin`.
 * Only selected ones where `all` is false. O(corners).
 */
export function viewGeometry(
  views: CameraViewState['views'],
  selected: readonly AssetId[],
  all: boolean,
  origin: readonly [number, number],
): ViewGeometry {
  const { cameras, ends, points } = views ?? NONE;
  const positions = new Float32Array((points.length / 2) * 3);
  const colours = new Float32Array((points.length / 2) * 4).fill(1);
  for (let i = 0; i < points.length / 2; i++) {
    positions[3 * i] = points[2 * i]! - origin[0];
    positions[3 * i + 1] = points[2 * i + 1]! - origin[1];
  }
  const triangles: number[] = [];
  const lines: number[] = [];
  cameras.forEach((id, camera) => {
    const eye = (ends[camera - 1] ?? 0) / 2;
    const end = ends[camera]! / 2;
    const chosen = selected.includes(id);
    if (!all && !chosen) return;
    for (let v = eye; v < end; v++) colours[4 * v + 3] = chosen ? ALPHA.selected : ALPHA.usual;
    for (let v = eye + 1; v + 1 < end; v++) triangles.push(eye, v, v + 1);
    if (!chosen) return;
    for (let v = eye; v < end; v++) lines.push(v, v + 1 === end ? eye : v + 1);
  });
  const position = new BufferAttribute(positions, 3);
  return {
    areas: new BufferGeometry()
      .setAttribute('position', position)
      .setAttribute('color', new BufferAttribute(colours, 4))
      .setIndex(triangles),
    outlines: new BufferGeometry().setAttribute('position', position).setIndex(lines),
  };
}
