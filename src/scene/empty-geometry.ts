import { BufferAttribute, BufferGeometry } from 'three';

/**
 * Nothing to draw, with the attributes that what will be drawn has: a program that is compiled ahead serves only objects
 * that have both, or neither, of `position` and `normal`.
 */
export function emptyGeometry(...attributes: readonly ('position' | 'normal')[]): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const name of attributes) geometry.setAttribute(name, new BufferAttribute(new Float32Array(0), 3));
  return geometry;
}
