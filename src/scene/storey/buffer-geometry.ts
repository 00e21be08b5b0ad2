import { BufferAttribute, BufferGeometry } from 'three';
import type { LineMesh, SolidMesh } from '../../geometry/mesh/solid-mesh';
import { joinedBases, joinLines, joinSolids, type PutMesh } from './join-meshes';

/** Typed arrays of a worker as three's geometries. The arrays are used as they are, never copied. */

export const solidGeometry = (mesh: SolidMesh): BufferGeometry =>
  lineGeometry(mesh)
    .setAttribute('normal', new BufferAttribute(mesh.normals, 4, true))
    .setIndex(new BufferAttribute(mesh.indices, 1));

export const lineGeometry = ({ positions, looks }: LineMesh): BufferGeometry =>
  segmentGeometry(positions).setAttribute('look', new BufferAttribute(looks, 4));

/** Meshes of storeys as one, whose vertices say how high their floor stands. */
export const joinedSolids = (parts: readonly PutMesh<SolidMesh>[]): BufferGeometry =>
  withBases(solidGeometry(joinSolids(parts)), parts);

export const joinedLines = (parts: readonly PutMesh<LineMesh>[]): BufferGeometry =>
  withBases(lineGeometry(joinLines(parts)), parts);

const withBases = (joined: BufferGeometry, parts: readonly PutMesh<LineMesh>[]): BufferGeometry =>
  joined.setAttribute('base', new BufferAttribute(joinedBases(parts), 1));

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
