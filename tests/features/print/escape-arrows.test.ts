import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { Point } from '../../../src/model/schema/polygon';
import { crosses, type DrawnLine } from '../../../src/features/print/boxes';
import { ARROW, routeArrows, type RouteArrow } from '../../../src/features/print/escape/route-arrows';

/** A sheet at 1:250, millimetres a metre. */
const SCALE = 4;

const best = (...points: Point[]): { points: readonly Point[]; isBest: boolean } => ({
  points,
  isBest: true,
});
const arrowsOf = (
  ways: Parameters<typeof routeArrows>[0],
  walls: readonly DrawnLine[] = [],
): readonly RouteArrow[] => routeArrows(ways, [], walls, SCALE);

/** Both sides of a corridor of 10 mm along y = 0…10, with gaps of doors. */
const corridor: readonly DrawnLine[] = [
  [
    [-20, 0],
    [60, 0],
  ],
  [
    [64, 0],
    [220, 0],
  ],
  [
    [-20, 10],
    [30, 10],
  ],
  [
    [34, 10],
    [220, 10],
  ],
];

describe('arrows of routes', () => {
  it('lie in the middle of a corridor, along it, some metres apart, to the end of the way', () => {
    // Out of a door, along one wall rather than in the middle, slanting a little.
    const way = best([32, 18], [32, 8], [36, 6.5], [190, 3.5]);
    const found = arrowsOf([way], corridor);
    expect(found.length).toBeGreaterThan(6);
    for (const { x, y, dx, dy } of found) {
      expect([dx, dy]).toEqual([1, 0]);
      expect(y).toBeCloseTo(5, 9);
      expect(x).toBeGreaterThan(36);
    }
    const xs = found.map(({ x }) => x).toSorted((a, b) => a - b);
    for (const [i, x] of xs.entries()) if (i > 0) expect(x - xs[i - 1]!).toBeGreaterThanOrEqual(14);
    expect(xs.at(-1)!).toBeGreaterThan(190 - 16);
  });

  it('are none at a door, across a corridor or around a bend', () => {
    expect(arrowsOf([best([32, 16], [32, 2])], corridor)).toEqual([]);
    expect(arrowsOf([best([20, 2], [26, 8])], corridor)).toEqual([]);
    const bend: readonly DrawnLine[] = [
      [
        [-20, -5],
        [65, -5],
      ],
      [
        [65, -5],
        [65, 80],
      ],
      [
        [-20, 5],
        [55, 5],
      ],
      [
        [55, 5],
        [55, 80],
      ],
    ];
    const corner = arrowsOf([best([0, 0], [60, 0], [60, 60])], bend);
    expect(corner.length).toBeGreaterThan(4);
    for (const { x, y, dx, dy } of corner) {
      expect([dx, dy]).toEqual(x === 60 ? [0, 1] : [1, 0]);
      expect(Math.hypot(x - 60, y)).toBeGreaterThanOrEqual(5.2 - 1e-9);
      // Twelve millimetres before the end of the corridor nobody is pointed at its wall.
      if (dx === 1) expect(x).toBeLessThanOrEqual(53);
    }
  });

  it('stay on the way where the middle would lead to a wall, and are none in open floor', () => {
    // A stair 24 mm wide, its door out at the lower end of the far wall, which the way goes straight to.
    const stair: readonly DrawnLine[] = [
      [
        [0, 0],
        [22, 0],
      ],
      [
        [0, 24],
        [22, 24],
      ],
      [
        [0, 7],
        [0, 24],
      ],
    ];
    const way = best([30, 3.5], [-12, 3.5]);
    const found = arrowsOf([way], stair).filter(({ x }) => x > 0 && x < 12);
    expect(found.length).toBeGreaterThan(0);
    for (const { y, dx } of found) expect([y, dx]).toEqual([3.5, -1]);
    expect(arrowsOf([best([0, 0], [150, 90])])).toEqual([]);
  });

  it('point at no locked door: whoever comes there turns before it', () => {
    const way = best([10, 5], [170, 5], [170, -30]);
    const door = { x: 190, y: 5, wide: 3.5, high: 3.5 };
    const open = routeArrows([way], [], corridor, SCALE);
    const shut = routeArrows([way], [], corridor, SCALE, [door]);
    // Seven metres before it.
    expect(open.some(({ x, dx }) => dx === 1 && x > 190 - 28)).toBe(true);
    expect(shut.length).toBeGreaterThan(4);
    for (const { x, dx } of shut) if (dx === 1) expect(x).toBeLessThan(190 - 28);
  });

  it('are one where many go alike', () => {
    const from = (x: number) => best([x, 5], [190, 5]);
    const one = arrowsOf([from(0)], corridor);
    expect(arrowsOf([from(0), from(0), from(20), from(55)], corridor)).toEqual(one);
  });

  it('lie on no wall and on nothing that is there', () => {
    const random = seededRandom(4);
    let found = 0;
    for (let i = 0; i < 60; i++) {
      const walls = Array.from({ length: 25 }, (): DrawnLine => {
        const [x, y] = [random.between(0, 200), random.between(0, 120)];
        return random.index(2) === 0
          ? [
              [x, y],
              [x + random.between(2, 60), y],
            ]
          : [
              [x, y],
              [x, y + random.between(2, 60)],
            ];
      });
      const ways = Array.from({ length: 12 }, (_, k) => ({
        points: Array.from({ length: 4 }, (): Point => [random.between(0, 200), random.between(0, 120)]),
        isBest: k < 8,
      }));
      for (const { x, y } of arrowsOf(ways, walls)) {
        found++;
        const box = { x, y, wide: ARROW, high: ARROW };
        expect(walls.some((wall) => crosses(wall, box))).toBe(false);
      }
    }
    expect(found).toBeGreaterThan(60);
    expect(routeArrows([best([0, 5], [190, 5])], [{ x: 95, y: 5, wide: 100, high: 6 }], [], SCALE)).toEqual(
      [],
    );
  });

  it('turn with the sheet', () => {
    const angle = 0.61;
    const turned = ([x, y]: Point): Point => [
      x * Math.cos(angle) - y * Math.sin(angle),
      x * Math.sin(angle) + y * Math.cos(angle),
    ];
    const points: Point[] = [
      [0, 6],
      [190, 4],
    ];
    const here = arrowsOf([best(...points)], corridor);
    const there = arrowsOf(
      [best(...points.map(turned))],
      corridor.map(([a, b]): DrawnLine => [turned(a), turned(b)]),
    );
    expect(there).toHaveLength(here.length);
    for (const [i, { x, y, dx, dy }] of here.entries()) {
      const [tx, ty] = turned([x, y]);
      const [ux, uy] = turned([dx, dy]);
      expect(Math.hypot(there[i]!.x - tx, there[i]!.y - ty)).toBeLessThan(1e-6);
      expect(Math.hypot(there[i]!.dx - ux, there[i]!.dy - uy)).toBeLessThan(1e-9);
    }
  });

  it('to an exit that is nobody’s best face no arrow that is', () => {
    const there = best([0, 5], [190, 5]);
    const back = { points: there.points.toReversed(), isBest: false };
    expect(arrowsOf([there, back], corridor)).toEqual(arrowsOf([there], corridor));
    expect(arrowsOf([back], corridor).every(({ dx }) => dx === -1)).toBe(true);
    expect(arrowsOf([back], corridor).length).toBeGreaterThan(6);
  });

  it('are none of ways without length', () => {
    expect(arrowsOf([best([1, 1]), best(), best([2, 2], [2, 2])])).toEqual([]);
  });
});
