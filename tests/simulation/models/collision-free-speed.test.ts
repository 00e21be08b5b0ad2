import { describe, expect, test } from 'vitest';
import { finished } from '../../../src/base/steps';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import type { Nav } from '../../../src/geometry/nav/nav';
import { alongSegment } from '../../../src/geometry/plane/segment-distance';
import type { Crowd } from '../../../src/simulation/crowd/crowd';
import { neighbourSteps } from '../../../src/simulation/crowd/neighbours';
import { fileWalls, wallEnds, type WallEnds } from '../../../src/simulation/floor/walls';
import { heedReach, steer, wallReach } from '../../../src/simulation/models/collision-free-speed';
import { PRESETS } from '../../../src/simulation/models/presets';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { randomPlan } from '../../geometry/nav/random-plans';
import { cases } from '../../support/cases';
import { randomCrowd } from '../support/random-crowd';

const { model } = PRESETS.jupedsim;
/** Metres beyond which JuPedSim leaves people out. */
const CUT_OFF = 3;
/** Beyond this gap, in ranges, pushes may be left out; others may be off by this share. */
const [LEFT_OUT, OFF] = [8, 3.1e-5];

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** The published equations as they stand, for one person. */
class Published {
  readonly #seen: readonly { readonly dx: number; readonly dy: number; readonly width: number }[];
  /** The heading before it is made a unit vector, and how far it may be off by pushes left out and tables. */
  readonly pushX: number;
  readonly pushY: number;
  readonly off: number;

  constructor(nav: Nav, crowd: Crowd, { ends, sheet }: WallEnds, i: number) {
    const { x, y, triangle, radius, toX, toY, alive } = crowd;
    const on = nav.sheetOf[triangle[i]!];
    const [px, py] = [x[i]!, y[i]!];
    const walls: Segment[] = [];
    for (let w = 0; w < sheet.length; w++) {
      if (sheet[w] === on) walls.push(ends.subarray(4 * w, 4 * w + 4) as unknown as Segment);
    }
    this.#seen = [...alive].flatMap((j) => {
      const [dx, dy] = [x[j]! - px, y[j]! - py];
      if (j === i || nav.sheetOf[triangle[j]!] !== on || Math.hypot(dx, dy) > CUT_OFF) return [];
      return walls.some((wall) => meets(px, py, dx, dy, wall))
        ? []
        : [{ dx, dy, width: radius[i]! + radius[j]! }];
    });
    const far = Math.hypot(toX[i]! - px, toY[i]! - py);
    let [pushX, pushY, off] = [(toX[i]! - px) / far, (toY[i]! - py) / far, 0];
    const push = (dx: number, dy: number, width: number, strength: number, range: number): void => {
      const by = Math.hypot(dx, dy);
      const size = strength * Math.exp((width - by) / range);
      pushX -= (size * dx) / by;
      pushY -= (size * dy) / by;
      off += by - width > LEFT_OUT * range ? size : OFF * size;
    };
    for (const { dx, dy, width } of this.#seen) push(dx, dy, width, model.strength, model.range);
    for (const [ax, ay, bx, by] of walls) {
      const t = alongSegment(px, py, ax, ay, bx, by);
      push(ax + t * (bx - ax) - px, ay + t * (by - ay) - py, radius[i]!, model.wallStrength, model.wallRange);
    }
    [this.pushX, this.pushY, this.off] = [pushX, pushY, off];
  }

  /** Speed with a heading. */
  paceAlong(eX: number, eY: number, speed: number): number {
    let room = Infinity;
    for (const { dx, dy, width } of this.#seen) {
      if (eX * dx + eY * dy >= 0 && Math.abs(eX * dy - eY * dx) <= width) {
        room = Math.min(room, Math.hypot(dx, dy) - width);
      }
    }
    return Math.min(Math.max(room / model.timeGap, 0), speed);
  }
}

function meets(px: number, py: number, dx: number, dy: number, [ax, ay, bx, by]: Segment): boolean {
  const side = (ux: number, uy: number, vx: number, vy: number): number => Math.sign(ux * vy - uy * vx);
  const [ex, ey] = [bx - ax, by - ay];
  return (
    side(dx, dy, ax - px, ay - py) * side(dx, dy, bx - px, by - py) <= 0 &&
    side(ex, ey, px - ax, py - ay) * side(ex, ey, px + dx - ax, py + dy - ay) <= 0
  );
}

function steered(nav: Nav, crowd: Crowd): WallEnds {
  const found = wallEnds(nav, nav.twin, () => false);
  const widest = Math.max(0, ...crowd.radius);
  const reach = heedReach(model, widest, Math.max(0, ...crowd.speed));
  const neighbours = finished(neighbourSteps(nav, nav.twin, found, reach, 0.25));
  neighbours.refresh(crowd, new Float64Array(crowd.count).fill(reach));
  steer(model, crowd, neighbours, fileWalls(nav, found, 0.5, wallReach(model, widest)));
  return found;
}

describe('collision-free speed', () => {
  test.each(['rooms', 'pillars', 'barriers', 'spiral', 'lattice'] as const)(
    'headings and speeds of random crowds on plans of %s are those of the published equations',
    (kind) => {
      for (let seed = 0; seed < cases(6); seed++) {
        const nav = buildNav(randomPlan(kind, seed));
        const crowd = randomCrowd(nav, seededRandom(seed), [10, 150, 400][seed % 3]!);
        const found = steered(nav, crowd);
        for (let i = 0; i < crowd.count; i++) {
          const exact = new Published(nav, crowd, found, i);
          const size = Math.hypot(exact.pushX, exact.pushY);
          const [eX, eY] = [crowd.headingX[i]!, crowd.headingY[i]!];
          const off = Math.hypot(eX - exact.pushX / size, eY - exact.pushY / size);
          const told = `${kind} ${seed}: ${i}`;
          // Two unit vectors differ by at most twice what the vectors differ by, over the length of one.
          expect(off, told).toBeLessThan((2 * exact.off) / size + 1e-12);
          expect(crowd.pace[i], told).toBeCloseTo(exact.paceAlong(eX, eY, crowd.speed[i]!), 12);
        }
      }
    },
  );

  const hall = buildNav(building([new FloorDrawing().floor(0, 0, 10, 10).build()]));
  /** Two on free floor who head east, the second so far ahead. */
  const pair = (ahead: number): Crowd => {
    const crowd = randomCrowd(hall, seededRandom(4), 2);
    for (let i = 0; i < 2; i++) {
      crowd.x[i] = 5 - hall.origin[0] + i * ahead;
      crowd.y[i] = 5 - hall.origin[1];
      crowd.toX[i] = crowd.x[i]! + 4;
      crowd.toY[i] = crowd.y[i]!;
    }
    crowd.radius.fill(0.2);
    crowd.speed.fill(1.2);
    crowd.free.fill(1.2);
    return crowd;
  };

  test.each([
    [0.4, 0],
    [0.9, 0.5],
    [1.6, 1.2],
    [2.5, 1.2],
  ])('who is %s m behind somebody walks %s m/s', (ahead, pace) => {
    const crowd = pair(ahead);
    // The push of who is ahead turns nobody round who is far enough behind.
    steered(hall, crowd);
    expect(crowd.pace[1]).toBe(1.2);
    if (ahead > 0.8) expect(crowd.pace[0]).toBeCloseTo(pace, 9);
    else expect(crowd.headingX[0]).toBe(-1);
  });

  test('two on the very same place walk on together, as nothing tells where to part', () => {
    const crowd = pair(0);
    steered(hall, crowd);
    expect([...crowd.headingX]).toEqual([1, 1]);
    expect([...crowd.pace]).toEqual([0, 0]);
  });

  test('who stands where he heads for keeps his heading', () => {
    const crowd = pair(3);
    crowd.toX[0] = crowd.x[0]!;
    [crowd.headingX[0], crowd.headingY[0]] = [0, 1];
    steered(hall, crowd);
    expect([crowd.headingX[0], crowd.headingY[0]]).toEqual([0, 1]);
  });

  test('who waits is not turned', () => {
    const crowd = pair(1);
    crowd.walking[0] = 0;
    steered(hall, crowd);
    expect([crowd.headingX[0], crowd.pace[0]]).toEqual([0, 0]);
  });
});
