import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../src/geometry/nav/walk';
import { advance } from '../../../src/simulation/crowd/advance';
import type { Crowd } from '../../../src/simulation/crowd/crowd';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { PLAN_KINDS, randomPlan } from '../../geometry/nav/random-plans';
import { costly } from '../../support/cases';
import { offTriangle, placeOf, randomCrowd } from '../support/random-crowd';

describe('a step over the floor', () => {
  test.each(PLAN_KINDS)(
    'on random plans of %s goes through no wall: no way to its end is longer than it',
    (kind) => {
      for (let seed = 0; seed < costly(8); seed++) {
        const random = seededRandom(seed + 31);
        const nav = buildNav(randomPlan(kind, seed));
        const walk = openWalk(
          nav,
          Uint8Array.from({ length: nav.input.doorCount }, () => random.index(2)),
        );
        const crowd = randomCrowd(nav, random, 60);
        for (let turn = 0; turn < 4; turn++) {
          for (let i = 0; i < crowd.count; i++) {
            const before = placeOf(crowd, i);
            const [length, angle] = [random.between(0, turn < 3 ? 0.4 : 4), random.between(0, 2 * Math.PI)];
            advance(nav, walk.twin, crowd, i, length * Math.cos(angle), length * Math.sin(angle));
            const told = `${kind} ${seed}: ${turn}, ${i}`;
            expect(offTriangle(nav, crowd, i), told).toBeLessThan(1e-6);
            const way = shortestPath(walk, before, placeOf(crowd, i))?.length ?? Infinity;
            expect(way, told).toBeLessThan(length + 1e-5);
          }
        }
      }
    },
  );

  const hall = buildNav(building([new FloorDrawing().floor(0, 0, 10, 10).barrier([5, 2], [5, 8]).build()]));
  const walk = openWalk(hall);
  const stood = (x: number, y: number): Crowd => {
    const crowd = randomCrowd(hall, seededRandom(1), 1);
    // From the middle of the left half there is a straight way to each of its places.
    let t = 0;
    for (; t < hall.triangleCount; t++) {
      crowd.triangle[0] = t;
      crowd.x[0] = x - hall.origin[0];
      crowd.y[0] = y - hall.origin[1];
      if (offTriangle(hall, crowd, 0) < 1e-12) return crowd;
    }
    throw new Error('off the floor');
  };
  const plan = (crowd: Crowd): readonly [number, number] => [
    crowd.x[0]! + hall.origin[0],
    crowd.y[0]! + hall.origin[1],
  ];

  test('free floor is gone over as far as the step leads', () => {
    const crowd = stood(2, 1);
    expect(advance(hall, walk.twin, crowd, 0, 6, 0.5)).toBe(-1);
    expect(plan(crowd)).toEqual([expect.closeTo(8, 9), expect.closeTo(1.5, 9)]);
  });

  test('a wall without thickness is slid along, from both sides', () => {
    const left = stood(4.5, 4);
    expect(advance(hall, walk.twin, left, 0, 2, 1)).toBeGreaterThanOrEqual(0);
    expect(plan(left)).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
    const right = stood(5.5, 4);
    expect(advance(hall, walk.twin, right, 0, -2, 1)).toBeGreaterThanOrEqual(0);
    expect(plan(right)).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
    // Who stands on it stays on its side.
    advance(hall, walk.twin, left, 0, 3, 0);
    expect(plan(left)[0]).toBeCloseTo(5, 9);
    advance(hall, walk.twin, left, 0, -1, 0);
    expect(plan(left)[0]).toBeCloseTo(4, 9);
  });

  test('in a corner of the room there is no farther', () => {
    const crowd = stood(9, 9);
    advance(hall, walk.twin, crowd, 0, 5, 4);
    expect(plan(crowd)).toEqual([expect.closeTo(10, 9), expect.closeTo(10, 9)]);
    advance(hall, walk.twin, crowd, 0, 1, 1);
    expect(plan(crowd)).toEqual([expect.closeTo(10, 9), expect.closeTo(10, 9)]);
  });
});
