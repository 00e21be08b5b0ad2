import { coverProblem, type CoverProblem } from '../../../../src/geometry/cover/cover-problem';
import { acrossOf, aimOf, look } from '../../../../src/geometry/viewing/aim';
import { ScreensBuilder } from '../../../../src/geometry/viewing/screens';
import { clearLine } from '../../../../src/geometry/viewing/sight-line';
import { buildViewScene, type ViewScene } from '../../../../src/geometry/viewing/view-scene';

const DEGREE = Math.PI / 180;

/** A lens with a flat picture. */
export interface WardLens {
  readonly horizontalView: number;
  readonly verticalView: number;
  readonly pixelsAcross: number;
  readonly pixelsDown: number;
}

/** What CCTV.md leaves open of its ward. */
export interface WardCameras {
  /** Metres over the floor, and radians below the horizon. */
  readonly height: number;
  readonly tilt: number;
  readonly lens: WardLens;
}

/** 2688 px over 103°, as CCTV.md has it; its sheet says 55° down the picture. */
export const DOME: WardLens = {
  horizontalView: 103 * DEGREE,
  verticalView: 55 * DEGREE,
  pixelsAcross: 2688,
  pixelsDown: 1520,
};

/** Metres: a corridor, and eight rooms north of it behind walls of 0.2 m, each with an open door of 1.2 m in the middle. */
const [LENGTH, CORRIDOR, WALL, ROOMS, WIDTH, DEPTH, DOOR] = [40, 2.4, 0.2, 8, 4.8, 6, 1.2] as const;
const CEILING = 3;
const PITCH = LENGTH / ROOMS;
const [LOW, HIGH] = [CORRIDOR, CORRIDOR + WALL];
const NORTH = HIGH + DEPTH;
/** Samples and mounts along walls, metres apart; mounts stand off their walls. */
const CELL = 0.5;
const STEP = 0.6;
const OFF = 0.05;
/** To either side of the wall's own heading: each 10° up to 80°. */
const TURNS = Array.from({ length: 17 }, (_, i) => 10 * (i - 8));
/** Asked for: 125 px/m at 1.5 m. */
const [DENSITY, SEEN_AT] = [125, 1.5] as const;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly facing: number;
}

/**
 * The ward of 40 m that CCTV.md takes its placement from: 1,360 samples at 1.5 m, one each 0.5 m (80 × 5 in the corridor, 10 × 12 in each room),
 * which 125 px/m are to reach. It tells neither where the 7,310 candidates hang nor what they are. Here they hang along all walls 0.6 m
 * apart (142 in the corridor, 36 in each room), each with 17 headings 10° apart: 430 × 17 = 7,310, all of one lens, height and tilt.
 */
export function toldWard({ height, tilt, lens }: WardCameras): CoverProblem {
  const scene = walls();
  const points = samples();
  const columnStart = [0];
  const columnRows: number[] = [];
  for (const { x, y, facing } of spots()) {
    const near = points.flatMap(([px, py], r) =>
      clearLine(scene, x, y, height, px, py, SEEN_AT) ? [r] : [],
    );
    for (const turn of TURNS) {
      const pose = { x, y, z: height, heading: (facing + turn) * DEGREE, tilt };
      const aim = aimOf({ pose, lens: { projection: 'rectilinear', ...lens }, masks: [] });
      for (const r of near) {
        const [px, py] = points[r]!;
        if (look(aim, px, py, SEEN_AT) && acrossOf(aim) >= DENSITY) columnRows.push(r);
      }
      columnStart.push(columnRows.length);
    }
  }
  return coverProblem({ rowCount: points.length, columnStart, columnRows });
}

const westOf = (room: number): number => room * PITCH + WALL / 2;

function walls(): ViewScene {
  const screens = new ScreensBuilder();
  let owner = 0;
  const box = (x0: number, y0: number, x1: number, y1: number): void => {
    const ring = [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ] as const;
    ring.forEach((a, i) => screens.add(a, ring[(i + 1) % 4]!, 0, CEILING, owner++));
  };
  box(-WALL, -WALL, LENGTH + WALL, 0);
  box(-WALL, NORTH, LENGTH + WALL, NORTH + WALL);
  box(-WALL, 0, 0, NORTH);
  box(LENGTH, 0, LENGTH + WALL, NORTH);
  for (let room = 0; room < ROOMS; room++) {
    const west = westOf(room);
    const door = west + WIDTH / 2;
    box(west - WALL, HIGH, west, NORTH);
    box(west - WALL / 2, LOW, door - DOOR / 2, HIGH);
    box(door + DOOR / 2, LOW, west - WALL / 2 + PITCH, HIGH);
  }
  box(LENGTH - WALL / 2, HIGH, LENGTH, NORTH);
  return buildViewScene(screens.build(), CEILING);
}

/** The middles of equal parts, as near to `step` as fits. */
function evenly(from: number, to: number, step: number): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count);
}

/** Every box of rooms, from (x0, y0) to (x1, y1). */
const boxes = (): (readonly [number, number, number, number])[] => [
  [0, 0, LENGTH, CORRIDOR],
  ...Array.from({ length: ROOMS }, (_, i) => [westOf(i), HIGH, westOf(i) + WIDTH, NORTH] as const),
];

const samples = (): (readonly [number, number])[] =>
  boxes().flatMap(([x0, y0, x1, y1]) =>
    evenly(y0, y1, CELL).flatMap((y) => evenly(x0, x1, CELL).map((x) => [x, y] as const)),
  );

function spots(): Spot[] {
  return boxes().flatMap(([x0, y0, x1, y1]) => [
    ...evenly(x0, x1, STEP).flatMap((x): Spot[] => [
      { x, y: y0 + OFF, facing: 90 },
      { x, y: y1 - OFF, facing: -90 },
    ]),
    ...evenly(y0, y1, STEP).flatMap((y): Spot[] => [
      { x: x0 + OFF, y, facing: 0 },
      { x: x1 - OFF, y, facing: 180 },
    ]),
  ]);
}
