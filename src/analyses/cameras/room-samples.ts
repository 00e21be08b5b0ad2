import { ringArea } from '../../geometry/plane/ring-area';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import type { Polygon } from '../../model/schema/polygon';
import type { Space } from '../../model/schema/space';
import { cellsIn } from './cells-in';

/** What fills a part of the floor up to a height, metres. */
export interface Solid {
  readonly outline: Polygon;
  readonly top: number;
}

/** Where somebody may be in a room. */
export interface RoomSamples {
  /** Per height: cells of the grid that nothing fills at that height, ascending. */
  readonly free: readonly Int32Array[];
  /** Smaller spaces (their numbers) that have some of its cells. */
  readonly within: ReadonlySet<number>;
}

const areaOf = ({ outer }: Polygon): number => Math.abs(ringArea(outer));

/**
 * Cells of each space that are free at each height; where spaces overlap (a cubicle drawn within its room), those of the
 * smallest. What is higher takes the place of whoever is looked for at a height. O(cells + points).
 */
export function roomSamples(
  grid: SampleGrid,
  spaces: readonly Space[],
  solids: readonly Solid[],
  heights: readonly number[],
): RoomSamples[] {
  const room = new Int32Array(grid.nx * grid.ny).fill(-1);
  const order = [...spaces.keys()].sort((a, b) => areaOf(spaces[b]!.outline) - areaOf(spaces[a]!.outline));
  const within = spaces.map(() => new Set<number>());
  for (const number of order) {
    for (const cell of cellsIn(grid, spaces[number]!.outline)) {
      within[room[cell]!]?.add(number);
      room[cell] = number;
    }
  }
  const lists = spaces.map(() => heights.map((): number[] => []));
  heights.forEach((height, h) => {
    const filled = new Uint8Array(room.length);
    for (const { outline, top } of solids) {
      if (top <= height) continue;
      for (const cell of cellsIn(grid, outline)) filled[cell] = 1;
    }
    for (let cell = 0; cell < room.length; cell++) {
      if (room[cell]! >= 0 && filled[cell] === 0) lists[room[cell]!]![h]!.push(cell);
    }
  });
  return lists.map((free, number) => ({
    free: free.map((cells) => Int32Array.from(cells)),
    within: within[number]!,
  }));
}
