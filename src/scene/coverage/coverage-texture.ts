import { DataTexture, FloatType, NearestFilter, RedFormat } from 'three';

/** Distances that are no number to a shader: no floor here, and floor beyond what was computed. */
const NO_FLOOR = -1;
const BEYOND = 1e9;

/** Distances per grid cell as a texture; one texel a cell, row by row from the south-west. */
export function coverageTexture(nx: number, ny: number): DataTexture {
  const texture = new DataTexture(new Float32Array(nx * ny).fill(NO_FLOOR), nx, ny, RedFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

/** Writes new distances (NaN = no floor, Infinity = beyond reach) into a texture of their size. O(cells). */
export function writeCoverage(texture: DataTexture, distance: Float32Array): void {
  // The texture was made with this array type above.
  const data = texture.image.data as Float32Array;
  for (let i = 0; i < distance.length; i++) {
    const d = distance[i]!;
    data[i] = d !== d ? NO_FLOOR : d === Infinity ? BEYOND : d;
  }
  texture.needsUpdate = true;
}
