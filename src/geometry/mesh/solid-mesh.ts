/**
 * Triangles to draw, in flat arrays and metres, z up. Corners are not shared between faces that meet at an
 * edge, so that each face keeps its own normal (flat shading).
 */
export interface SolidMesh {
  /** x, y, z a vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Unit normal a vertex. */
  readonly normals: Float32Array<ArrayBuffer>;
  /** Three vertices a triangle, counter-clockwise seen from outside. */
  readonly indices: Uint32Array<ArrayBuffer>;
}

/** Grows a SolidMesh face by face; a face with fewer than three corners is a bug of the caller. */
export class SolidMeshBuilder {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #indices: number[] = [];

  get vertexCount(): number {
    return this.#positions.length / 3;
  }

  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
    this.#positions.push(x, y, z);
    this.#normals.push(nx, ny, nz);
    return this.#positions.length / 3 - 1;
  }

  triangle(a: number, b: number, c: number): void {
    this.#indices.push(a, b, c);
  }

  /** A vertical wall face from (ax, ay) to (bx, by); it faces to the right of that direction. */
  verticalQuad(ax: number, ay: number, bx: number, by: number, z0: number, z1: number): void {
    const length = Math.hypot(bx - ax, by - ay);
    if (length === 0 || z1 <= z0) return;
    const nx = (by - ay) / length;
    const ny = -(bx - ax) / length;
    const a = this.vertex(ax, ay, z0, nx, ny, 0);
    const b = this.vertex(bx, by, z0, nx, ny, 0);
    const c = this.vertex(bx, by, z1, nx, ny, 0);
    const d = this.vertex(ax, ay, z1, nx, ny, 0);
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }

  /** A level convex polygon at height z, facing up; corners (x, y) counter-clockwise. */
  levelPolygon(corners: readonly (readonly [number, number])[], z: number): void {
    const ids = corners.map(([x, y]) => this.vertex(x, y, z, 0, 0, 1));
    for (let i = 2; i < ids.length; i++) this.triangle(ids[0]!, ids[i - 1]!, ids[i]!);
  }

  build(): SolidMesh {
    return {
      positions: Float32Array.from(this.#positions),
      normals: Float32Array.from(this.#normals),
      indices: Uint32Array.from(this.#indices),
    };
  }
}
