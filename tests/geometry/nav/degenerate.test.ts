import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { coverage, denseDistances, farthestPoint } from '../../../src/geometry/nav/coverage';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { RingClass, type NavInput } from '../../../src/geometry/nav/floor-input';
import { locate } from '../../../src/geometry/nav/locate';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { shortestPath, type Way } from '../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../src/geometry/nav/walk';
import { building, FloorDrawing } from './plans';
import { VisibilityOracle } from './visibility-oracle';

type Place = readonly [number, number];

function way(input: NavInput, from: Place, to: Place, closed?: Uint8Array): Way | null {
  const nav = buildNav(input);
  return shortestPath(openWalk(nav, closed), locate(nav, 0, ...from)!, locate(nav, 0, ...to)!);
}

const one = (draw: (drawing: FloorDrawing) => unknown): NavInput => {
  const drawing = new FloorDrawing();
  draw(drawing);
  return building([drawing.build()]);
};

/** 10 × 10 m with a block from (4, 4) to (6, 6). */
const block = one((d) => d.floor(0, 0, 10, 10).solid(4, 4, 6, 6));

describe('a source', () => {
  it.each<[string, Place, Place, number]>([
    ['on a corner of a block', [4, 4], [8, 4], 4],
    ['on a corner, round to the far corner', [4, 4], [6, 6], 4],
    ['on a wall', [5, 4], [5, 6], 4],
    ['on the outer wall', [0, 5], [10, 5], 2 * Math.hypot(4, 1) + 2],
    ['in a corner of the room', [0, 0], [10, 10], 2 * Math.hypot(6, 4)],
    ['along a wall and on', [0, 4], [10, 4], 10],
    ['at the goal', [1, 1], [1, 1], 0],
    ['a hair off a corner', [4 - 1e-8, 4 - 1e-8], [6, 6], 4],
  ])('%s', (_, from, to, length) => {
    const found = way(block, from, to)!;
    expect(found.length).toBeCloseTo(length, 6);
    expect(way(block, to, from)!.length).toBeCloseTo(length, 6);
    let sum = 0;
    found.points.forEach(([, x, y], i) => {
      const before = found.points[i - 1];
      if (before) sum += Math.hypot(x - before[1], y - before[2]);
    });
    expect(sum).toBeCloseTo(found.length, 9);
  });

  it('on the line of a door sees both rooms while it is open, one when it is shut', () => {
    const rooms = one((d) =>
      d.floor(0, 0, 10, 4).solid(4.9, 0, 5.1, 1.5).solid(4.9, 2.5, 5.1, 4).barrier([5, 1.5], [5, 2.5], 0),
    );
    const nav = buildNav(rooms);
    const place = locate(nav, 0, 5, 2)!;
    const area = (closed: Uint8Array): number =>
      [...distanceField(openWalk(nav, closed), [place]).samples].reduce(
        (sum, s) => sum + nav.samples.area[s]!,
        0,
      );
    expect(area(Uint8Array.of(0))).toBeCloseTo(39.4, 9);
    expect(area(Uint8Array.of(1))).toBeCloseTo(39.4 / 2, 9);
  });

  it('off the floor is moved to the nearest floor, and says how far', () => {
    const nav = buildNav(block);
    expect(locate(nav, 0, 5, 4.5)).toMatchObject({ planX: 5, planY: 4, gap: 0.5 });
    expect(locate(nav, 0, -3, -4)).toMatchObject({ planX: 0, planY: 0, gap: 5 });
    expect(locate(nav, 0, 1e6, 5)!.gap).toBeCloseTo(1e6 - 10, 3);
    expect(locate(nav, 0, Number.NaN, 5)).toBeNull();
  });

  it('twice at one point is as good as once; none reaches nothing; limit 0 reaches its own point at most', () => {
    const nav = buildNav(block);
    const walk = openWalk(nav);
    const place = locate(nav, 0, 2, 2)!;
    const once = distanceField(walk, [place]);
    const twice = distanceField(walk, [place, place]);
    expect(denseDistances(nav, twice)).toEqual(denseDistances(nav, once));
    const none = distanceField(walk, []);
    expect(none.samples).toHaveLength(0);
    expect(farthestPoint(none)).toBeNull();
    expect(coverage(nav, denseDistances(nav, none), 5)).toEqual([
      { area: expect.closeTo(96, 9), covered: 0, uncovered: expect.closeTo(96, 9) },
    ]);
    expect(distanceField(walk, [place], { limit: 0 }).distances.every((d) => d === 0)).toBe(true);
  });
});

describe('odd floor', () => {
  it('nothing at all', () => {
    for (const input of [
      building([]),
      building([new FloorDrawing().build()]),
      one((d) => d.solid(0, 0, 1, 1)),
    ]) {
      const nav = buildNav(input);
      expect(nav.triangleCount).toBe(0);
      expect(findPieces(nav)).toEqual({ pieces: [], components: 0 });
      expect(locate(nav, 0, 0, 0)).toBeNull();
      expect(distanceField(openWalk(nav), []).samples).toHaveLength(0);
    }
  });

  it('an isolated room is not reached', () => {
    const input = one((d) => d.floor(0, 0, 4, 4).floor(6, 0, 10, 4));
    expect(way(input, [1, 1], [9, 1])).toBeNull();
    expect(findPieces(buildNav(input)).pieces.map((piece) => piece.area)).toEqual([16, 16]);
  });

  it('rooms that meet in a point or along a corridor without width are not joined', () => {
    expect(
      way(
        one((d) => d.floor(0, 0, 4, 4).floor(4, 4, 8, 8)),
        [1, 1],
        [7, 7],
      ),
    ).toBeNull();
    const corridor = one((d) => d.floor(0, 0, 10, 4).solid(4, 0, 6, 2).solid(4, 2, 6, 4));
    expect(way(corridor, [1, 2], [9, 2])).toBeNull();
  });

  it('a block that touches the outer wall in a corner can be passed on its other sides only', () => {
    const input = one((d) => {
      d.floor(0, 0, 10, 10);
      d.ring(
        [
          [0, 5],
          [3, 2],
          [6, 5],
          [3, 8],
        ],
        RingClass.solid,
      );
    });
    expect(way(input, [1, 3], [1, 7])!.length).toBeCloseTo(2 * (Math.hypot(2, 1) + Math.hypot(3, 3)), 9);
  });

  it('a corridor thinner than a hair is still one', () => {
    const input = one((d) => d.floor(0, 0, 10, 4).solid(4, 0, 6, 2).solid(4, 2.00001, 6, 4));
    expect(way(input, [1, 2], [9, 2])!.length).toBeCloseTo(8, 6);
  });

  it('walls in one line, cut into many pieces and drawn over each other, do not lengthen the way along them', () => {
    const input = one((d) => {
      d.floor(0, 0, 30, 4);
      for (let i = 0; i < 50; i++) d.solid(2 + i / 2, 1, 2.7 + i / 2, 1.5);
    });
    expect(way(input, [0, 1.5], [30, 1.5])!.length).toBeCloseTo(30, 9);
    const below = Math.hypot(1, 0.2) + 25.2 + Math.hypot(1.8, 0.2);
    expect(way(input, [1, 1.2], [29, 1.2])!.length).toBeCloseTo(below, 9);
  });

  it('a point out of the middle of a grid of pillars: ties on every side', () => {
    const input = one((d) => {
      d.floor(-10, -10, 10, 10);
      for (let i = -4; i <= 4; i++)
        for (let j = -4; j <= 4; j++)
          if (i !== 0 || j !== 0) d.solid(2 * i - 0.5, 2 * j - 0.5, 2 * i + 0.5, 2 * j + 0.5);
    });
    const nav = buildNav(input);
    const walk = openWalk(nav);
    const oracle = new VisibilityOracle(nav, walk.twin).from({ sheet: 0, x: 0, y: 0 });
    const dense = denseDistances(nav, distanceField(walk, [locate(nav, 0, 0, 0)!]));
    for (let s = 0; s < nav.samples.count; s += 7) {
      const exact = oracle({ sheet: 0, x: nav.samples.x[s]!, y: nav.samples.y[s]! });
      expect(Math.abs(dense[s]! - exact)).toBeLessThan(1e-5);
    }
  });
});
