import { Mesh, Vector2, type BufferGeometry, type DataTexture, type ShaderMaterial } from 'three';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Polygon } from '../../model/schema/polygon';
import type { Space } from '../../model/schema/space';
import type { Stage } from '../stage';
import { isSameGrid, type RoomSheet } from './room-sheet';
import type { TintUniforms } from './tint-material';

/** Drawn after the floor and before what stands on it. */
const ORDER = 2;

/** What every tint of rooms has. */
export interface RoomUniforms extends TintUniforms {
  /** Cells from west to east and from south to north. */
  readonly size: { readonly value: Vector2 };
  /** Side of a cell, metres. */
  readonly cell: { value: number };
}

/** As long as no sheet is there. */
export const roomUniforms = (): RoomUniforms => ({
  pixel: { value: 0.05 },
  size: { value: new Vector2() },
  cell: { value: 1 },
});

interface Makers<Sheet extends RoomSheet> {
  sheet(grid: SampleGrid, outlines: readonly Polygon[], at: readonly [number, number, number]): Sheet;
  material(map: DataTexture): ShaderMaterial;
}

/** A sheet with the rooms that it has by their numbers. */
export interface Made<Sheet extends RoomSheet> {
  readonly sheet: Sheet;
  readonly spaces: readonly Space[];
  readonly at: readonly [number, number, number];
}

/** The tinted floors of one storey as one mesh, made anew only for another storey, another grid, other rooms or another place. */
export class RoomMesh<Sheet extends RoomSheet> {
  readonly mesh = new Mesh<BufferGeometry, ShaderMaterial>();
  readonly #stage: Stage;
  readonly #uniforms: RoomUniforms;
  readonly #make: Makers<Sheet>;
  #made: Made<Sheet> | null = null;

  constructor(stage: Stage, uniforms: RoomUniforms, make: Makers<Sheet>) {
    this.#stage = stage;
    this.#uniforms = uniforms;
    this.#make = make;
    this.mesh.renderOrder = ORDER;
    this.mesh.visible = false;
  }

  /** Shows the floors of a storey; `anew`: nothing is written on them yet, or they were out of sight. O(1) where they are known. */
  show(
    document: CampusDocument,
    storey: StoreyId,
    grid: SampleGrid,
  ): { readonly made: Made<Sheet>; readonly anew: boolean } {
    const before = this.#made;
    const made = this.#madeFor(document, storey, grid);
    const anew = made !== before || !this.mesh.visible;
    this.#made = made;
    this.mesh.visible = true;
    return { made, anew };
  }

  /** Whether it was in sight. */
  hide(): boolean {
    const was = this.mesh.visible;
    this.mesh.visible = false;
    return was;
  }

  #madeFor(document: CampusDocument, storey: StoreyId, grid: SampleGrid): Made<Sheet> {
    const { origin } = this.#stage;
    const spaces = onStorey(document, 'spaces', storey);
    const elevation = document.storeys[storey]?.elevation ?? 0;
    const at = [grid.x0 - origin[0], grid.y0 - origin[1], elevation] as const;
    const made = this.#made;
    if (
      made &&
      made.spaces === spaces &&
      isSameGrid(made.sheet.grid, grid) &&
      at.every((each, i) => each === made.at[i])
    ) {
      return made;
    }
    this.#drop();
    const outlines = spaces.map(({ outline }) => outline);
    const sheet = this.#make.sheet(grid, outlines, at);
    this.#uniforms.size.value.set(grid.nx, grid.ny);
    this.#uniforms.cell.value = grid.cell;
    this.mesh.geometry = sheet.geometry;
    this.mesh.material = this.#make.material(sheet.texture);
    return { sheet, spaces, at };
  }

  #drop(): void {
    if (!this.#made) return;
    this.#made.sheet.dispose();
    this.mesh.material.dispose();
    this.#made = null;
  }

  dispose(): void {
    this.#drop();
    this.mesh.visible = false;
  }
}
