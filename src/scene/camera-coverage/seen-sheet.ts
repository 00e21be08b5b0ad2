import { BufferAttribute, BufferGeometry, DataTexture, FloatType, NearestFilter, RGFormat } from 'three';
import type { NO_FLOOR as noFloor, SeenStorey } from '../../analyses/cameras/seen/seen-storey';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import type { Polygon } from '../../model/schema/polygon';
import { roomFloors } from './room-floors';

/** As what is seen has it in `densest`. */
const NO_FLOOR: typeof noFloor = -1;

/** What a texel has where nothing is to be told: no room, or something fills it. */
export const NOTHING = -100;
/** What a texel has where no camera sees: far below the logarithm of any density. */
export const UNSEEN = -20;
/** Above the floor so that the tint doesn't flicker in it, metres. */
const HEIGHT = 0.006;

/**
 * The floors of a storey's rooms as one mesh, and what cameras see of them as one texture, a texel a cell, row by row from
 * the south-west: the base-2 logarithm of the pixels a metre, or how many see it, and beside it the number of the room.
 */
export class SeenSheet {
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
      .setAttribute('asked', new BufferAttribute(new Float32Array(rooms.length), 1))
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

  /** Writes what is seen, by density or by how many see it. O(cells). */
  write({ densest, counts }: Pick<SeenStorey, 'densest' | 'counts'>, counted: boolean): void {
    const texels = this.#texels;
    for (let i = 0; i < densest.length; i++) {
      const density = densest[i]!;
      texels[2 * i] =
        density === NO_FLOOR ? NOTHING : counted ? counts[i]! : density > 0 ? Math.log2(density) : UNSEEN;
    }
    this.texture.needsUpdate = true;
  }

  /** Tells rooms whose floor has to be seen, by their numbers: where they are blind strikes the eye. O(vertices). */
  ask(isAsked: (room: number) => boolean): void {
    const rooms = this.geometry.getAttribute('room');
    const asked = this.geometry.getAttribute('asked');
    for (let v = 0; v < rooms.count; v++) asked.setX(v, isAsked(rooms.getX(v)) ? 1 : 0);
    asked.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
    this.texture.dispose();
  }
}

/** Are two grids one, so that a sheet made for one takes what is seen by the other? O(1). */
export const isSameGrid = (a: SampleGrid, b: SampleGrid): boolean =>
  a.x0 === b.x0 && a.y0 === b.y0 && a.nx === b.nx && a.ny === b.ny && a.cell === b.cell;
