import { BufferAttribute, BufferGeometry, type Color } from 'three';

/** Several geometries as one with a colour a vertex, so that a model is one draw call. Takes the parts over. */
export function mergeColoured(
  parts: readonly { readonly geometry: BufferGeometry; readonly colour: Color }[],
): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  for (const { geometry, colour } of parts) {
    const loose = geometry.index ? geometry.toNonIndexed() : geometry;
    const position = loose.getAttribute('position');
    const normal = loose.getAttribute('normal');
    for (let i = 0; i < position.count; i++) {
      positions.push(position.getX(i), position.getY(i), position.getZ(i));
      normals.push(normal.getX(i), normal.getY(i), normal.getZ(i));
      colours.push(colour.r, colour.g, colour.b);
    }
    geometry.dispose();
    if (loose !== geometry) loose.dispose();
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
    .setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3))
    .setAttribute('color', new BufferAttribute(Float32Array.from(colours), 3));
}
