import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { type NavInput, RingClass } from '../../../src/geometry/nav/floor-input';
import { locate } from '../../../src/geometry/nav/locate';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../src/geometry/nav/walk';
import { asDrawn, building, flightNorth, FloorDrawing, rectangle, turnAndShift, type Move } from './plans';

type Place = readonly [storey: number, x: number, y: number];
type Draw = (ground: FloorDrawing, upper: FloorDrawing) => unknown;

/**
 * A flight from (4…6, 4) up to (4…6, 8), rise 3, so its slope is 5 m; halls of 10 × 12 m. Unfolded, the upper hall's
 * y is greater by 1: lengths below are those of straight lines there.
 */
function hall(draw: Draw, move: Move = asDrawn, voidDrawn = true): NavInput {
  const ground = new FloorDrawing(move).floor(0, 0, 10, 12);
  const upper = new FloorDrawing(move).floor(0, 0, 10, 12);
  const flight = flightNorth(
    ground,
    0,
    { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 },
    { kind: 'storey', storey: 0 },
    { kind: 'storey', storey: 1 },
  );
  if (voidDrawn) upper.solid(4, 4, 6, 8);
  draw(ground, upper);
  return building([ground.build(), upper.build()], [flight]);
}

/** Lengths there and back, null where there is no way. */
function lengths(input: NavInput, from: Place, to: Place, shut: readonly number[] = [], move = asDrawn) {
  const nav = buildNav(input);
  const closed = Uint8Array.from({ length: input.doorCount }, (_, door) => (shut.includes(door) ? 1 : 0));
  const walk = openWalk(nav, closed);
  const at = ([storey, x, y]: Place) => locate(nav, storey, ...move([x, y]))!;
  const found = [
    [from, to],
    [to, from],
  ] satisfies [Place, Place][];
  return found.map(([a, b]) => shortestPath(walk, at(a), at(b))?.length ?? null);
}

const below: Place = [0, 5, 1];
const above: Place = [1, 5, 11];
const near = (length: number, digits = 9) => [expect.closeTo(length, digits), expect.closeTo(length, digits)];

const turned = turnAndShift(0.7, 400_000, 5_000_000);
const plans: [string, Move, boolean][] = [
  ['as drawn', asDrawn, true],
  ['turned, on a map', turned, true],
  ['without a void', asDrawn, false],
];
const ends: [string, number, 0 | 1][] = [
  ['low', 4, 0],
  ['high', 8, 1],
];
const cases = plans.flatMap(([plan, move, voidDrawn]) =>
  ends.map(([end, y, storey]) => ({ plan, move, voidDrawn, end, y, storey })),
);

describe.each(cases)('at the $end end of a flight, $plan', ({ move, voidDrawn, end, y, storey }) => {
  const drawn = (draw: (level: FloorDrawing) => unknown): NavInput =>
    hall((ground, upper) => draw(storey === 0 ? ground : upper), move, voidDrawn);
  const digits = move === asDrawn ? 9 : 6;

  it.each([
    ['exactly', 4, 6, y],
    ['and past it', 3, 7, y],
    ['drawn the other way round', 6.5, 3.5, y],
    ['four millimetres off it', 3, 7, y + 0.004],
  ])('a wall without thickness on it is not walked through: %s', (_, x0, x1, at) => {
    const input = drawn((level) => level.barrier([x0, at], [x1, at]));
    expect(lengths(input, below, above, [], move)).toEqual([null, null]);
    if (at === y) expect(buildNav(input).unjoined).toEqual([{ flight: 0, end }]);
  });

  it('a wall on half of it leaves the other half', () => {
    const input = drawn((level) => level.barrier([3, y], [5, y]));
    const slope = y === 4 ? [3, 8] : [8, 3];
    // Bends at the wall's end in the middle of the flight.
    const bent = Math.hypot(0.5, slope[0]!) + Math.hypot(0.5, slope[1]!);
    expect(lengths(input, [0, 4.5, 1], [1, 4.5, 11], [], move)).toEqual(near(bent, digits));
    expect(lengths(input, [0, 5.5, 1], [1, 5.5, 11], [], move)).toEqual(near(11, digits));
  });

  it('a door opens and shuts', () => {
    const input = drawn((level) => level.barrier([4, y], [6, y], 0));
    expect(lengths(input, below, above, [], move)).toEqual(near(11, digits));
    expect(lengths(input, below, above, [0], move)).toEqual([null, null]);
  });

  it('a door in a wall opens and shuts, and shuts though its leaf is drawn short', () => {
    const input = drawn((level) =>
      level.barrier([3, y], [4.5, y]).barrier([5.5, y], [7, y]).barrier([4.6, y], [5.4, y], 0, 0.3),
    );
    expect(lengths(input, below, above, [], move)).toEqual(near(11, digits));
    expect(lengths(input, below, above, [0], move)).toEqual([null, null]);
  });

  it('a door whose leaf is drawn short of the flight shuts all of it', () => {
    const input = drawn((level) => level.barrier([4.1, y], [5.9, y], 0, 0.3).solid(3, y - 0.1, 4, y + 0.1));
    expect(lengths(input, below, above, [0], move)).toEqual([null, null]);
  });

  it('two doors side by side shut their own halves', () => {
    const input = drawn((level) => level.barrier([4, y], [5, y], 0).barrier([5, y], [6, y], 1));
    const [first, second] = y === 4 ? [3, 8] : [8, 3];
    const bent = Math.hypot(0.5, first) + Math.hypot(0.5, second);
    const at = (shut: number[]) => lengths(input, [0, 4.5, 1], [1, 4.5, 11], shut, move);
    expect(at([])).toEqual(near(11, digits));
    expect(at([0])).toEqual(near(bent, digits));
    expect(at([1])).toEqual(near(11, digits));
    expect(at([0, 1])).toEqual([null, null]);
  });
});

describe('what stands at the high end on the storey of the flight', () => {
  it('stands on the flight: a wall', () => {
    const input = hall((ground) => ground.barrier([3, 8], [7, 8]));
    expect(lengths(input, below, above)).toEqual([null, null]);
  });

  it('stands on the flight: a door, both ways', () => {
    const input = hall((ground) => ground.barrier([4, 8], [6, 8], 0));
    expect(lengths(input, below, above)).toEqual(near(11));
    expect(lengths(input, below, above, [0])).toEqual([null, null]);
  });
});

it('a barrier in the crack between a flight and floor that begins a little behind it shuts', () => {
  const ground = new FloorDrawing().floor(0, 0, 10, 12);
  const upper = new FloorDrawing().barrier([4, 8], [5, 8], 0).barrier([5, 8], [6, 8]);
  upper.ring(rectangle(0, 8.003, 10, 12), RingClass.floor);
  const storey = (index: number) => ({ kind: 'storey', storey: index }) as const;
  const box = { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 };
  const flight = flightNorth(ground, 0, box, storey(0), storey(1));
  const input = building([ground.build(), upper.build()], [flight]);
  expect(lengths(input, [0, 4.5, 1], [1, 4.5, 11])).toEqual(near(11, 2));
  expect(lengths(input, [0, 5.5, 1], [1, 5.5, 11])).toEqual(near(Math.hypot(0.5, 8) + Math.hypot(0.5, 3), 2));
  expect(lengths(input, [0, 4.5, 1], [1, 4.5, 11], [0])).toEqual([null, null]);
});

it('a leaf drawn short is run on to a block that stands beside the end', () => {
  // The block is on the upper storey inside the flight's footprint, so floor along the end does not stop there.
  const input = hall(
    (_, upper) => upper.barrier([4, 8], [4.9, 8], 0, 0.3).barrier([5.1, 8], [6, 8], 1).solid(5.1, 7, 5.5, 8),
    asDrawn,
    false,
  );
  expect(lengths(input, below, above)).toEqual(near(11));
  expect(lengths(input, below, above, [0, 1])).toEqual([null, null]);
});
