import { describe, expect, it } from 'vitest';
import { drawnNarrow } from '../../../../src/analyses/egress/checks/lane-as-drawn';
import { laneBanks } from '../../../../src/analyses/egress/checks/lane-banks';
import { seededRandom } from '../../../../src/base/random';
import { rectangle } from '../../../../src/demo/drafting/rectilinear';
import { segmentDistance } from '../../../../src/geometry/plane/segment-distance';
import { polygonOf, type Point, type Polygon } from '../../../../src/model/schema/polygon';
import { cases } from '../../../support/cases';

const area = (...box: readonly [number, number, number, number]): Polygon => polygonOf(rectangle(...box));
const [WEST, EAST] = [area(-7, -10, 0, 30), area(20, -10, 27, 30)];

const drawn = (lane: Polygon, roads: readonly Polygon[]) =>
  drawnNarrow({ outer: lane.outer, outline: laneBanks(lane, roads), from: null }, 4);
const widthOf = (lane: Polygon, roads: readonly Polygon[]) => drawn(lane, roads)?.width ?? null;

/** A lane of 20 m between a lower and an upper edge through these heights, evenly spaced. */
const between = (low: readonly number[], high: readonly number[]): Polygon => {
  const step = 20 / (low.length - 1);
  return polygonOf([
    ...low.map((y, i): Point => [i * step, y]),
    ...high.map((y, i): Point => [i * step, y]).reverse(),
  ]);
};

describe('a lane that nothing stands on', () => {
  it.each([
    ['4 m between two roads', area(0, 0, 20, 4), [WEST, EAST], null],
    ['3.5 m between two roads', area(0, 0, 20, 3.5), [WEST, EAST], 3.5],
    ['drawn to the centimetre', area(0, 0, 20, 3.996), [WEST, EAST], null],
    ['3.5 m with a blind end', area(0, 0, 20, 3.5), [WEST], 3.5],
    ['3.5 m that no road joins', area(0, 0, 20, 3.5), [], 3.5],
    ['6 m with a waist of 3 m', between([0, 0, 1.5, 0, 0], [6, 6, 4.5, 6, 6]), [WEST, EAST], 3],
    ['6 m with a waist of 3 m and a blind end', between([0, 0, 1.5, 0, 0], [6, 6, 4.5, 6, 6]), [WEST], 3],
    ['6 m with a waist of 3 m that no road joins', between([0, 0, 1.5, 0, 0], [6, 6, 4.5, 6, 6]), [], 3],
    ['tapering to a blind end', between([0, 0, 0], [6, 6, 1]), [WEST], null],
    ['tapering to a road', between([0, 0, 0], [6, 6, 3]), [WEST, EAST], 3],
    ['a strip of a metre between two wide roads', area(0, 0, 1, 20), [WEST, area(1, -10, 8, 30)], null],
    ['a niche of a metre beside a road', area(0, 0, 1, 20), [WEST], null],
    [
      'with a chamfered corner',
      polygonOf([...rectangle(0, 0, 20, 6).slice(0, 2), [20, 5], [19, 6], [0, 6]]),
      [WEST],
      null,
    ],
  ] as const)('%s', (_, lane, roads, expected) => {
    expect(widthOf(lane, roads)).toEqual(expected === null ? null : expect.closeTo(expected, 6));
  });

  it('is not narrow across what lies between two of its arms', () => {
    const arms: Point[] = [
      [0, 0],
      [20, 0],
      [20, 14],
      [0, 14],
      [0, 8],
      [14, 8],
      [14, 6],
      [0, 6],
    ];
    expect(drawn(polygonOf(arms), [WEST])).toBeNull();
  });

  it('is narrow where it turns round a corner', () => {
    const bent: Point[] = [
      [0, 0],
      [20, 0],
      [20, 20],
      [15, 20],
      [15, 5],
      [0, 5],
    ];
    const road = [WEST, area(10, 20, 30, 27)];
    expect(drawn(polygonOf(bent), road)).toBeNull();
    // The outer corner cut off: 4.95 m are left to the inner one, then 1.77 m.
    const cut = bent.toSpliced(1, 1, [17, 0], [20, 3]);
    expect(drawn(polygonOf(cut), road)).toBeNull();
    const deep = bent.toSpliced(1, 1, [12.5, 0], [20, 7.5]);
    expect(widthOf(polygonOf(deep), road)).toBeCloseTo(Math.abs(15 - 5 - 12.5) / Math.SQRT2, 6);
  });

  it('is as narrow as a disc finds it that is rolled from road to road', () => {
    const random = seededRandom(75);
    const seen = [0, 0];
    for (let i = 0; i < cases(60); i++) {
      const corners = 3 + random.index(4);
      const low = Array.from({ length: corners }, () => random.between(0, 3));
      const high = Array.from({ length: corners }, () => random.between(6, 9));
      const rolled = rolledThrough(low, high);
      const width = widthOf(between(low, high), [WEST, EAST]);
      if (rolled > 4 + GRID) expect(width, `case ${i}`).toBeNull();
      else if (rolled < 4 - GRID) expect(Math.abs(width! - rolled), `case ${i}`).toBeLessThan(2 * GRID);
      seen[width === null ? 0 : 1]!++;
    }
    expect(Math.min(...seen)).toBeGreaterThan(0);
  });
});

const GRID = 0.2;

/** Twice the clearance of the best way over a grid from the west to the east, walls in between alone: the widest of its narrowest places. */
function rolledThrough(low: readonly number[], high: readonly number[]): number {
  const step = 20 / (low.length - 1);
  const edges = [low, high].flatMap((ys) =>
    ys.slice(1).map((y, i) => [i * step, ys[i]!, (i + 1) * step, y] as const),
  );
  const heightAt = (ys: readonly number[], x: number): number => {
    const i = Math.min(Math.floor(x / step), ys.length - 2);
    return ys[i]! + ((x - i * step) / step) * (ys[i + 1]! - ys[i]!);
  };
  const [columns, rows] = [Math.round(20 / GRID) + 1, Math.round(9 / GRID) + 1];
  const clear = Float64Array.from({ length: columns * rows }, (_, n) => {
    const [x, y] = [Math.floor(n / rows) * GRID, (n % rows) * GRID];
    if (y <= heightAt(low, x) || y >= heightAt(high, x)) return 0;
    return Math.min(...edges.map((edge) => segmentDistance(x, y, ...edge)));
  });
  const best = new Float64Array(clear.length);
  for (let n = 0; n < rows; n++) best[n] = clear[n]!;
  for (let again = true; again;) {
    again = false;
    for (let n = 0; n < clear.length; n++) {
      const [i, j] = [Math.floor(n / rows), n % rows];
      for (const [di, dj] of NEXT) {
        if (i + di < 0 || i + di >= columns || j + dj < 0 || j + dj >= rows) continue;
        const width = Math.min(clear[n]!, best[n + di * rows + dj]!);
        if (width <= best[n]!) continue;
        best[n] = width;
        again = true;
      }
    }
  }
  return 2 * Math.max(...best.subarray(rows * (columns - 1)));
}

const NEXT = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i, j] as const));
