import { describe, expect, it } from 'vitest';
import { centreLines } from '../../../src/geometry/plane/centre-lines';
import { lineLength } from '../../../src/geometry/plane/along-line';
import { cases } from '../../support/cases';
import { randomComb, type Ring } from './corridors';

const box = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const rounded = (rings: readonly Ring[]) =>
  centreLines(rings).map(({ points, closed }) => ({
    closed,
    ends: [points[0]!, points[points.length - 1]!]
      .map((point) => point.map((value) => Math.round(value * 5) / 5 + 0))
      .toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!),
    length: lineLength(points, closed),
  }));

describe('centre lines', () => {
  it('run from end wall to end wall of a straight corridor', () => {
    const lines = centreLines([box(0, 0, 30, 2.4)]);
    expect(lines).toHaveLength(1);
    for (const [, y] of lines[0]!.points) expect(y).toBeCloseTo(1.2, 2);
    expect(lineLength(lines[0]!.points, false)).toBeCloseTo(30, 2);
  });

  it('are none of a room that is no longer than wide', () => {
    expect(centreLines([box(0, 0, 3, 3)])).toEqual([]);
  });

  it('follow a bend, and pass door niches by', () => {
    const bend: Ring = [
      [0, 0],
      [20, 0],
      [20, 15],
      [17.6, 15],
      [17.6, 2.4],
      [0, 2.4],
    ];
    expect(rounded([bend])).toMatchObject([
      {
        closed: false,
        ends: [
          [0, 1.2],
          [18.8, 15],
        ],
      },
    ]);
    const niches: Ring = [
      [0, 0],
      [10, 0],
      [10, -0.3],
      [11, -0.3],
      [11, 0],
      [30, 0],
      [30, 2.4],
      [0, 2.4],
    ];
    expect(rounded([niches]).map(({ length }) => Math.round(length))).toEqual([30]);
  });

  it('go straight on through a crossing, round a ring, and begin a branch at its mouth', () => {
    const plus: Ring = [
      [0, 10],
      [10, 10],
      [10, 0],
      [12.4, 0],
      [12.4, 10],
      [22, 10],
      [22, 12.4],
      [12.4, 12.4],
      [12.4, 25],
      [10, 25],
      [10, 12.4],
      [0, 12.4],
    ];
    expect(
      rounded([plus])
        .map(({ length }) => Math.round(length))
        .toSorted(),
    ).toEqual([22, 25]);
    const ring = rounded([box(0, 0, 30, 20), box(2.4, 2.4, 27.6, 17.6)]);
    expect(ring).toHaveLength(1);
    expect(ring[0]).toMatchObject({ closed: true });
    // Four bends are cut a little.
    expect(ring[0]!.length).toBeGreaterThan(2 * (27.6 + 17.6) - 8);
    expect(ring[0]!.length).toBeLessThan(2 * (27.6 + 17.6));
  });

  it('are as many and as long as the corridors of a comb, however it is turned', () => {
    for (let seed = 0; seed < cases(80); seed++) {
      const { rings, length, depths, width } = randomComb(seed);
      const found = centreLines(rings)
        .map(({ points, closed }) => (closed ? Number.NaN : lineLength(points, closed)))
        .toSorted((a, b) => a - b);
      // A side corridor at the very end is a bend of the main one.
      const wanted = [length, ...depths].toSorted((a, b) => a - b);
      expect(found.length, `comb ${seed}`).toBe(wanted.length);
      found.forEach((each, i) =>
        expect(Math.abs(each - wanted[i]!), `comb ${seed}`).toBeLessThan(width + 0.5),
      );
    }
  });
});
