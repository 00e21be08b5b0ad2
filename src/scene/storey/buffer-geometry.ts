import { BufferAttribute, BufferGeometry } from 'three';
import type { LineMesh, SolidMesh } from '../../geometry/mesh/solid-mesh';
import type { Fill } from '../../model/derive/drawing/floor-fills';

/** Typed arrays of a worker as three's geometries. The arrays are used as they are, never copied. */

export const solidGeometry = (mesh: SolidMesh): BufferGeometry =>
  lineGeometry(mesh)
    .setAttribute('normal', new BufferAttribute(mesh.normals, 4, true))
    .setIndex(new BufferAttribute(mesh.indices, 1));

export const lineGeometry = ({ positions, looks }: LineMesh): BufferGeometry =>
  segmentGeometry(positions).setAttribute('look', new BufferAttribute(looks, 4));

/** Segments x, y, z, x, y, z, … */
export const segmentGeometry = (positions: Float32Array): BufferGeometry =>
  new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3));

/** Flat segments x, y, x, y, … moved to a place. */
export function levelSegments(points: Float32Array, [x, y, z]: readonly [number, number, number]) {
  const positions = new Float32Array((points.length / 2) * 3);
  for (let i = 0; i < points.length / 2; i++) {
    positions[3 * i] = points[2 * i]! + x;
    positions[3 * i + 1] = points[2 * i + 1]! + y;
    positions[3 * i + 2] = z;
  }
  return positions;
}

/** A level area at height z. */
export const levelGeometry = (fill: Fill, z: number): BufferGeometry =>
  segmentGeometry(levelSegments(fill.positions, [0, 0, z])).setIndex(new BufferAttribute(fill.indices, 1));
