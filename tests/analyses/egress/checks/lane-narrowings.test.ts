import { describe, expect, it } from 'vitest';
import { laneBanks } from '../../../../src/analyses/egress/checks/lane-banks';
import { laneNarrowings } from '../../../../src/analyses/egress/checks/lane-narrowings';
import { seededRandom } from '../../../../src/base/random';
import { rectangle } from '../../../../src/demo/drafting/rectilinear';
import { polygonOf, type Point, type Polygon } from '../../../../src/model/schema/polygon';
import { cases } from '../../../support/cases';

type Box = readonly [number, number, number, number];

const area = (...box: Box): Polygon => polygonOf(rectangle(...box));

/** A lane of 20 m by 6 m that goes on into a road at either end. */
const LANE = area(0, 0, 20, 6);
const ROADS = [area(-7, -10, 0, 16), area(20, -10, 27, 16)];

const narrowings = (things: readonly Polygon[], lane = LANE, roads = ROADS, asked = 4) =>
  laneNarrowings({ outer: lane.outer, outline: laneBanks(lane, roads), from: null }, things, asked);

describe('a lane that things stand on', () => {
  it.each([
    ['nothing', [], []],
    [
      'two bollards 3.2 m apart',
      [
        [10, 1.2, 10.2, 1.4],
        [10, 4.6, 10.2, 4.8],
      ],
      [3.2],
    ],
    ['one of them alone', [[10, 1.2, 10.2, 1.4]], []],
    ['a car along the edge that leaves 4 m', [[8, 0, 12, 2]], []],
    ['a car along the edge that leaves 3.9 m', [[8, 0, 12, 2.1]], [3.9]],
    ['a car across', [[8, 0, 10, 6]], [0]],
    [
      'bollards 3.2 m apart a metre from the end',
      [
        [1, 1.2, 1.2, 1.4],
        [1, 4.6, 1.2, 4.8],
      ],
      [3.2],
    ],
    [
      'cars on either side, staggered by 3 m',
      [
        [4, 0, 8, 3],
        [11, 3, 15, 6],
      ],
      [3],
    ],
    [
      'cars on either side, 5 m apart',
      [
        [4, 0, 8, 3],
        [13, 3, 17, 6],
      ],
      [3, 3],
    ],
  ] as const)('%s', (_, boxes, widths) => {
    const found = narrowings(boxes.map((box: Box) => area(...box)));
    expect(found.map(({ width }) => width)).toEqual(widths.map((width) => expect.closeTo(width, 9)));
  });

  it('is told where it is narrowest', () => {
    const [found] = narrowings([area(10, 1.2, 10.2, 1.4), area(10, 4.6, 10.2, 4.8)]);
    expect(found?.at[1]).toBeCloseTo(3, 9);
    expect(found?.things).toEqual([0, 1]);
  });

  it('with a blind end is not narrowed by what stands in its last metres', () => {
    const oneRoad = ROADS.slice(0, 1);
    expect(narrowings([area(17, 2, 19, 4)], LANE, oneRoad)).toEqual([]);
    expect(narrowings([area(10, 2, 12, 4)], LANE, oneRoad)).toHaveLength(1);
  });

  it('goes round a corner', () => {
    const bent = polygonOf([
      [0, 0],
      [20, 0],
      [20, 20],
      [14, 20],
      [14, 6],
      [0, 6],
    ]);
    const roads = [area(-7, -10, 0, 16), area(10, 20, 30, 27)];
    // From the inner corner to a thing at the outer one.
    const [found] = narrowings([area(16.5, 0, 20, 3.5)], bent, roads);
    expect(found?.width).toBeCloseTo(Math.hypot(2.5, 2.5), 9);
  });
});

/** Half a cell of the oracle's grid, and how far its answers may be off, metres. */
const CELL = 0.05;

/** The widest disc that gets from one end of the lane to the other, by flooding a grid of places for its middle. */
function widestDisc(things: readonly Box[]): number {
  const [columns, rows] = [20 / CELL, 6 / CELL];
  const free = (i: number, j: number): number => {
    const [x, y] = [(i + 0.5) * CELL, (j + 0.5) * CELL];
    const off = things.map(([x0, y0, x1, y1]) =>
      Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1)),
    );
    return Math.min(y, 6 - y, ...off);
  };
  const room = Float64Array.from({ length: columns * rows }, (_, k) =>
    free(k % columns, Math.floor(k / columns)),
  );
  const gets = (radius: number): boolean => {
    const seen = new Uint8Array(room.length);
    const open: number[] = [];
    const visit = (i: number, j: number): void => {
      if (i < 0 || j < 0 || i >= columns || j >= rows) return;
      const k = j * columns + i;
      if (seen[k] === 1 || room[k]! < radius) return;
      seen[k] = 1;
      open.push(k);
    };
    for (let j = 0; j < rows; j++) visit(0, j);
    for (let k = open.pop(); k !== undefined; k = open.pop()) {
      const [i, j] = [k % columns, Math.floor(k / columns)];
      if (i === columns - 1) return true;
      for (const [di, dj] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const)
        visit(i + di, j + dj);
    }
    return false;
  };
  let [low, high] = [0, 3];
  while (high - low > 0.005) {
    const middle = (low + high) / 2;
    if (gets(middle)) low = middle;
    else high = middle;
  }
  return 2 * low;
}

it('lets through what a grid of places lets through, seeded', () => {
  let narrow = 0;
  for (let seed = 1; seed <= cases(40); seed++) {
    const random = seededRandom(seed);
    const boxes = Array.from({ length: 1 + random.index(5) }, (): Box => {
      const [x, y] = [random.between(2, 16), random.between(0, 5.5)];
      return [x, y, x + random.between(0.2, 2), Math.min(6, y + random.between(0.2, 2))];
    });
    const found = narrowings(boxes.map((box) => area(...box)));
    const width = Math.min(4, ...found.map((each) => each.width));
    if (width < 4) narrow++;
    const disc = Math.min(4, widestDisc(boxes));
    expect(Math.abs(width - disc), `seed ${seed}`).toBeLessThan(3 * CELL);
  }
  expect(narrow).toBeGreaterThan(cases(40) / 4);
}, 60_000);

it('is turned with the lane', () => {
  const turned = (points: readonly Point[]): Polygon =>
    polygonOf(points.map(([x, y]): Point => [0.6 * x - 0.8 * y + 100, 0.8 * x + 0.6 * y - 40]));
  const things = [rectangle(10, 1.2, 10.2, 1.4), rectangle(10, 4.6, 10.2, 4.8)].map(turned);
  const [found] = narrowings(
    things,
    turned(LANE.outer),
    ROADS.map(({ outer }) => turned(outer)),
  );
  expect(found?.width).toBeCloseTo(3.2, 9);
});
