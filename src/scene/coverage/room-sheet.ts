import { BufferAttribute, BufferGeometry, DataTexture, FloatType, NearestFilter, RGFormat } from 'three';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import type { Polygon } from '../../model/schema/polygon';
import { roomFloors } from './room-floors';

/** What a texel has where nothing is to be told: no room, or something fills it. Less than any number that is told. */
export const NOTHING = -100;
/** Above the floor so that the tint doesn't flicker in it, metres. */
const HEIGHT = 0.006;

/**
 * The floors of a storey's rooms as one mesh, and a number of each cell as one texture, a texel a cell, row by row from the
 * south-west: the number, and beside it that of the room.
 */
export class RoomSheet {
  readonly geometry: BufferGeometry;
  readonly texture: DataTexture;
  readonly #texels: Float32Array<ArrayBuffer>;

  /** `at` = where the corner of the grid is put, as three has it. */
  constructor(
    readonly grid: SampleGrid,
    outlines: readonly Polygon[],
    at: readonly [number, number, number],
  ) {
    const { places, rooms, indices, cells } = roomFloors(outlines, grid);
    const positions = new Float32Array(3 * rooms.length);
    for (let v = 0; v < rooms.length; v++) {
      positions[3 * v] = at[0] + places[2 * v]! * grid.cell;
      positions[3 * v + 1] = at[1] + places[2 * v + 1]! * grid.cell;
      positions[3 * v + 2] = at[2] + HEIGHT;
    }
    this.geometry = new BufferGeometry()
      .setAttribute('position', new BufferAttribute(positions, 3))
      .setAttribute('place', new BufferAttribute(places, 2))
      .setAttribute('room', new BufferAttribute(rooms, 1))
      .setIndex(new BufferAttribute(indices, 1));
    this.#texels = new Float32Array(2 * cells.length);
    for (let i = 0; i < cells.length; i++) {
      this.#texels[2 * i] = NOTHING;
      this.#texels[2 * i + 1] = cells[i]!;
    }
    this.texture = new DataTexture(this.#texels, grid.nx, grid.ny, RGFormat, FloatType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  /** Writes the number of each cell. O(cells). */
  fill(valueOf: (cell: number) => number): void {
    const texels = this.#texels;
    for (let i = 0; 2 * i < texels.length; i++) texels[2 * i] = valueOf(i);
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
    this.texture.dispose();
  }
}

/** Are two grids one, so that a sheet made for one takes what was sampled by the other? O(1). */
export const isSameGrid = (a: SampleGrid, b: SampleGrid): boolean =>
  a.x0 === b.x0 && a.y0 === b.y0 && a.nx === b.nx && a.ny === b.ny && a.cell === b.cell;
