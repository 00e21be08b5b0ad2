import { viewSamples, type SampleGrid } from '../../../geometry/viewing/view-samples';
import { ViewUnion } from '../../../geometry/viewing/view-union';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import { roomSamples, type RoomSamples } from '../room-samples';
import { CELL, HEIGHTS, solidsOf, type StoreyScene } from '../storey-scene';
import type { WatchingCamera } from '../storey-views';
import { SPOT } from '../checks/floor-findings';
import { cellSpots } from './cell-spots';
import type { StoreyDemand } from './storey-demand';

/** A place of the finer grid that is short. */
export interface FinePoint {
  readonly floor: number;
  readonly x: number;
  readonly y: number;
  /** The cell of the storey's grid that it lies in. */
  readonly cell: number;
}

/** Side of a finer cell, metres. */
export const FINE = CELL / 2;
const SPOT_CELLS = Math.round((0.75 * SPOT) / FINE ** 2);

/** The floors demanded on a grid of half the cell; rooms are sampled once. */
export class FinerLook {
  readonly #scene: StoreyScene;
  readonly #grid: SampleGrid;
  readonly #rooms: readonly RoomSamples[];

  constructor(parts: StoreyParts, scene: StoreyScene) {
    this.#scene = scene;
    const { x0, y0, nx, ny } = scene.grid;
    this.#grid = { x0, y0, nx: 2 * nx, ny: 2 * ny, cell: FINE };
    this.#rooms = roomSamples(this.#grid, parts.plan.spaces, solidsOf(parts), HEIGHTS);
  }

  /** Places in spots that matter which are short with these cameras. O(samples in windows). */
  short({ floors }: StoreyDemand, cameras: readonly WatchingCamera[]): FinePoint[] {
    const grid = this.#grid;
    const union = new ViewUnion(grid, HEIGHTS.length);
    cameras.forEach(({ views }, number) =>
      union.put(
        number,
        views.map((view) => viewSamples(this.#scene.scene, grid, view, HEIGHTS)),
      ),
    );
    return floors.flatMap(({ room, height, density }, floor) => {
      const densest = union.densest[height]!;
      const free = this.#rooms[room]?.free[height] ?? new Int32Array();
      const short = [...free].filter((cell) => densest[cell]! < density);
      return cellSpots(short, grid.nx, SPOT_CELLS)
        .flat()
        .map((cell): FinePoint => {
          const [i, j] = [cell % grid.nx, Math.floor(cell / grid.nx)];
          return {
            floor,
            x: grid.x0 + (i + 0.5) * FINE,
            y: grid.y0 + (j + 0.5) * FINE,
            cell: (j >> 1) * this.#scene.grid.nx + (i >> 1),
          };
        });
    });
  }
}
