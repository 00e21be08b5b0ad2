import { BufferAttribute, BufferGeometry, DataTexture, FloatType, NearestFilter, RedFormat } from 'three';
import type { TintedStorey } from './tinted-storey';

/** Shares that are no number to a shader: no floor here, floor that nothing is asked of, and floor beyond what was computed. */
const NO_FLOOR = -1;
const NOT_ASKED = -2;
const BEYOND = 1e9;
/** Above the floor so that the tint doesn't flicker in it, metres. */
const HEIGHT = 0.006;

/**
 * The floors of some storeys as one mesh, and their shares or counts as one texture: one texel a cell, row by row from the
 * south-west, one storey's rows after the other's. Each vertex says which rows are its storey's.
 */
export class CoverageSheet {
  readonly geometry: BufferGeometry;
  readonly texture: DataTexture;
  readonly #storeys: readonly TintedStorey[];
  readonly #firstRows: readonly number[];
  readonly #width: number;
  readonly #texels: Float32Array;

  constructor(storeys: readonly TintedStorey[]) {
    this.#storeys = storeys;
    let rows = 0;
    this.#firstRows = storeys.map(({ grid: { ny } }) => (rows += ny) - ny);
    this.#width = Math.max(...storeys.map(({ grid: { nx } }) => nx));
    this.#texels = new Float32Array(this.#width * rows).fill(NO_FLOOR);
    this.texture = new DataTexture(this.#texels, this.#width, rows, RedFormat, FloatType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
    this.geometry = floorsOf(storeys, this.#firstRows);
  }

  /**
   * Writes a storey's new shares (NaN = nothing to cover, Infinity = beyond reach), as many as it has cells; `isFloor`
   * tells which of those without a share are floor all the same. O(cells).
   */
  write(storey: number, share: Float32Array, isFloor: (cell: number) => boolean): void {
    this.#write(storey, share, (each, i) =>
      each === Infinity ? BEYOND : each === each ? each : isFloor(i) ? NOT_ASKED : NO_FLOOR,
    );
  }

  /** Writes how many reach each of its cells instead, where there is a share. O(cells). */
  writeCounts(
    storey: number,
    counts: Uint8Array,
    share: Float32Array,
    isFloor: (cell: number) => boolean,
  ): void {
    this.#write(storey, counts, (each, i) =>
      Number.isNaN(share[i]!) ? (isFloor(i) ? NOT_ASKED : NO_FLOOR) : each,
    );
  }

  #write(storey: number, cells: ArrayLike<number>, texel: (value: number, cell: number) => number): void {
    const { nx } = this.#storeys[storey]!.grid;
    let to = this.#firstRows[storey]! * this.#width;
    for (let from = 0; from < cells.length; from += nx, to += this.#width) {
      for (let i = 0; i < nx; i++) {
        this.#texels[to + i] = texel(cells[from + i]!, from + i);
      }
    }
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
    this.texture.dispose();
  }
}

function floorsOf(storeys: readonly TintedStorey[], firstRows: readonly number[]): BufferGeometry {
  const count = storeys.reduce((sum, { toCover }) => sum + toCover.positions.length / 2, 0);
  const positions = new Float32Array(3 * count);
  const places = new Float32Array(2 * count);
  const grids = new Float32Array(3 * count);
  const rows = new Float32Array(3 * count);
  const indices = new Uint32Array(storeys.reduce((sum, { toCover }) => sum + toCover.indices.length, 0));
  let vertex = 0;
  let index = 0;
  storeys.forEach(({ toCover, at, grid: { x0, y0, nx, ny, cell } }, k) => {
    for (const i of toCover.indices) indices[index++] = vertex + i;
    places.set(toCover.positions, 2 * vertex);
    for (let i = 0; i < toCover.positions.length; i += 2, vertex++) {
      positions.set(
        [toCover.positions[i]! + at[0], toCover.positions[i + 1]! + at[1], at[2] + HEIGHT],
        3 * vertex,
      );
      grids.set([x0, y0, cell], 3 * vertex);
      rows.set([nx, ny, firstRows[k]!], 3 * vertex);
    }
  });
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('place', new BufferAttribute(places, 2))
    .setAttribute('grid', new BufferAttribute(grids, 3))
    .setAttribute('rows', new BufferAttribute(rows, 3))
    .setIndex(new BufferAttribute(indices, 1));
}
