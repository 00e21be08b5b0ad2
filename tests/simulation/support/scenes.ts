import { assert } from '../../../src/base/assert';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { newCrowd, type Crowd } from '../../../src/simulation/crowd/crowd';
import { PRESETS } from '../../../src/simulation/models/presets';
import { guidedFloor, type GuidedFloor } from '../../../src/simulation/routing/guided-floor';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { building, FloorDrawing } from '../../geometry/nav/plans';

/** Somebody at the start of a run, in plan. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Index of the exit that is walked to. */
  readonly exit: number;
}

/** A rectangle: from (x0, y0) to (x1, y1). */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A plan of one storey with everybody and the areas that they leave by. */
export interface Scene {
  readonly nav: Nav;
  readonly people: readonly Placed[];
  readonly exits: readonly Box[];
}

/** JuPedSim side by side, scenario A: a square room of one person a square metre, and a passage of width `b` out of it. */
export function roomScene(count: number, b: number): Scene {
  const n = Math.ceil(Math.sqrt(count));
  const [low, high] = [n / 2 - b / 2, n / 2 + b / 2];
  const drawing = new FloorDrawing().floor(0, 0, n, n).floor(n, low, n + 4, high);
  return {
    nav: buildNav(building([drawing.build()])),
    people: Array.from({ length: count }, (_, k) => ({
      x: 0.5 + (k % n),
      y: 0.5 + Math.floor(k / n),
      exit: 0,
    })),
    exits: [[n + 3, low, n + 4, high]],
  };
}

/** Columns and rows of people in a room of scenario B, by how many there are in one. */
const GRIDS = new Map([
  [2, [1, 2]],
  [20, [4, 5]],
  [100, [10, 10]],
  [200, [10, 20]],
] as const);

/** JuPedSim side by side, scenario B: a corridor with an exit at either end and 25 rooms on each side of it. */
export function buildingScene(count: number): Scene {
  const grid = GRIDS.get((count / 50) as 2 | 20 | 100 | 200);
  assert(grid !== undefined, 'so many people fill the rooms', [count]);
  const [columns, rows] = grid;
  const drawing = new FloorDrawing().floor(-3, 0, 207.8, 3);
  const people: Placed[] = [];
  for (let i = 0; i < 25; i++) {
    const x0 = 8.2 * i;
    for (const [y0, door] of [
      [3.2, 3],
      [-10.2, -0.2],
    ] as const) {
      drawing.floor(x0, y0, x0 + 8, y0 + 10).floor(x0 + 3.4, door, x0 + 4.6, door + 0.2);
      for (let k = 0; k < columns * rows; k++) {
        const [a, b] = [k % columns, Math.floor(k / columns)];
        people.push({
          x: x0 + (8 * (a + 0.5)) / columns,
          y: y0 + (10 * (b + 0.5)) / rows,
          exit: i <= 12 ? 0 : 1,
        });
      }
    }
  }
  return {
    nav: buildNav(building([drawing.build()])),
    people,
    exits: [
      [-3, 0, -2, 3],
      [206.8, 0, 207.8, 3],
    ],
  };
}

/** Everybody on the floor, all alike as in JuPedSim's scenarios. */
export function crowdOf(floor: GuidedFloor, people: readonly Placed[]): Crowd {
  const crowd = newCrowd(people.length);
  for (const [i, { x, y, exit }] of people.entries()) {
    const at = locate(floor.nav, 0, x, y);
    assert(at?.gap === 0, 'everybody stands on floor', [x, y]);
    crowd.x[i] = at.x;
    crowd.y[i] = at.y;
    crowd.triangle[i] = at.triangle;
    crowd.guide[i] = exit;
  }
  crowd.radius.fill(0.2);
  crowd.speed.fill(1.2);
  return crowd;
}

/** A scene as a run with JuPedSim's numbers: each walks to the middle of its exit. */
export function runOf({ nav, people, exits }: Scene): CrowdRun {
  const { model, dt, inset } = PRESETS.jupedsim;
  const floor = guidedFloor(nav, new Uint8Array(0), inset);
  return {
    floor,
    crowd: crowdOf(floor, people),
    guides: exits.map(([x0, y0, x1, y1], exit) => {
      const field = floor.fieldTo([{ kind: 'point', storey: 0, x: (x0 + x1) / 2, y: (y0 + y1) / 2 }]);
      assert(field !== null, 'the middle of an exit is floor');
      return { field, exits: [exit] };
    }),
    exits: exits.map(([x0, y0, x1, y1]) => ({
      storey: 0,
      ring: [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ],
    })),
    model,
    dt,
  };
}

/** How many are in the building after so many seconds each, ascending. */
export function insideAt(run: CrowdRun, seconds: readonly number[]): { inside: number[]; steps: CrowdSteps } {
  const steps = new CrowdSteps(run);
  const inside = seconds.map((second) => {
    while (steps.step < Math.round(second / run.dt) && run.crowd.aliveCount > 0) steps.next();
    return run.crowd.aliveCount;
  });
  return { inside, steps };
}
