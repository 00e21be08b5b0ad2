import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import { clearFloor } from '../../../../src/geometry/nav/clearance/clear-floor';
import {
  ALL_OPEN,
  crossingWidths,
  type Passable,
} from '../../../../src/geometry/nav/clearance/crossing-widths';
import { narrowedWalk } from '../../../../src/geometry/nav/clearance/narrowed-walk';
import { widestWay, type WidestWay } from '../../../../src/geometry/nav/clearance/widest-way';
import type { NavInput } from '../../../../src/geometry/nav/floor-input';
import { locate } from '../../../../src/geometry/nav/locate';
import { shortestPath } from '../../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../../src/geometry/nav/walk';
import { asDrawn, building, flightNorth, FloorDrawing, turnAndShift, type Move, type Point } from '../plans';

type Draw = (drawing: FloorDrawing) => unknown;

const ANYWHERE: readonly (readonly [string, Move])[] = [
  ['as drawn', asDrawn],
  ['turned', turnAndShift(0.7, 0, 0)],
  ['turned by a hair', turnAndShift(1e-4, 3, 4)],
  ['on a map', turnAndShift(2.1, 500_000, 4_000_000)],
];

/** The widest way between two places of one storey. */
function between(move: Move, draw: Draw, from: Point, to: Point, upTo = 3): WidestWay | null {
  const drawing = new FloorDrawing(move);
  draw(drawing);
  return widest(building([drawing.build()]), move(from), move(to), ALL_OPEN, upTo);
}

function widest(input: NavInput, from: Point, to: Point, passable: Passable, upTo = 3): WidestWay | null {
  const clear = clearFloor(openWalk(buildNav(input)), upTo);
  const [a, b] = [from, to].map(([x, y]) => locate(clear.nav, 0, x, y)!);
  return widestWay(crossingWidths(clear, passable), [a!.triangle], [[b!.triangle]]);
}

/** Where a drawn point lies, to a micrometre. */
const at = (move: Move, point: Point): unknown => {
  const [x, y] = move(point);
  return [0, expect.closeTo(x, 6), expect.closeTo(y, 6)];
};

describe.each(ANYWHERE)('widest ways %s', (_, move) => {
  it('a bed parked in a corridor leaves what is beside it', () => {
    const bed: Draw = (d) => d.floor(0, 0, 20, 2.4).solid(8, 0, 10.1, 0.95);
    const way = between(move, bed, [1, 1], [19, 1])!;
    expect(way.width).toBeCloseTo(2.4 - 0.95, 6);
    expect(way.narrowest!.door).toBe(-1);
    const ends = way.narrowest!.ends.map(([, x, y]) => [x, y]);
    expect(Math.hypot(ends[0]![0]! - ends[1]![0]!, ends[0]![1]! - ends[1]![1]!)).toBeCloseTo(1.45, 6);
  });

  it('two bodies corner to corner leave what lies between their corners', () => {
    const bodies: Draw = (d) => d.floor(0, 0, 20, 4).solid(6, 0, 8, 1.4).solid(8.5, 2.6, 10, 4);
    const way = between(move, bodies, [1, 2], [19, 2])!;
    expect(way.width).toBeCloseTo(Math.hypot(0.5, 1.2), 6);
    const ends = [at(move, [8, 1.4]), at(move, [8.5, 2.6])];
    expect(ends.map((end) => way.narrowest!.ends.some((each) => matches(each, end)))).toEqual([true, true]);
  });

  it('a column leaves the wider of its two sides', () => {
    const column: Draw = (d) => d.floor(0, 0, 20, 4).solid(9, 1, 9.8, 1.6);
    expect(between(move, column, [1, 2], [19, 2])!.width).toBeCloseTo(2.4, 6);
    // Both sides are wider than was looked for.
    expect(between(move, column, [1, 2], [19, 2], 2)!).toEqual({
      target: 0,
      width: Infinity,
      narrowest: null,
    });
  });

  it('a corner is as wide as the narrower of its arms', () => {
    const corner: Draw = (d) => d.floor(0, 0, 10, 8).solid(0, 1.5, 8, 8);
    expect(between(move, corner, [1, 0.7], [9, 7])!.width).toBeCloseTo(1.5, 6);
    const other: Draw = (d) => d.floor(0, 0, 10, 8).solid(0, 2.5, 8.4, 8);
    expect(between(move, other, [1, 0.7], [9, 7])!.width).toBeCloseTo(1.6, 6);
  });

  it('a wedge ends in no width at all, and is left by its open side', () => {
    const wedge: Draw = (d) => {
      d.floor(0, 0, 10, 10);
      d.ring(
        [
          [0, 0.001],
          [6, 3],
          [0, 3],
        ],
        2,
      );
    };
    expect(between(move, wedge, [0.5, 0.1], [9, 9])!.width).toBe(Infinity);
  });

  it('a room without a door has no way out; a door in the middle of a wall is as wide as its hole', () => {
    const shut: Draw = (d) => d.floor(0, 0, 10, 4).solid(4.9, 0, 5.1, 4);
    expect(between(move, shut, [1, 2], [9, 2])).toBeNull();
    const open: Draw = (d) => d.floor(0, 0, 10, 4).solid(4.9, 0, 5.1, 1.5).solid(4.9, 2.4, 5.1, 4);
    expect(between(move, open, [1, 2], [9, 2])!.width).toBeCloseTo(0.9, 6);
  });
});

const matches = (value: unknown, expected: unknown): boolean => {
  try {
    expect(value).toEqual(expected);
    return true;
  } catch {
    return false;
  }
};

describe('doors', () => {
  // Two ways from room to room: a door of 1.2 m and one of 0.9 m.
  const rooms = ((): NavInput => {
    const drawing = new FloorDrawing();
    drawing.floor(0, 0, 10, 6);
    drawing.solid(4.9, 0, 5.1, 1).solid(4.9, 2.2, 5.1, 4).solid(4.9, 4.9, 5.1, 6);
    drawing.barrier([5, 1], [5, 2.2], 0).barrier([5, 4], [5, 4.9], 1);
    return building([drawing.build()]);
  })();
  const through = (doorWidth: (door: number) => number): WidestWay | null =>
    widest(rooms, [1, 3], [9, 3], { ...ALL_OPEN, doorWidth });

  it('count by their clear width where that is less than the hole', () => {
    expect(through(() => Infinity)!.width).toBeCloseTo(1.2, 6);
    expect(through((door) => [1.1, 0.8][door]!)).toEqual({
      target: 0,
      width: 1.1,
      narrowest: {
        door: 0,
        line: 0,
        ends: expect.arrayContaining([
          [0, 5, 1],
          [0, 5, expect.closeTo(2.2, 9)],
        ]) as unknown,
      },
    });
    expect(through((door) => [0.7, 0.8][door]!)).toMatchObject({ width: 0.8, narrowest: { door: 1 } });
  });

  it('that are shut are no way', () => {
    expect(through((door) => [0, Infinity][door]!)!.width).toBeCloseTo(0.9, 6);
    expect(through(() => 0)).toBeNull();
  });

  it('a leaf that is shut in the middle of the floor is a thing to pass', () => {
    const drawing = new FloorDrawing();
    drawing.floor(0, 0, 10, 3).barrier([5, 0], [5, 1.7], 0);
    const nav = buildNav(building([drawing.build()]));
    const clear = clearFloor(openWalk(nav, Uint8Array.of(1)), 2.9);
    const widths = crossingWidths(clear, { ...ALL_OPEN, doorWidth: () => 0 });
    const [a, b] = [locate(clear.nav, 0, 1, 1)!, locate(clear.nav, 0, 9, 1)!];
    expect(widestWay(widths, [a.triangle], [[b.triangle]])!.width).toBeCloseTo(1.3, 6);
  });
});

describe('parts of the floor', () => {
  // A corridor of 2 m with a cupboard that leaves 1.2 m, a by-way through the room beside it that is wider, and two ends.
  const drawing = new FloorDrawing();
  drawing.floor(0, 0, 20, 2).floor(0, 2, 20, 8);
  drawing.solid(3, 2, 8, 2.2).solid(10, 2, 17, 2.2).solid(12, 0, 12.6, 0.8);
  const clear = clearFloor(openWalk(buildNav(building([drawing.build()]))), 2.5);
  const widths = crossingWidths(clear, ALL_OPEN);
  const triangle = (x: number, y: number): number => locate(clear.nav, 0, x, y)!.triangle;
  const centre = (t: number): number => {
    const { y, origin } = clear.nav;
    return (y[3 * t]! + y[3 * t + 1]! + y[3 * t + 2]!) / 3 + origin[1];
  };

  it('are as wide as the widest way that stays in them', () => {
    const free = widestWay(widths, [triangle(1, 1)], [[triangle(19, 1)]])!;
    expect(free.width).toBe(Infinity);
    const narrow = widestWay(widths, [triangle(4, 1)], [[triangle(16, 1)]], (t) => centre(t) < 2)!;
    expect(narrow.width).toBeCloseTo(1.2, 6);
    // The nearest of two ends that can be reached at all widths is taken.
    const ends = [[triangle(16, 1)], [triangle(4, 0.5)]];
    expect(widestWay(widths, [triangle(5, 1)], ends, (t) => centre(t) < 2)).toMatchObject({ target: 1 });
  });
});

describe('flights', () => {
  const ground = new FloorDrawing();
  const upper = new FloorDrawing();
  ground.floor(0, 0, 10, 4);
  upper.floor(0, 0, 10, 12).solid(3, 4, 4.3, 8);
  upper.solid(0, 0, 10, 4);
  const flight = flightNorth(
    ground,
    0,
    { x0: 3, x1: 4.3, y0: 4, y1: 8, rise: 3 },
    { kind: 'storey', storey: 0 },
    { kind: 'storey', storey: 1 },
  );
  const clear = clearFloor(openWalk(buildNav(building([ground.build(), upper.build()], [flight]))), 3);
  const [down, up] = [locate(clear.nav, 0, 8, 1)!, locate(clear.nav, 1, 8, 11)!];

  it('are as wide as they are drawn, and no way for what rolls', () => {
    const widths = crossingWidths(clear, ALL_OPEN);
    expect(widestWay(widths, [down.triangle], [[up.triangle]])!.width).toBeCloseTo(1.3, 6);
    const level = crossingWidths(clear, { ...ALL_OPEN, flight: () => false });
    expect(widestWay(level, [down.triangle], [[up.triangle]])).toBeNull();
    expect(shortestPath(narrowedWalk(widths, 1.3), down, up)).not.toBeNull();
    expect(shortestPath(narrowedWalk(widths, 1.31), down, up)).toBeNull();
    expect(shortestPath(narrowedWalk(level, 0.1), down, up)).toBeNull();
  });
});
