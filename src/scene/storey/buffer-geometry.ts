import { BufferAttribute, BufferGeometry, Color } from 'three';
import type { Fill } from '../../model/derive/drawing/floor-fills';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { SolidMesh } from '../../geometry/mesh/solid-mesh';
import { FLOOR_TINTS, type FloorTint } from '../../model/derive/drawing/space-tint';

/** Typed arrays of a worker as three's geometries. The arrays are used as they are, never copied. */

export function solidGeometry(mesh: SolidMesh): BufferGeometry {
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(mesh.positions, 3))
    .setAttribute('normal', new BufferAttribute(mesh.normals, 3))
    .setIndex(new BufferAttribute(mesh.indices, 1));
}

/** Segments x, y, z, x, y, z, … */
export const segmentGeometry = (positions: Float32Array<ArrayBuffer>): BufferGeometry =>
  new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3));

/** Flat segments x, y, x, y, … at height z. */
export function levelSegmentGeometry(points: Float32Array, z: number): BufferGeometry {
  const positions = new Float32Array((points.length / 2) * 3);
  for (let i = 0; i < points.length / 2; i++) {
    positions[3 * i] = points[2 * i]!;
    positions[3 * i + 1] = points[2 * i + 1]!;
    positions[3 * i + 2] = z;
  }
  return segmentGeometry(positions);
}

/** A level area; x, y only, so that its shader places it. */
export function levelGeometry(fill: Fill, z: number): BufferGeometry {
  const geometry = levelSegmentGeometry(fill.positions, z);
  return geometry.setIndex(new BufferAttribute(fill.indices, 1));
}

/** All tints of a storey's floor as one geometry with a colour a vertex: one draw call. */
export function floorGeometry(
  geometry: StoreyGeometry,
  colours: Readonly<Record<FloorTint, string>>,
): BufferGeometry {
  const fills = FLOOR_TINTS.map((tint) => ({ fill: geometry.fills[tint], colour: new Color(colours[tint]) }));
  const vertexCount = fills.reduce((sum, { fill }) => sum + fill.positions.length / 2, 0);
  const indexCount = fills.reduce((sum, { fill }) => sum + fill.indices.length, 0);
  const positions = new Float32Array(vertexCount * 3);
  const normals = new Float32Array(vertexCount * 3);
  const rgb = new Float32Array(vertexCount * 3);
  const indices = new Uint32Array(indexCount);
  let v = 0;
  let i = 0;
  for (const { fill, colour } of fills) {
    const first = v;
    for (let p = 0; p < fill.positions.length; p += 2, v++) {
      positions.set([fill.positions[p]!, fill.positions[p + 1]!, 0], 3 * v);
      normals[3 * v + 2] = 1;
      rgb.set([colour.r, colour.g, colour.b], 3 * v);
    }
    for (const index of fill.indices) indices[i++] = first + index;
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('color', new BufferAttribute(rgb, 3))
    .setIndex(new BufferAttribute(indices, 1));
}
