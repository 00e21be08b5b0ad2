import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import { nextHalfEdge } from '../../../src/geometry/plane/triangulation';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import {
  exitReached,
  fileExits,
  beyondExits,
  isNearExit,
  type Exit,
} from '../../../src/simulation/floor/exits';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { cases } from '../../support/cases';

type Point = readonly [number, number];

/** Two storeys of 20 m by 10 m, so that places of one are not taken for those of the other. */
const nav = buildNav(
  building([new FloorDrawing().floor(0, 0, 20, 10).build(), new FloorDrawing().floor(0, 0, 20, 10).build()]),
);

/** Do two segments share a point? By where each lies to the other. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

const isOut = (exit: Exit, from: Point, to: Point): boolean =>
  'line' in exit ? meet(...exit.line, from, to) : placeInRings([exit.ring], ...to, 0) !== 'outside';

describe('exitReached', () => {
  it('tells the first exit allowed that a step leads into or over, of those on its storey', () => {
    const random = seededRandom(5);
    const longest = 0.6;
    let reached = 0;
    for (let run = 0; run < cases(300); run++) {
      const point = (): Point => [random.between(1, 19), random.between(1, 9)];
      const exits = Array.from({ length: 1 + random.index(6) }, (): Exit => {
        const storey = random.index(2);
        if (random.next() < 0.5) return { storey, line: [point(), point()], beyond: 0 };
        return { storey, ring: [point(), point(), point()] };
      });
      const filed = fileExits(nav, exits, longest);
      for (let k = 0; k < 20; k++) {
        const storey = random.index(2);
        const from = point();
        const angle = random.between(0, 2 * Math.PI);
        const to: Point = [from[0] + longest * Math.cos(angle), from[1] + longest * Math.sin(angle)];
        const allowed = Uint8Array.from(exits, () => (random.next() < 0.7 ? 1 : 0));
        const expected = exits.findIndex(
          (exit, e) => allowed[e] === 1 && exit.storey === storey && isOut(exit, from, to),
        );
        const crowd = newCrowd(1);
        const [begun, ended] = [locate(nav, storey, ...from)!, locate(nav, storey, ...to)!];
        crowd.x[0] = ended.x;
        crowd.y[0] = ended.y;
        crowd.triangle[0] = ended.triangle;
        expect(exitReached(filed, nav, crowd, 0, begun.triangle, begun.x, begun.y, allowed)).toBe(expected);
        if (expected < 0) continue;
        reached++;
        expect(isNearExit(filed, ended.triangle)).toBe(true);
      }
    }
    expect(reached).toBeGreaterThan(cases(300));
  });

  it('standing on a line is having reached it, going along beside it is not', () => {
    const exits: Exit[] = [
      {
        storey: 0,
        line: [
          [5, 2],
          [5, 4],
        ],
        beyond: 0,
      },
    ];
    const filed = fileExits(nav, exits, 0.1);
    const [ox, oy] = nav.origin;
    const step = (fromX: number, fromY: number, x: number, y: number): number => {
      const crowd = newCrowd(1);
      crowd.x[0] = x - ox;
      crowd.y[0] = y - oy;
      crowd.triangle[0] = locate(nav, 0, x, y)!.triangle;
      return exitReached(filed, nav, crowd, 0, crowd.triangle[0], fromX - ox, fromY - oy, Uint8Array.of(1));
    };
    expect(step(5.05, 3, 5, 3)).toBe(0);
    expect(step(4.95, 3, 5.02, 3)).toBe(0);
    expect(step(5.02, 3, 5.02, 3.05)).toBe(-1);
    // Past its end.
    expect(step(5.05, 4.01, 4.95, 4.01)).toBe(-1);
    expect(step(5.05, 1.99, 4.95, 1.99)).toBe(-1);
  });
});

it('only edges across an exit, on the far side of its line and no farther than its own floor, end it', () => {
  // A throat of 1 m by 0.4 m in the west wall, its line in the middle; the open lies to the west.
  const hall = buildNav(building([new FloorDrawing().floor(0, 0, 10, 6).floor(-0.4, 2, 0, 3).build()]));
  const exits: Exit[] = [
    {
      storey: 0,
      line: [
        [-0.2, 2],
        [-0.2, 3],
      ],
      beyond: 0.2,
    },
  ];
  const open: Point[] = [];
  for (let h = 0; h < hall.twin.length; h++) {
    if (hall.twin[h]! >= 0 || !beyondExits(hall, exits)(h)) continue;
    const n = nextHalfEdge(h);
    open.push(
      [hall.x[h]! + hall.origin[0], hall.y[h]! + hall.origin[1]],
      [hall.x[n]! + hall.origin[0], hall.y[n]! + hall.origin[1]],
    );
  }
  expect(open.length).toBeGreaterThan(0);
  for (const [x, y] of open) {
    expect(x).toBeCloseTo(-0.4, 9);
    expect(y).toBeGreaterThanOrEqual(2 - 1e-9);
    expect(y).toBeLessThanOrEqual(3 + 1e-9);
  }
  // Seen the other way round, the hall would lie beyond it, and none of that is the exit's own.
  const turned: Exit[] = [
    {
      storey: 0,
      line: [
        [-0.2, 3],
        [-0.2, 2],
      ],
      beyond: 0.2,
    },
  ];
  expect(
    Array.from(hall.twin, (_, h) => h).some((h) => hall.twin[h]! < 0 && beyondExits(hall, turned)(h)),
  ).toBe(false);
});
