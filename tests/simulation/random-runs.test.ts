import { describe, expect, test } from 'vitest';
import { withDoors } from '../../src/geometry/nav/shut-doors';
import { CrowdSteps } from '../../src/simulation/run-crowd';
import { PLAN_KINDS } from '../geometry/nav/random-plans';
import { costly } from '../support/cases';
import { Idlers } from './support/idlers';
import { offTriangle } from './support/random-crowd';
import { randomRun, wallsOf } from './support/random-run';

const PEOPLE = 60;
/** Seconds after which all are out, however they were held up. */
const SECONDS = 400;

const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Does a step cross a wall: are its ends on either side, and those of the wall on either side of it? */
function doesCross(
  walls: ReturnType<typeof wallsOf>,
  sheet: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): boolean {
  for (let wall = 0; wall < walls.sheet.length; wall++) {
    if (walls.sheet[wall] !== sheet) continue;
    const [ax, ay, bx, by] = walls.ends.subarray(4 * wall, 4 * wall + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const length = Math.hypot(bx - ax, by - ay);
    const [from, to] = [side(ax, ay, bx, by, x0, y0) / length, side(ax, ay, bx, by, x1, y1) / length];
    if (!((from > 1e-7 && to < -1e-7) || (from < -1e-7 && to > 1e-7))) continue;
    if (side(x0, y0, x1, y1, ax, ay) * side(x0, y0, x1, y1, bx, by) < 0) return true;
  }
  return false;
}

describe.each(PLAN_KINDS)('crowds by right of way on random plans of %s', (kind) => {
  test.each(['nearest', 'shortest-time'])(
    '%s: nobody crosses a wall, is off the floor, vanishes, or stands with no queue ahead',
    (by) => {
      let tried = 0;
      for (let seed = 0; seed < costly(4); seed++) {
        const run = randomRun(kind, seed, PEOPLE, by === 'shortest-time');
        if (run === null) continue;
        tried++;
        const { crowd, floor, dt } = run;
        const { nav } = floor;
        const wallsBy = new Map<string, ReturnType<typeof wallsOf>>();
        const wallsNow = (): ReturnType<typeof wallsOf> => {
          const key = [...run.shut].join(' ');
          const walls = wallsBy.get(key) ?? wallsOf(nav, withDoors(floor.walk, [...run.shut], []).twin);
          wallsBy.set(key, walls);
          return walls;
        };
        const steps = new CrowdSteps(run);
        const idlers = new Idlers(crowd);
        const told = `${kind} ${seed}`;
        while (crowd.aliveCount > 0 && steps.step * dt < SECONDS) {
          const [x, y, triangle] = [crowd.x.slice(), crowd.y.slice(), crowd.triangle.slice()];
          steps.next();
          const walls = wallsNow();
          let [out, crossed, off] = [0, 0, 0];
          for (const at of steps.leftAt) if (at >= 0) out++;
          expect(out + crowd.aliveCount, told).toBe(PEOPLE);
          for (let a = 0; a < crowd.aliveCount; a++) {
            const i = crowd.alive[a]!;
            off = Math.max(off, offTriangle(nav, crowd, i));
            const sheet = nav.sheetOf[crowd.triangle[i]!]!;
            if (nav.sheetOf[triangle[i]!] !== sheet) continue;
            if (doesCross(walls, sheet, x[i]!, y[i]!, crowd.x[i]!, crowd.y[i]!)) crossed++;
          }
          expect([crossed, off < 1e-6], `${told} at ${steps.step}`).toEqual([0, true]);
          if (steps.step % Math.round(60 / dt) === 0) {
            const idle = idlers.since();
            expect(
              idle.map((i) => [i, crowd.x[i], crowd.y[i]]),
              `${told} at ${steps.step * dt} s`,
            ).toEqual([]);
          }
        }
        expect(crowd.aliveCount, told).toBe(0);
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});
