import { assert } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import type { Preset } from '../../../src/simulation/models/presets';
import { guidedFloor, type Goal } from '../../../src/simulation/routing/guided-floor';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { building, FloorDrawing, rectangle } from '../../geometry/nav/plans';
import type { Box } from './scenes';

/** A group that fills a box and leaves by any of some exits. */
interface Group {
  readonly count: number;
  readonly box: Box;
  readonly exits: readonly number[];
}

/** A plan of one storey with groups of people, and areas that they leave by, each walked to over its whole width. */
export interface CrowdedScene {
  readonly floors: readonly Box[];
  readonly groups: readonly Group[];
  readonly exits: readonly { readonly area: Box; readonly goal: readonly [number, number, number, number] }[];
}

const RADIUS = 0.2;
const SPEED = 1.2;
/** Wall between a room and what lies beyond its doors, metres. */
const WALL = 0.2;

/** IMO MSC.1/Circ.1533 test 4: 100 people in a room of 8 × 5 m with a door of width `b` in the middle of a short wall. */
export function doorScene(b: number): CrowdedScene {
  const beyond = 8 + WALL;
  return {
    floors: [
      [0, 0, 8, 5],
      [8, 2.5 - b / 2, beyond, 2.5 + b / 2],
      [beyond, 0, beyond + 2, 5],
    ],
    groups: [{ count: 100, box: [0, 0, 8, 5], exits: [0] }],
    exits: [{ area: [beyond + 1.3, 0, beyond + 2, 5], goal: [beyond + 1.8, 0, beyond + 1.8, 5] }],
  };
}

/** Two rooms of 10 × 10 m with a passage between them, each with an exit in its far wall: RiMEA 12, IMO 8. */
export function passageScene(
  b: number,
  length: number,
  there: Group['box'],
  counts: readonly [number, number],
): CrowdedScene {
  const end = 20 + length;
  return {
    floors: [
      [0, 0, 10, 10],
      [10, 5 - b / 2, 10 + length, 5 + b / 2],
      [10 + length, 0, end, 10],
      [end, 4, end + 1.5, 6],
      [-1.5, 4, 0, 6],
    ],
    groups: [
      { count: counts[0], box: there, exits: [0] },
      { count: counts[1], box: [10 + length, 0, end, 10], exits: [1] },
    ],
    exits: [
      { area: [end + 0.5, 4, end + 1.5, 6], goal: [end + 1, 4, end + 1, 6] },
      { area: [-1.5, 4, -0.5, 6], goal: [-1, 4, -1, 6] },
    ],
  };
}

/** IMO 9, RiMEA 9: 1000 people in a hall of 30 × 20 m with doors of 1 m, two in each long wall or two in one. */
export function hallScene(doors: 2 | 4): CrowdedScene {
  const floors: Box[] = [[0, 0, 30, 20]];
  const exits: CrowdedScene['exits'][number][] = [];
  for (const x of [7.5, 22.5]) {
    floors.push([x - 0.5, 20, x + 0.5, 20 + WALL], [x - 2, 20 + WALL, x + 2, 22.2]);
    exits.push({ area: [x - 2, 21.5, x + 2, 22.2], goal: [x - 2, 22, x + 2, 22] });
    if (doors === 2) continue;
    floors.push([x - 0.5, -WALL, x + 0.5, 0], [x - 2, -2.2, x + 2, -WALL]);
    exits.push({ area: [x - 2, -2.2, x + 2, -1.5], goal: [x - 2, -2, x + 2, -2] });
  }
  return { floors, groups: [{ count: 1000, box: [0, 0, 30, 20], exits: [...exits.keys()] }], exits };
}

/** A scene as a run of a preset, everybody at a random place, none on top of another. */
export function crowdedRun(
  { floors, groups, exits }: CrowdedScene,
  { model, dt, inset }: Preset,
  seed: number,
): CrowdRun {
  const drawing = new FloorDrawing();
  for (const box of floors) drawing.floor(...box);
  const nav = buildNav(building([drawing.build()]));
  const floor = guidedFloor(nav, new Uint8Array(0), inset, 2 * RADIUS);
  const random = seededRandom(seed);
  const places: { readonly x: number; readonly y: number; readonly guide: number }[] = [];
  for (const [guide, { count, box }] of groups.entries()) {
    const [x0, y0, x1, y1] = box;
    const most = places.length + count;
    while (places.length < most) {
      const x = x0 + RADIUS + random.next() * (x1 - x0 - 2 * RADIUS);
      const y = y0 + RADIUS + random.next() * (y1 - y0 - 2 * RADIUS);
      if (places.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * RADIUS))
        places.push({ x, y, guide });
    }
  }
  const crowd = newCrowd(places.length);
  for (const [i, { x, y, guide }] of places.entries()) {
    const at = locate(floor.nav, 0, x, y);
    assert(at?.gap === 0, 'everybody stands on floor', [x, y]);
    crowd.x[i] = at.x;
    crowd.y[i] = at.y;
    crowd.triangle[i] = at.triangle;
    crowd.guide[i] = guide;
  }
  crowd.radius.fill(RADIUS);
  crowd.speed.fill(SPEED);
  const goalOf = (exit: number): Goal => {
    const [ax, ay, bx, by] = exits[exit]!.goal;
    return { kind: 'segment', storey: 0, a: [ax, ay], b: [bx, by] };
  };
  const guides = groups.map((group) => {
    const field = floor.fieldTo(group.exits.map(goalOf));
    assert(field !== null, 'exits are floor');
    return { field, exits: group.exits };
  });
  const areas = exits.map(({ area }) => ({ storey: 0, ring: rectangle(...area) }));
  return { floor, crowd, guides, exits: areas, model, dt };
}

/** Runs until all are out, or nobody left for 60 s; tells seconds to the last one out, Infinity where somebody stuck. */
export function clearingTime(run: CrowdRun, watch: (steps: CrowdSteps) => void = () => {}): number {
  const steps = new CrowdSteps(run);
  let inside = run.crowd.count;
  for (let since = 0; inside > 0; since++) {
    if (since * run.dt > 60) return Infinity;
    steps.next();
    watch(steps);
    if (run.crowd.aliveCount === inside) continue;
    inside = run.crowd.aliveCount;
    since = 0;
  }
  return steps.step * run.dt;
}
