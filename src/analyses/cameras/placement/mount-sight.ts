import type { View } from '../../../geometry/viewing/lens';
import { clearLine } from '../../../geometry/viewing/sight-line';
import { viewSamples } from '../../../geometry/viewing/view-samples';
import type { PrivateRoom } from '../forbidden-views';
import { HEIGHTS, type StoreyScene } from '../storey-scene';
import type { CameraMount } from './camera-mounts';
import type { StoreyDemand } from './storey-demand';

/** What can be seen from a mount at all, however the camera there is turned. */
export interface MountSight {
  /** Per height (its number in `HEIGHTS`): demanded cells in sight, ascending. */
  readonly cells: readonly Int32Array[];
  /** Numbers of the doorways demanded that are in sight. */
  readonly doors: Int32Array;
  /** Cells at 1 m of places that may not be filmed, and per cell the number of its place. */
  readonly closed: Int32Array;
  readonly closedRoom: Int32Array;
}

const AT_ONE_METRE = HEIGHTS.indexOf(1);
const WIDEST = (240 * Math.PI) / 180;
/** Sees all round and down; only densities above 0 are asked of it. */
const LOOKS_AROUND = {
  projection: 'equidistant',
  horizontalView: WIDEST,
  verticalView: WIDEST,
  pixelsAcross: 1000,
  pixelsDown: 1000,
} as const;

/** Looks from mounts at what is demanded and at what may not be filmed. */
export class MountSights {
  readonly #scene: StoreyScene;
  readonly #demand: StoreyDemand;
  readonly #reach: number;
  readonly #heights: readonly number[];
  readonly #wanted: readonly Uint8Array[];
  readonly #closed: Int32Array;

  /** `reach`: metres beyond which no offered camera has the pixels that any doorway asks for. */
  constructor(scene: StoreyScene, demand: StoreyDemand, closed: readonly PrivateRoom[], reach: number) {
    this.#scene = scene;
    this.#demand = demand;
    this.#reach = reach;
    const cells = scene.grid.nx * scene.grid.ny;
    this.#wanted = HEIGHTS.map(() => new Uint8Array(cells));
    for (const floor of demand.floors) for (const cell of floor.cells) this.#wanted[floor.height]![cell] = 1;
    this.#closed = new Int32Array(cells).fill(-1);
    closed.forEach(({ number }, room) => {
      for (const cell of scene.rooms[number]?.free[AT_ONE_METRE] ?? []) this.#closed[cell] = room;
    });
    this.#heights = HEIGHTS.map((_, h) => h).filter(
      (h) => h === AT_ONE_METRE || demand.floors.some(({ height }) => height === h),
    );
  }

  /** Costs one `viewSamples`, and O(faces) for each doorway within reach. */
  from({ x, y, z }: CameraMount): MountSight {
    const { grid, scene } = this.#scene;
    const view: View = { pose: { x, y, z, heading: 0, tilt: Math.PI / 2 }, lens: LOOKS_AROUND, masks: [] };
    const heights = this.#heights.map((h) => HEIGHTS[h]!);
    const { column, row, columns, rows, densities } = viewSamples(scene, grid, view, heights);
    const cells = HEIGHTS.map((): number[] => []);
    const closed: number[] = [];
    const closedRoom: number[] = [];
    this.#heights.forEach((h, i) => {
      const density = densities[i]!;
      const wanted = this.#wanted[h]!;
      const found = cells[h]!;
      for (let j = 0, k = 0; j < rows; j++) {
        const start = (row + j) * grid.nx + column;
        for (let c = 0; c < columns; c++, k++) {
          if (density[k] === 0) continue;
          const cell = start + c;
          if (wanted[cell] === 1) found.push(cell);
          if (h === AT_ONE_METRE && this.#closed[cell]! >= 0) {
            closed.push(cell);
            closedRoom.push(this.#closed[cell]!);
          }
        }
      }
    });
    const doors = this.#demand.doors.flatMap(({ view: door }, d) =>
      Math.hypot(door.x - x, door.y - y) <= this.#reach &&
      clearLine(scene, x, y, z, door.x, door.y, door.duty.height)
        ? [d]
        : [],
    );
    return {
      cells: cells.map((list) => Int32Array.from(list)),
      doors: Int32Array.from(doors),
      closed: Int32Array.from(closed),
      closedRoom: Int32Array.from(closedRoom),
    };
  }
}
