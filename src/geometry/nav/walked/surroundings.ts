import { placeInRings } from '../../plane/place-in-rings';
import { segmentDistanceSquared } from '../../plane/segment-distance';
import { leavesBy, meets } from './crossing';
import type { SheetWalls } from './sheet-walls';

type Point = readonly [number, number];

/** Farther walls keep nobody off, metres. */
export const WIDE = 1.2;
/** A door that a way begins or ends at is gone through, metres. */
const AT = 1e-6;

/** What a way may not go through, and how near that is. */
export interface Surroundings {
  /** Of what lies in a box and `WIDE` around it. O(hits). */
  around(minX: number, minY: number, maxX: number, maxY: number): Nearby;
}

/** As numbers of the sheet's walls and gates. */
export class Nearby {
  readonly #sheet: SheetWalls;
  readonly #walls: readonly number[];
  readonly #gates: readonly number[];

  constructor(sheet: SheetWalls, walls: readonly number[], gates: readonly number[]) {
    this.#sheet = sheet;
    this.#walls = walls;
    this.#gates = gates;
  }

  /** Metres to the nearest wall, `WIDE` at most. O(walls). */
  room(x: number, y: number): number {
    const { walls } = this.#sheet;
    let least = WIDE * WIDE;
    for (const i of this.#walls) {
      const ax = walls[4 * i]!;
      const ay = walls[4 * i + 1]!;
      const bx = walls[4 * i + 2]!;
      const by = walls[4 * i + 3]!;
      if (x + WIDE < ax && x + WIDE < bx) continue;
      if (x - WIDE > ax && x - WIDE > bx) continue;
      if (y + WIDE < ay && y + WIDE < by) continue;
      if (y - WIDE > ay && y - WIDE > by) continue;
      least = Math.min(least, segmentDistanceSquared(x, y, ax, ay, bx, by));
    }
    return Math.sqrt(least);
  }

  /** Nothing between p and q; `isClear`: no wall is there, for both have more room than that. O(walls + gates). */
  isFree([px, py]: Point, [qx, qy]: Point, isClear: boolean): boolean {
    const { walls, gates } = this.#sheet;
    if (!isClear) for (const i of this.#walls) if (leavesBy(walls, i, px, py, qx, qy)) return false;
    for (const i of this.#gates) if (meets(gates, i, px, py, qx, qy)) return false;
    return true;
  }

  /** Ends of walls inside a polygon. O(walls · its corners). */
  corners(ring: readonly Point[]): readonly Point[] {
    const { walls } = this.#sheet;
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const [minX, minY, maxX, maxY] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const found: Point[] = [];
    for (const i of this.#walls) {
      // Each corner is where one wall begins and another ends.
      const x = walls[4 * i]!;
      const y = walls[4 * i + 1]!;
      if (x <= minX || x >= maxX || y <= minY || y >= maxY) continue;
      if (placeInRings([ring], x, y, 0) === 'inside') found.push([x, y]);
    }
    return found;
  }
}

/** What is around a line on a sheet: all its walls, and the gates that the line doesn't go through. O(length · what is near). */
export function surroundings(sheet: SheetWalls, line: readonly Point[]): Surroundings {
  const { gates, gatesAt, doorOf, wallsAt } = sheet;
  const passed = new Set<number>();
  const doors = new Set<number>();
  const pass = (gate: number): void => {
    if (doorOf[gate]! < 0) passed.add(gate);
    else doors.add(doorOf[gate]!);
  };
  for (let i = 0; i + 1 < line.length; i++) {
    const [[px, py], [qx, qy]] = [line[i]!, line[i + 1]!];
    const box = [Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy)] as const;
    for (const gate of gatesAt.near(...box)) if (meets(gates, gate, px, py, qx, qy)) pass(gate);
  }
  for (const [x, y] of [line[0]!, line.at(-1)!]) {
    for (const i of gatesAt.near(x - AT, y - AT, x + AT, y + AT)) {
      const [ax, ay, bx, by] = [gates[4 * i]!, gates[4 * i + 1]!, gates[4 * i + 2]!, gates[4 * i + 3]!];
      if (segmentDistanceSquared(x, y, ax, ay, bx, by) < AT * AT) pass(i);
    }
  }
  return {
    around: (minX, minY, maxX, maxY) => {
      const box = [minX - WIDE, minY - WIDE, maxX + WIDE, maxY + WIDE] as const;
      return new Nearby(
        sheet,
        wallsAt.near(...box),
        gatesAt.near(...box).filter((gate) => !passed.has(gate) && !doors.has(doorOf[gate]!)),
      );
    },
  };
}
