import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import type { Nav } from '../../../src/geometry/nav/nav';
import { segmentDistanceSquared } from '../../../src/geometry/plane/segment-distance';
import type { ExitChoice } from '../../../src/simulation/choice/exit-choice';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import { wallEnds } from '../../../src/simulation/floor/walls';
import type { Ground } from '../../../src/simulation/ground/ground';
import { PRESETS } from '../../../src/simulation/models/presets';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import type { CrowdRun } from '../../../src/simulation/run-crowd';
import { rectangle } from '../../geometry/nav/plans';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { randomPlan, type PLAN_KINDS } from '../../geometry/nav/random-plans';

/** Presets by right of way, and seconds a step: their own, and the longest that a scenario may ask for. */
const BY_RIGHT = [PRESETS.default, PRESETS.experimental] as const;
const LONGEST = 0.05;
/** When the first exit shuts, and opens again, seconds. */
const SHUTS = 20;
const OPENS = 60;
/** Half of the side of an exit area, metres. */
const HALF = 0.8;
/** Walls as segments of their sheets, all of them. */
export const wallsOf = (
  nav: Nav,
  twin: Int32Array,
): { readonly ends: Float64Array; readonly sheet: Int32Array } => wallEnds(nav, twin, () => false);

/** A run, and what of its doors is shut now beside those that always are. */
export type RandomRun = CrowdRun & { readonly shut: ReadonlySet<number> };

/**
 * So many people of drawn bodies, speeds and parties who stand clear of walls and of each other on a random plan with two exits, both of
 * which can be reached; null = there is no room. By time, the first exit shuts and opens, and with it a door of the plan, where it has one.
 */
export function randomRun(
  kind: (typeof PLAN_KINDS)[number],
  seed: number,
  people: number,
  byTime: boolean,
): RandomRun | null {
  const random = seededRandom(seed + 77);
  const { model, inset, dt: own } = BY_RIGHT[random.index(2)]!;
  const dt = random.index(2) === 0 ? own : LONGEST;
  const radius = random.between(0.15, 0.25);
  const drawn = buildNav(randomPlan(kind, seed));
  const closed = Uint8Array.from({ length: drawn.input.doorCount }, () => random.index(2));
  const floor = guidedFloor(drawn, closed, Math.max(inset, radius), 2 * radius);
  const { nav } = floor;
  const walls = wallsOf(nav, floor.walk.twin);
  const isClear = (triangle: number, x: number, y: number): boolean => {
    for (let wall = 0; wall < walls.sheet.length; wall++) {
      const [ax, ay, bx, by] = walls.ends.subarray(4 * wall, 4 * wall + 4) as unknown as [
        number,
        number,
        number,
        number,
      ];
      if (walls.sheet[wall] !== nav.sheetOf[triangle]) continue;
      if (segmentDistanceSquared(x, y, ax, ay, bx, by) < (radius + 0.01) ** 2) return false;
    }
    return true;
  };
  const places = Array.from({ length: 4000 }, () =>
    placeOfSample(nav, random.index(nav.samples.count)),
  ).filter(({ triangle, x, y }) => nav.sheets[nav.sheetOf[triangle]!]!.flight < 0 && isClear(triangle, x, y));
  if (places.length < 200) return null;
  const ends = [places[0]!, places[1]!].map(
    ({ storey, planX, planY }) => ({ kind: 'point', storey, x: planX, y: planY }) as const,
  );
  const goals = ends.map((end) => [end]);
  const fields = goals.map((goal) => floor.fieldTo(goal)!);
  const all = floor.fieldTo(ends)!;
  const crowd = newCrowd(people);
  let count = 0;
  for (const { triangle, x, y } of places.slice(2)) {
    if (count === people) break;
    if (fields.some((field) => field.distanceAt(triangle, x, y) === Infinity)) continue;
    let free = true;
    for (let i = 0; i < count && free; i++) {
      free =
        nav.sheetOf[crowd.triangle[i]!] !== nav.sheetOf[triangle] ||
        Math.hypot(crowd.x[i]! - x, crowd.y[i]! - y) > 2 * radius;
    }
    if (!free) continue;
    [crowd.x[count], crowd.y[count], crowd.triangle[count]] = [x, y, triangle];
    crowd.radius[count] = random.between(0.8 * radius, radius);
    crowd.speed[count] = random.between(0.5, 1.6);
    crowd.speedUp[count] = random.index(2) * random.between(0.4, 0.8);
    crowd.speedDown[count] = random.index(2) * random.between(0.4, 0.8);
    crowd.startsAt[count] = random.index(Math.round(10 / dt));
    crowd.lot[count] = random.index(2 ** 31);
    crowd.patience[count] = 10;
    count++;
  }
  if (count < people) return null;
  // A third of them in parties of three, wherever they stand.
  for (let i = 0; i + 2 < count / 3; i += 3) crowd.party.fill(i / 3, i, i + 3);
  const ground: Ground = {
    stairs: Uint8Array.from(nav.input.flights, () => random.index(2)),
    smoke: random.index(2) === 0 ? null : Float64Array.from(nav.input.floors, () => random.between(0.5, 1)),
  };
  const shuttable = [...closed.keys()].filter((door) => closed[door] === 0);
  const door = shuttable[random.index(Math.max(1, shuttable.length))] ?? -1;
  const shut = new Set<number>();
  const ways = floor.ownWays();
  const exits = ends.map(({ storey, x, y }) => ({
    storey,
    ring: rectangle(x - HALF, y - HALF, x + HALF, y + HALF),
  }));
  const choice: ExitChoice = {
    by: 'shortest-time',
    own: new Int32Array(people).fill(-1),
    goals,
    doors: Int32Array.of(door, -1),
    flow: Float64Array.of(1, 1),
    open: Uint8Array.of(1, 1),
    changes: [
      { step: Math.round(SHUTS / dt), exit: 0, open: false },
      { step: Math.round(OPENS / dt), exit: 0, open: true },
    ],
    ways: {
      fieldTo: (wanted) => ways.fieldTo(wanted.flatMap((e) => goals[e]!))!,
      drop: () => {},
      turn: (doors, open) => {
        for (const each of doors)
          if (open) shut.delete(each);
          else shut.add(each);
        ways.turn(doors, open);
      },
    },
  };
  const guides = [{ field: all, exits: [0, 1] }];
  return { floor, crowd, guides, ...(byTime ? { choice } : {}), exits, model, ground, dt, shut };
}
