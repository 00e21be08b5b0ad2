import { BufferAttribute } from 'three';
import type { NO_FLOOR as noFloor, SeenStorey } from '../../analyses/cameras/seen/seen-storey';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import type { Polygon } from '../../model/schema/polygon';
import { NOTHING, RoomSheet } from '../coverage/room-sheet';

/** As what is seen has it in `densest`. */
const NO_FLOOR: typeof noFloor = -1;

/** What a texel has where no camera sees: far below the logarithm of any density. */
export const UNSEEN = -20;

/** What cameras see of the floors of rooms, as numbers of a sheet: the base-2 logarithm of the pixels a metre, or how many see a place. */
export class SeenSheet extends RoomSheet {
  constructor(grid: SampleGrid, outlines: readonly Polygon[], at: readonly [number, number, number]) {
    super(grid, outlines, at);
    const { count } = this.geometry.getAttribute('room');
    this.geometry.setAttribute('asked', new BufferAttribute(new Float32Array(count), 1));
  }

  /** Writes what is seen, by density or by how many see it. O(cells). */
  write({ densest, counts }: Pick<SeenStorey, 'densest' | 'counts'>, counted: boolean): void {
    this.fill((i) => {
      const density = densest[i]!;
      if (density === NO_FLOOR) return NOTHING;
      return counted ? counts[i]! : density > 0 ? Math.log2(density) : UNSEEN;
    });
  }

  /** Tells rooms whose floor has to be seen, by their numbers: where they are blind strikes the eye. O(vertices). */
  ask(isAsked: (room: number) => boolean): void {
    const rooms = this.geometry.getAttribute('room');
    const asked = this.geometry.getAttribute('asked');
    for (let v = 0; v < rooms.count; v++) asked.setX(v, isAsked(rooms.getX(v)) ? 1 : 0);
    asked.needsUpdate = true;
  }
}
