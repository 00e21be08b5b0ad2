import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import { locate } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import { shortestPath, type Way, type WayPoint } from '../../../../src/geometry/nav/shortest-path';
import { levelWalk, openWalk } from '../../../../src/geometry/nav/walk';
import { walkedWay } from '../../../../src/geometry/nav/walked/walked-way';
import { segmentDistance } from '../../../../src/geometry/plane/segment-distance';
import { cases } from '../../../support/cases';
import { building, flightNorth, FloorDrawing, turnAndShift } from '../plans';
import { placeOfSample } from '../random-pairs';
import { randomPlan } from '../random-plans';
import { SegmentGrid } from '../segment-grid';

type Point = readonly [number, number];

const plan = ([, x, y]: WayPoint): Point => [x, y];
const lengthOf = (line: readonly Point[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

/** Walls of a storey as segments, in plan. */
function wallsOf(nav: Nav): number[] {
  const [ox, oy] = nav.origin;
  const found: number[] = [];
  nav.twin.forEach((twin, h) => {
    const next = h % 3 === 2 ? h - 2 : h + 1;
    if (twin < 0) found.push(nav.x[h]! + ox, nav.y[h]! + oy, nav.x[next]! + ox, nav.y[next]! + oy);
  });
  return found;
}

const roomAt = (walls: readonly number[], [x, y]: Point): number => {
  let least = Infinity;
  for (let i = 0; i < walls.length; i += 4) {
    least = Math.min(least, segmentDistance(x, y, walls[i]!, walls[i + 1]!, walls[i + 2]!, walls[i + 3]!));
  }
  return least;
};

/** How often a closed line goes round a point, by angles. */
function turnsAround(ring: readonly Point[], [x, y]: Point): number {
  let sum = 0;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const across = (ax - x) * (by - y) - (ay - y) * (bx - x);
    sum += Math.atan2(across, (ax - x) * (bx - x) + (ay - y) * (by - y));
  });
  return Math.round(sum / (2 * Math.PI)) + 0;
}

/** Places along a line every so many metres, with the direction. */
function along(line: readonly Point[], step: number): { at: Point; dx: number; dy: number; gone: number }[] {
  const found: { at: Point; dx: number; dy: number; gone: number }[] = [];
  let gone = 0;
  line.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = line[i]!;
    const run = Math.hypot(bx - ax, by - ay);
    for (let t = step / 2; t < run; t += step) {
      const share = t / run;
      found.push({
        at: [ax + (bx - ax) * share, ay + (by - ay) * share],
        dx: (bx - ax) / run,
        dy: (by - ay) / run,
        gone: gone + t,
      });
    }
    gone += run;
  });
  return found;
}

/** Who comes out of a gap so far away is not yet off its sides, metres. */
const NEIGHBOURHOOD = 0.8;

/** The most room that is found straight across a way, as far as there is floor. */
function halfWidth(
  walls: readonly number[],
  { at: [x, y], dx, dy }: { at: Point; dx: number; dy: number },
): number {
  let most = 0;
  for (const to of [-1, 1]) {
    for (let off = 0; off <= 1; off += 0.05) {
      const room = roomAt(walls, [x - dy * off * to, y + dx * off * to]);
      if (off > 0 && room < 0.04) break;
      most = Math.max(most, room);
    }
  }
  return most;
}

function ways(nav: Nav, seed: number, count: number): Way[] {
  const random = seededRandom(seed);
  const walk = openWalk(nav);
  return Array.from({ length: count }, () => {
    const [from, to] = [0, 1].map(() => placeOfSample(nav, random.index(nav.samples.count)));
    return shortestPath(walk, from!, to!);
  }).filter((way) => way !== null);
}

const SEEDS = Array.from({ length: cases(12) }, (_, i) => i + 1);

describe.each(['rooms', 'pillars', 'spiral', 'barriers', 'lattice'] as const)(
  'ways as they are walked on random %s',
  (kind) => {
    it('go through nothing, round the same side of everything, and are no shorter', () => {
      let bent = 0;
      for (const seed of SEEDS) {
        const nav = buildNav(randomPlan(kind, seed));
        const walls = wallsOf(nav);
        const grid = new SegmentGrid(walls);
        for (const way of ways(nav, seed, 12)) {
          const line = walkedWay(nav, way).map(plan);
          const taut = way.points.map(plan);
          expect(line[0]).toEqual(taut[0]);
          expect(line.at(-1)).toEqual(taut.at(-1));
          expect(lengthOf(line)).toBeGreaterThanOrEqual(way.length - 1e-6);
          if (String(line) === String(taut)) continue;
          bent++;
          // Both ends may lie on a wall.
          for (let i = 0; i + 1 < line.length; i++) {
            const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!];
            const at = (share: number): Point => [ax + (bx - ax) * share, ay + (by - ay) * share];
            const [p, q] = [at(i === 0 ? 1e-3 : 0), at(i + 2 === line.length ? 1 - 1e-3 : 1)];
            expect(grid.blocks(p[0], p[1], q[0], q[1]), `${kind} ${seed} ${p} ${q}`).toBe(false);
          }
          const ring = [...taut, ...line.toReversed()];
          for (let i = 0; i < walls.length; i += 2) {
            const corner: Point = [walls[i]!, walls[i + 1]!];
            const isOnWay = taut.some((b, k) => {
              const a = taut[k - 1] ?? b;
              return segmentDistance(corner[0], corner[1], a[0], a[1], b[0], b[1]) < 1e-3;
            });
            if (!isOnWay) expect(turnsAround(ring, corner), `${kind} ${seed} ${corner}`).toBe(0);
          }
        }
      }
      expect(bent).toBeGreaterThan(SEEDS.length);
    });
  },
);

/** Where floor is made for walking; ways between walls strewn about at random find no middle straight across everywhere. */
describe.each(['rooms', 'pillars', 'spiral'] as const)('ways as they are walked on random %s', (kind) => {
  it('keep 0.4 m off walls, or the middle where there is less', () => {
    const short: string[] = [];
    let seen = 0;
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const walls = wallsOf(nav);
      for (const way of ways(nav, seed, 6)) {
        const line = walkedWay(nav, way).map(plan);
        if (String(line) === String(way.points.map(plan))) continue;
        const whole = lengthOf(line);
        const places = along(line, 0.2).map((place) => ({ ...place, half: halfWidth(walls, place) }));
        for (const { at, gone } of places) {
          if (gone < 1 || gone > whole - 1) continue;
          seen++;
          const half = Math.min(
            ...places
              .filter((other) => Math.abs(other.gone - gone) < NEIGHBOURHOOD)
              .map((other) => other.half),
          );
          const room = roomAt(walls, at);
          if (room < Math.min(0.4, half) - 0.1) {
            short.push(`${seed} ${at} ${room.toFixed(2)} of ${half.toFixed(2)}`);
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
    expect(short).toEqual([]);
  });
});

describe('ways as they are walked', () => {
  it('go through the same doors in the same order', () => {
    let passed = 0;
    for (const seed of SEEDS) {
      const input = randomPlan('rooms', seed);
      const nav = buildNav(input);
      // They shut with the walls beside them: ways that touch a jamb are through them as well.
      const doors = input.floors[0]!.barriers.filter(({ door }) => door >= 0).map((each) => {
        const run = Math.hypot(each.bx - each.ax, each.by - each.ay);
        const [dx, dy] = [((each.bx - each.ax) * 0.03) / run, ((each.by - each.ay) * 0.03) / run];
        return { ...each, ax: each.ax - dx, ay: each.ay - dy, bx: each.bx + dx, by: each.by + dy };
      });
      const crossed = (line: readonly Point[]): number[] =>
        line.slice(1).flatMap((b, i) =>
          doors
            .map(({ ax, ay, bx, by, door }) => ({ door, at: meeting(line[i]!, b, [ax, ay], [bx, by]) }))
            .filter((each): each is { door: number; at: number } => each.at !== null)
            .toSorted((p, q) => p.at - q.at)
            .map(({ door }) => door),
        );
      for (const way of ways(nav, seed, 12)) {
        const through = crossed(walkedWay(nav, way).map(plan));
        passed += through.length;
        expect(through).toEqual(crossed(way.points.map(plan)));
      }
    }
    expect(passed).toBeGreaterThan(SEEDS.length * 5);
  });

  const straight = (
    move = turnAndShift(0, 0, 0),
    width = 2.4,
  ): { line: readonly Point[]; way: Way; nav: Nav } => {
    const drawing = new FloorDrawing(move);
    drawing.floor(0, 0, 20, width).floor(17.6, width, 20, 20);
    const nav = buildNav(building([drawing.build()]));
    const at = (x: number, y: number) => {
      const [px, py] = move([x, y]);
      return locate(nav, 0, px, py)!;
    };
    const way = shortestPath(openWalk(nav), at(1, 0.3), at(19.7, 19))!;
    const [from] = [move([0, 0])];
    const [ux, uy] = [move([1, 0]), move([0, 1])];
    const back = ([x, y]: Point): Point => {
      const [dx, dy] = [x - from[0], y - from[1]];
      return [
        dx * (ux[0] - from[0]) + dy * (ux[1] - from[1]),
        dx * (uy[0] - from[0]) + dy * (uy[1] - from[1]),
      ];
    };
    return { line: walkedWay(nav, way).map(plan).map(back), way, nav };
  };

  it('run along the middle of corridors, however these are turned', () => {
    for (const move of [turnAndShift(0, 0, 0), turnAndShift(0.7, 300, -120)]) {
      const { line } = straight(move);
      const middle = along(line, 0.25).map(({ at }) => at);
      for (const [x, y] of middle) {
        if (x > 4 && x < 15) expect(Math.abs(y - 1.2)).toBeLessThan(0.25);
        if (y > 5 && y < 16) expect(Math.abs(x - 18.8)).toBeLessThan(0.25);
      }
    }
  });

  it('have few bends', () => {
    expect(straight().line.length).toBeLessThan(9);
  });

  it('are the way itself from a place to itself', () => {
    const { nav } = straight();
    const here = locate(nav, 0, 5, 1)!;
    const way = shortestPath(openWalk(nav), here, here)!;
    expect(walkedWay(nav, way).map(plan)).toEqual(way.points.map(plan));
  });

  it('go through a gap of three millimetres as the way does', () => {
    const drawing = new FloorDrawing();
    drawing.floor(0, 0, 10, 4).solid(5, 0, 5.2, 2).solid(5, 2.003, 5.2, 4);
    const nav = buildNav(building([drawing.build()]));
    const way = shortestPath(openWalk(nav), locate(nav, 0, 1, 1)!, locate(nav, 0, 9, 1)!)!;
    const line = walkedWay(nav, way).map(plan);
    expect(line.filter(([x]) => x > 4.99 && x < 5.21).every(([, y]) => y >= 2 && y <= 2.003)).toBe(true);
    expect(line.at(-1)).toEqual([9, 1]);
  });

  it('stay in their own door where another lies beside it, however little room is left', () => {
    // A corridor of 1.6 m; its middle leads through the wider of two doors at x = 10, which is shut.
    const nav = buildNav(
      building([
        new FloorDrawing()
          .floor(0, 0, 20, 1.6)
          .barrier([10, 0], [10, 0.5], 0)
          .barrier([10, 0.5], [10, 1.6], 1)
          .build(),
      ]),
    );
    const between = (shut: readonly number[]): number => {
      const walk = levelWalk(
        nav,
        Uint8Array.from([0, 1], (door) => Number(shut.includes(door))),
      );
      const way = shortestPath(walk, locate(nav, 0, 1, 0.2)!, locate(nav, 0, 19, 0.2)!)!;
      const line = walkedWay(nav, way).map(plan);
      const i = line.findIndex(([x]) => x > 10);
      const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
      // Off the wall as soon as it may.
      expect(line.some(([, y]) => y > 0.6)).toBe(true);
      return ay + ((by - ay) * (10 - ax)) / (bx - ax);
    };
    expect(between([1])).toBeLessThanOrEqual(0.5);
    expect(between([0])).toBeGreaterThanOrEqual(0.5);
  });

  it('do not step onto a flight that they lead past', () => {
    // 0.6 m are left between what stands there and the lowest step.
    const ground = new FloorDrawing().floor(0, 0, 20, 2).solid(8, 0, 12, 1.4);
    const flight = flightNorth(
      ground,
      0,
      { x0: 8, x1: 12, y0: 2, y1: 6, rise: 3 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    );
    const upper = new FloorDrawing().floor(8, 6, 12, 9);
    const nav = buildNav(building([ground.build(), upper.build()], [flight]));
    const way = shortestPath(openWalk(nav), locate(nav, 0, 1, 0.3)!, locate(nav, 0, 19, 0.3)!)!;
    const line = walkedWay(nav, way).map(plan);
    expect(String(line)).not.toBe(String(way.points.map(plan)));
    for (const { at } of along(line, 0.05)) expect(at[1]).toBeLessThanOrEqual(2);
  });

  it('stay on flights as they are', () => {
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan('storeys', seed));
      for (const way of ways(nav, seed, 8)) {
        const line = walkedWay(nav, way);
        way.stretches.forEach(({ sheet }, i) => {
          if (nav.sheets[sheet]!.flight < 0) return;
          expect(line).toContainEqual(way.points[i]);
          expect(line).toContainEqual(way.points[i + 1]);
        });
      }
    }
  });
});

/** Where on p–q it meets a–b, as its share; null = not. */
function meeting([px, py]: Point, [qx, qy]: Point, [ax, ay]: Point, [bx, by]: Point): number | null {
  const across = (qx - px) * (by - ay) - (qy - py) * (bx - ax);
  if (across === 0) return null;
  const t = ((ax - px) * (by - ay) - (ay - py) * (bx - ax)) / across;
  const u = ((ax - px) * (qy - py) - (ay - py) * (qx - px)) / across;
  return t > 0 && t < 1 && u > 0 && u < 1 ? t : null;
}
