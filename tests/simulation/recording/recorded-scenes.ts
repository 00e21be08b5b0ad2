import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import { PRESETS } from '../../../src/simulation/models/presets';
import { Recorder } from '../../../src/simulation/recording/recorder';
import type { Recording } from '../../../src/simulation/recording/recording';
import { readRecording } from '../../../src/simulation/recording/recording-reader';
import { recordedFloor, type RecordedFloor } from '../../../src/simulation/recording/recording-head';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import type { ExitArea } from '../../../src/simulation/floor/exits';
import { RingClass } from '../../../src/geometry/nav/floor-input';
import { building, flightNorth, FloorDrawing, rectangle, type Point } from '../../geometry/nav/plans';

const box = (x0: number, y0: number, x1: number, y1: number): readonly Point[] => rectangle(x0, y0, x1, y1);

/** Heights of the storeys of `stairHouse`. */
export const ELEVATIONS = [0, 3];

/** A hall with an exit at its east end, and a hall above it; two flights with a landing at 1.5 m between them lead down. */
export function stairHouse(): { readonly nav: Nav; readonly exits: readonly ExitArea[] } {
  const ground = new FloorDrawing().floor(0, 0, 12, 6);
  const outline = ground.ring(rectangle(0, 6, 3, 12), RingClass.outline);
  ground.floor(0, 10, 3, 12);
  const upper = new FloorDrawing().floor(0, 0, 12, 6);
  const landing = { kind: 'landing', landing: 0 } as const;
  const up = { x0: 0, x1: 1.4, y0: 6, y1: 10, rise: 1.5 };
  const down = { x0: 1.6, x1: 3, y0: 6, y1: 10, rise: 1.5, up: 'south' } as const;
  const flights = [
    flightNorth(ground, 0, up, { kind: 'storey', storey: 0 }, landing),
    flightNorth(ground, 0, down, landing, { kind: 'storey', storey: 1 }),
  ];
  const landings = [{ storey: 0, outlines: [outline], z: 1.5 }];
  const nav = buildNav(building([ground.build(), upper.build()], flights, landings));
  return { nav, exits: [{ storey: 0, ring: box(11, 2, 12, 4) }] };
}

/** A hall of 10 m by 10 m with ways out to the east and to the west. */
export function hall(): { readonly nav: Nav; readonly exits: readonly ExitArea[] } {
  const floor = new FloorDrawing().floor(0, 0, 10, 10).floor(10, 4, 13, 6).floor(-3, 4.4, 0, 5.6).build();
  return {
    nav: buildNav(building([floor])),
    exits: [
      { storey: 0, ring: box(12, 4, 13, 6) },
      { storey: 0, ring: box(-3, 4.4, -2, 5.6) },
    ],
  };
}

export interface Person {
  readonly storey: number;
  readonly x: number;
  readonly y: number;
  readonly exit?: number;
  readonly speed?: number;
  readonly startsAt?: number;
}

/** So many in rows 0.5 m apart, with speeds, exits and first steps by chance. */
export function rowsOf(count: number, seed: number, storeys: number, exits: number): Person[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    storey: i % storeys,
    x: 0.4 + 0.5 * (Math.floor(i / storeys) % 18),
    y: 0.5 + 0.5 * Math.floor(i / storeys / 18),
    exit: random.index(exits),
    speed: random.between(0.8, 1.5),
    startsAt: random.index(150),
  }));
}

export function crowdRun(
  scene: { readonly nav: Nav; readonly exits: readonly ExitArea[] },
  people: readonly Person[],
  dt = 0.02,
): CrowdRun {
  const { model, inset } = PRESETS.jupedsim;
  const floor = guidedFloor(scene.nav, new Uint8Array(scene.nav.input.doorCount), inset);
  const crowd = newCrowd(people.length);
  people.forEach(({ storey, x, y, exit = 0, speed = 1.2, startsAt = 0 }, i) => {
    const at = locate(floor.nav, storey, x, y)!;
    crowd.x[i] = at.x;
    crowd.y[i] = at.y;
    crowd.triangle[i] = at.triangle;
    crowd.radius[i] = 0.18;
    crowd.speed[i] = speed;
    crowd.guide[i] = exit;
    crowd.startsAt[i] = startsAt;
  });
  const guides = scene.exits.map(({ storey, ring }, exit) => {
    const [x, y] = [0, 1].map((axis) => ring.reduce((sum, point) => sum + point[axis]!, 0) / ring.length);
    return { field: floor.fieldTo([{ kind: 'point', storey, x: x!, y: y! }])!, exits: [exit] };
  });
  return { floor, crowd, guides, exits: scene.exits, model, dt };
}

/** What a run was like at a step. */
export interface Seen {
  readonly step: number;
  readonly alive: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly triangle: Int32Array;
  readonly headingX: Float64Array;
  readonly headingY: Float64Array;
  readonly pace: Float64Array;
  readonly walking: Uint8Array;
}

export interface Recorded {
  readonly floor: RecordedFloor;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The run at each step from 0 on. */
  readonly seen: readonly Seen[];
  readonly steps: CrowdSteps;
}

export function joined(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

/** Runs for at most so many steps and keeps, beside the recording, everything that it is told from. */
export function recorded(
  run: CrowdRun,
  most: number,
  elevations: readonly number[],
  framesASecond = 10,
): Recorded {
  const floor = recordedFloor(run, elevations, framesASecond);
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const recorder = new Recorder(floor, (block) => blocks.push(block));
  const steps = new CrowdSteps(run);
  const seen: Seen[] = [];
  const note = (): void => {
    const { crowd } = run;
    seen.push({
      step: steps.step,
      alive: crowd.alive.slice(0, crowd.aliveCount),
      x: crowd.x.slice(),
      y: crowd.y.slice(),
      triangle: crowd.triangle.slice(),
      headingX: crowd.headingX.slice(),
      headingY: crowd.headingY.slice(),
      pace: crowd.pace.slice(),
      walking: crowd.walking.slice(),
    });
    recorder.take(steps);
  };
  note();
  while (steps.step < most && run.crowd.aliveCount > 0) {
    steps.next();
    note();
  }
  recorder.end(steps);
  return { floor, blocks, bytes: joined(blocks), seen, steps };
}

/** A recording that is known to be whole. */
export function read(bytes: Uint8Array): Recording {
  const result = readRecording(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
