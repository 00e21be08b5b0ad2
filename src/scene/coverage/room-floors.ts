import { LineSetBuilder } from '../../geometry/plane/line-set';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { pointBounds, type Bounds } from '../../geometry/plane/bounds';
import { ringArea } from '../../geometry/plane/ring-area';
import { triangulate } from '../../geometry/plane/triangulate';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import type { Polygon } from '../../model/schema/polygon';

/** The floors of rooms, each told from the others, so that what is seen in one is never mixed with what is seen behind a wall. */
export interface RoomFloors {
  /** x, y a vertex, in cells of the grid from its corner. */
  readonly places: Float32Array<ArrayBuffer>;
  /** Number of its room, a vertex; vertices of two rooms are two. */
  readonly rooms: Float32Array<ArrayBuffer>;
  readonly indices: Uint32Array<ArrayBuffer>;
  /** Per cell of the grid, row by row: number of the room that its middle lies in, −1 = none. */
  readonly cells: Int32Array;
}

/** Lines nearer to each other than this are one, metres. */
const TOLERANCE = 1e-4;

interface Room {
  readonly rings: readonly Polygon['outer'][];
  readonly box: Bounds;
}

/**
 * The floors of rooms by the grid that they are sampled by; where rooms overlap (a cubicle drawn within its room) a floor
 * is the smallest one's. O(n log n + triangles · rooms + cells).
 */
export function roomFloors(outlines: readonly Polygon[], grid: SampleGrid): RoomFloors {
  const builder = new LineSetBuilder();
  const rooms = outlines.map(({ outer, holes }): Room => {
    for (const ring of [outer, ...holes]) builder.add(ring, true);
    return { rings: [outer, ...holes], box: pointBounds(outer) };
  });
  const bySize = [...rooms.keys()].sort(
    (a, b) => Math.abs(ringArea(outlines[a]!.outer)) - Math.abs(ringArea(outlines[b]!.outer)),
  );
  const { x, y, origin, corners, triangleCount } = triangulate(builder.build(), { tolerance: TOLERANCE });
  const places: number[] = [];
  const numbers: number[] = [];
  const indices: number[] = [];
  const cells = new Int32Array(grid.nx * grid.ny).fill(-1);
  const made = new Map<number, number>();
  for (let t = 0; t < triangleCount; t++) {
    const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
    const room = roomAt(
      rooms,
      bySize,
      (x[a]! + x[b]! + x[c]!) / 3 + origin[0],
      (y[a]! + y[b]! + y[c]!) / 3 + origin[1],
    );
    if (room < 0) continue;
    for (const v of [a, b, c]) {
      const key = room * x.length + v;
      const known = made.get(key) ?? numbers.length;
      if (known === numbers.length) {
        made.set(key, known);
        places.push((x[v]! + origin[0] - grid.x0) / grid.cell, (y[v]! + origin[1] - grid.y0) / grid.cell);
        numbers.push(room);
      }
      indices.push(known);
    }
    const [p, q, r] = indices.slice(-3).map((v) => [places[2 * v]!, places[2 * v + 1]!] as const);
    fillTriangle(cells, grid, [p!, q!, r!], room);
  }
  return {
    places: Float32Array.from(places),
    rooms: Float32Array.from(numbers),
    indices: Uint32Array.from(indices),
    cells,
  };
}

/** The smallest of the rooms that a place lies in, −1 = none. O(rooms). */
function roomAt(rooms: readonly Room[], bySize: readonly number[], x: number, y: number): number {
  return (
    bySize.find((i) => {
      const { rings, box } = rooms[i]!;
      const near = x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
      return near && placeInRings(rings, x, y, 0) !== 'outside';
    }) ?? -1
  );
}

type Corner = readonly [number, number];

/** Gives the cells whose middles lie in a triangle (in cells) to a room; one on its edge as well. O(rows + cells). */
function fillTriangle(
  cells: Int32Array,
  { nx, ny }: SampleGrid,
  triangle: readonly [Corner, Corner, Corner],
  room: number,
): void {
  const low = Math.min(...triangle.map(([, y]) => y));
  const high = Math.max(...triangle.map(([, y]) => y));
  for (let row = Math.max(0, Math.ceil(low - 0.5)); row < ny && row + 0.5 <= high; row++) {
    const y = row + 0.5;
    let west = Infinity;
    let east = -Infinity;
    triangle.forEach(([ax, ay], i) => {
      const [bx, by] = triangle[(i + 1) % 3]!;
      if (Math.min(ay, by) > y || Math.max(ay, by) < y) return;
      const cuts = ay === by ? [ax, bx] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
      west = Math.min(west, ...cuts);
      east = Math.max(east, ...cuts);
    });
    const from = Math.max(0, Math.ceil(west - 0.5));
    const to = Math.min(nx - 1, Math.floor(east - 0.5));
    if (from <= to) cells.fill(room, row * nx + from, row * nx + to + 1);
  }
}
