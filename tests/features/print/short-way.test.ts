import { expect, it } from 'vitest';
import { cutBack, readableWay } from '../../../src/features/print/escape/short-way';
import type { Point } from '../../../src/model/schema/polygon';

const lengthOf = (line: readonly Point[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

it('a way of a step goes on through its door, straight, but into no wall', () => {
  const short: Point[] = [
    [0, 0],
    [1, 1],
    [1, 3],
  ];
  const shown = readableWay(short, 9, []);
  expect(lengthOf(shown)).toBeCloseTo(9, 9);
  expect(shown.slice(0, 3)).toEqual(short);
  expect(shown.at(-1)![0]).toBeCloseTo(1, 9);
  // A wall two millimetres behind the door, and others that it passes.
  const walls: [Point, Point][] = [
    [
      [-5, 5],
      [5, 5],
    ],
    [
      [2, 0],
      [2, 9],
    ],
    [
      [-5, 2],
      [5, 2],
    ],
  ];
  expect(readableWay(short, 9, walls).at(-1)).toEqual([1, 4]);
  expect(
    readableWay(short, 9, [
      [
        [-5, 3.5],
        [5, 3.5],
      ],
    ]),
  ).toEqual(short);
});

it('a way that is long enough, or none, stays as it is', () => {
  const long: Point[] = [
    [0, 0],
    [20, 0],
  ];
  expect(readableWay(long, 9, [])).toEqual(long);
  expect(readableWay([], 9, [])).toEqual([]);
  expect(readableWay([[1, 1]], 9, [])).toEqual([[1, 1]]);
  expect(
    readableWay(
      [
        [1, 1],
        [1, 1],
      ],
      9,
      [],
    ),
  ).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

it('a way ends under its head: so much shorter, over bends too, never of less than its beginning', () => {
  const way: Point[] = [
    [0, 0],
    [10, 0],
    [10, 3],
  ];
  expect(cutBack(way, 2)).toEqual([
    [0, 0],
    [10, 0],
    [10, 1],
  ]);
  expect(cutBack(way, 5)).toEqual([
    [0, 0],
    [8, 0],
  ]);
  for (const far of [0.5, 3, 7, 12.5]) expect(lengthOf(cutBack(way, far))).toBeCloseTo(13 - far, 9);
  expect(cutBack(way, 20)).toEqual([[0, 0]]);
  expect(cutBack(way, 0)).toEqual(way);
});
