/**
 * Triangles to draw in one go, in flat arrays and metres, z up. Corners are not shared between faces that meet at an
 * edge, so that each face keeps its own normal (flat shading).
 */
export interface SolidMesh {
  /** x, y, z a vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Unit normal a vertex in 127ths, and a byte to spare: x, y, z, 0. */
  readonly normals: Int8Array<ArrayBuffer>;
  /** Four bytes a vertex: part, foot in steps of `FOOT_STEP`, opacity, 0. */
  readonly looks: Uint8Array<ArrayBuffer>;
  /** Three vertices a triangle, counter-clockwise seen from outside. */
  readonly indices: Uint32Array<ArrayBuffer>;
}

/** Segments to draw in one go. */
export interface LineMesh {
  /** x, y, z an end, two ends a segment. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Four bytes an end, as those of `SolidMesh`. */
  readonly looks: Uint8Array<ArrayBuffer>;
}

/** What a face or segment belongs to. */
export interface Look {
  /** Number of the part that it shows: its colour, and how it is lit and cut. */
  readonly part: number;
  /** Height of the lower end of the solid that it belongs to, metres: sawn off below it, nothing of it is left. */
  readonly foot?: number;
  /** 0 … 1; 1 when left out. */
  readonly opacity?: number;
}

/** Metres of one step of a vertex' foot. */
export const FOOT_STEP = 0.05;

const lookBytes = ({ part, foot = 0, opacity = 1 }: Look): readonly [number, number, number, number] => [
  part,
  Math.min(255, Math.max(0, Math.round(foot / FOOT_STEP))),
  Math.round(opacity * 255),
  0,
];

/** Grows a SolidMesh face by face; a face with fewer than three corners is a bug of the caller. */
export class SolidMeshBuilder {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #looks: number[] = [];
  readonly #indices: number[] = [];
  #look: readonly [number, number, number, number] = [0, 0, 255, 0];

  get vertexCount(): number {
    return this.#positions.length / 3;
  }

  /** What is added from now on looks like that. */
  paint(look: Look): void {
    this.#look = lookBytes(look);
  }

  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
    this.#positions.push(x, y, z);
    this.#normals.push(Math.round(127 * nx), Math.round(127 * ny), Math.round(127 * nz), 0);
    this.#looks.push(...this.#look);
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
      normals: Int8Array.from(this.#normals),
      looks: Uint8Array.from(this.#looks),
      indices: Uint32Array.from(this.#indices),
    };
  }
}

/** Grows a LineMesh segment by segment. */
export class LineMeshBuilder {
  readonly #positions: number[] = [];
  readonly #looks: number[] = [];
  #look: readonly [number, number, number, number] = [0, 0, 255, 0];

  /** What is added from now on looks like that. */
  paint(look: Look): void {
    this.#look = lookBytes(look);
  }

  segment(ax: number, ay: number, bx: number, by: number, z: number): void {
    this.#positions.push(ax, ay, z, bx, by, z);
    this.#looks.push(...this.#look, ...this.#look);
  }

  build(): LineMesh {
    return { positions: Float32Array.from(this.#positions), looks: Uint8Array.from(this.#looks) };
  }
}
