import { seededRandom } from '../../../src/base/random';
import type { View } from '../../../src/geometry/viewing/lens';
import { ScreensBuilder, type Screens } from '../../../src/geometry/viewing/screens';
import type { SampleGrid } from '../../../src/geometry/viewing/view-samples';
import { viewOf } from './views';

type Point = readonly [number, number];

/** A hole of a wall: from so far to so far along it, what is below and above it, and whether a leaf shuts it. */
interface Hole {
  readonly from: number;
  readonly to: number;
  readonly sill: number;
  readonly head: number;
  readonly shut: boolean;
}

const CEILING = 3.2;
const HALF = 0.1;
const WIDTH = 80;
const ROOM = 5;
const DEPTH = 6;
const CORRIDOR = 2.4;

export interface WardStorey {
  readonly screens: Screens;
  readonly views: readonly View[];
  readonly grid: SampleGrid;
}

class Drawing {
  readonly builder = new ScreensBuilder();
  #owner = 0;

  face(a: Point, b: Point, bottom: number, top: number): void {
    this.builder.add(a, b, bottom, top, this.#owner++);
  }

  box([x0, y0]: Point, [x1, y1]: Point, bottom: number, top: number): void {
    const corners: Point[] = [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ];
    corners.forEach((a, i) => this.face(a, corners[(i + 1) % 4]!, bottom, top));
  }

  /** A wall of 0.2 m along x or y, cut by holes in order. */
  wall(a: Point, length: number, upwards: boolean, holes: readonly Hole[] = []): void {
    const part = (from: number, to: number, bottom: number, top: number): void => {
      if (to - from < 1e-9 || top - bottom < 1e-9) return;
      if (upwards) this.box([a[0] - HALF, a[1] + from], [a[0] + HALF, a[1] + to], bottom, top);
      else this.box([a[0] + from, a[1] - HALF], [a[0] + to, a[1] + HALF], bottom, top);
    };
    let at = 0;
    for (const { from, to, sill, head, shut } of holes) {
      part(at, from, 0, CEILING);
      part(from, to, 0, sill);
      part(from, to, head, CEILING);
      const [p, q]: [Point, Point] = upwards
        ? [
            [a[0], a[1] + from],
            [a[0], a[1] + to],
          ]
        : [
            [a[0] + from, a[1]],
            [a[0] + to, a[1]],
          ];
      if (shut) this.face(p, q, sill, head);
      at = to;
    }
    part(at, length, 0, CEILING);
  }
}

/**
 * A ward storey of 80 m by 29 m: two corridors of 2.4 m with rooms of 5 × 6 m on both sides, doors 1.2 × 2.1 m of which
 * every third is shut, windows, half-height partitions between beds, curtains that hang, counters of 1.1 m in the
 * corridors. 60 cameras: along corridors, in rooms' corners, fisheyes where people cross.
 */
export function wardStorey(seed: number): WardStorey {
  const random = seededRandom(seed);
  const drawing = new Drawing();
  const bands = [0, DEPTH + CORRIDOR, 2 * DEPTH + CORRIDOR, 3 * DEPTH + 2 * CORRIDOR];
  const rooms: Point[] = [];
  bands.forEach((base, band) => {
    const toCorridor = band % 2 === 0 ? base + DEPTH : base;
    const count = WIDTH / ROOM;
    const doors: Hole[] = [];
    for (let i = 0; i < count; i++) {
      const x = i * ROOM;
      drawing.wall([x, base], DEPTH, true);
      const from = x + random.between(0.4, 3);
      doors.push({ from, to: from + 1.2, sill: 0, head: 2.1, shut: (i + band) % 3 === 0 });
      rooms.push([x, base]);
      furnish(drawing, x, base);
    }
    drawing.wall([WIDTH, base], DEPTH, true);
    drawing.wall([0, toCorridor], WIDTH, false, doors);
    if (band === 1) drawing.wall([0, base + DEPTH], WIDTH, false);
  });
  for (const y of [0, bands[3]! + DEPTH]) {
    const windows = Array.from({ length: WIDTH / ROOM }, (_, i): Hole => {
      return { from: i * ROOM + 1, to: i * ROOM + 4, sill: 0.9, head: 2.4, shut: false };
    });
    drawing.wall([0, y], WIDTH, false, windows);
  }
  const corridors = [DEPTH, bands[2]! + DEPTH];
  for (const y of corridors) {
    drawing.wall([0, y], CORRIDOR, true);
    drawing.wall([WIDTH, y], CORRIDOR, true);
    for (let x = 12; x < WIDTH; x += 25) drawing.box([x, y + 0.2], [x + 3, y + 0.8], 0, 1.1);
  }
  const depth = 4 * DEPTH + 2 * CORRIDOR;
  return {
    screens: drawing.builder.build(),
    views: cameras(rooms, corridors, () => random.between(-8, 8)),
    grid: { x0: 0, y0: 0, nx: WIDTH * 4, ny: Math.ceil(depth * 4), cell: 0.25 },
  };
}

/** Two beds with a partition of 1.5 m and a curtain between them. */
function furnish(drawing: Drawing, x: number, y: number): void {
  drawing.box([x + 0.4, y + 1.2], [x + 2.4, y + 2.2], 0, 0.6);
  drawing.box([x + 0.4, y + 3.6], [x + 2.4, y + 4.6], 0, 0.6);
  drawing.face([x + 0.1, y + 2.9], [x + 2.6, y + 2.9], 0, 1.5);
  drawing.face([x + 2.6, y + 2.9], [x + 2.6, y + 4.9], 0.4, 2);
}

function cameras(rooms: readonly Point[], corridors: readonly number[], stray: () => number): View[] {
  const views: View[] = [];
  for (const y of corridors) {
    for (let x = 1; x < WIDTH; x += 8) {
      const heading = (views.length % 2 === 0 ? 0 : 180) + stray();
      const lens = { horizontal: 103, vertical: 55, pixels: 2688 };
      views.push(viewOf({ x, y: y + CORRIDOR / 2 + stray() / 20, z: 2.7, tilt: 20, heading, ...lens }));
    }
    for (let x = 20; x < WIDTH; x += 20) {
      const lens = {
        projection: 'equidistant',
        horizontal: 180,
        vertical: 180,
        pixels: 2500,
        square: true,
      } as const;
      views.push(viewOf({ x: x + stray() / 10, y: y + CORRIDOR / 2, z: 3, tilt: 90, ...lens }));
    }
  }
  for (let i = 0; views.length < 60; i++) {
    const [x, y] = rooms[(i * 7) % rooms.length]!;
    const lens = { horizontal: 90, vertical: 60, pixels: 2560 };
    views.push(viewOf({ x: x + 0.15, y: y + 0.15, z: 2.8, tilt: 30, heading: 45 + stray(), ...lens }));
  }
  return views;
}
