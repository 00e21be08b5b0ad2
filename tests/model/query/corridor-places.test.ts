import { describe, expect, it } from 'vitest';
import { corridorPlaces } from '../../../src/model/query/corridor-places';
import { aligned, distributed, type Alignment } from '../../../src/model/query/arranged-places';
import { MOST_IN_ROW, rowPlaces } from '../../../src/model/query/row-places';
import { seededRandom } from '../../../src/base/random';
import { farthestWalk, randomComb } from '../../geometry/plane/corridors';
import { cases } from '../../support/cases';

const ALIGNMENTS: readonly Alignment[] = ['west', 'middle-x', 'east', 'north', 'middle-y', 'south'];

describe('places along a corridor', () => {
  const hall = {
    outer: [
      [0, 0],
      [50, 0],
      [50, 3],
      [0, 3],
    ],
    holes: [],
  } as const;

  it('are even, and the ends at most half a spacing away', () => {
    const { places, length, widest } = corridorPlaces(hall, { spacing: 15, side: 'centre' });
    expect(length).toBeCloseTo(50, 6);
    expect(widest).toBeCloseTo(12.5, 6);
    expect(places.map(([x]) => x)).toEqual([6.25, 18.75, 31.25, 43.75].map((x) => expect.closeTo(x, 6)));
    expect(corridorPlaces(hall, { spacing: 25, side: 'centre' }).places).toHaveLength(2);
    expect(corridorPlaces(hall, { spacing: 60, side: 'centre' }).places).toHaveLength(1);
  });

  it('on walls stand off one and the other by turns', () => {
    const { places } = corridorPlaces(hall, { spacing: 15, side: 'walls' });
    expect(places.map(([, y]) => Math.round(y * 100) / 100)).toEqual([2.9, 0.1, 2.9, 0.1]);
  });

  it('of a square room are its middle', () => {
    const room = {
      outer: [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ],
      holes: [],
    } as const;
    const { places } = corridorPlaces(room, { spacing: 2, side: 'centre' });
    expect(places).toEqual([[expect.closeTo(2, 1), expect.closeTo(2, 1)]]);
  });

  it('leave no floor farther away than half a spacing and the corner of the corridor, walked on a grid', () => {
    for (let seed = 0; seed < cases(40); seed++) {
      const { rings, length, depths, width } = randomComb(seed);
      const spacing = 6 + (seed % 7) * 3;
      for (const side of ['centre', 'walls'] as const) {
        const { places } = corridorPlaces({ outer: rings[0]!, holes: [] }, { spacing, side });
        const far = farthestWalk(rings, places, 0.2);
        expect(far, `comb ${seed}`).toBeLessThan(1.09 * (spacing / 2 + 1.5 * width) + 0.4);
        const most = [length, ...depths.map((depth) => depth + width)];
        const enough = most.reduce((sum, each) => sum + Math.ceil(each / spacing), 0);
        expect(places.length, `comb ${seed}`).toBeLessThanOrEqual(enough);
      }
    }
  });
});

describe('a row', () => {
  it('takes its ends in, by number or by spacing', () => {
    expect(rowPlaces([0, 0], [10, 0], { count: 3 })).toEqual([
      [0, 0],
      [5, 0],
      [10, 0],
    ]);
    expect(rowPlaces([0, 0], [10, 0], { spacing: 4 })).toHaveLength(4);
    expect(rowPlaces([0, 0], [10, 0], { spacing: 5 })).toHaveLength(3);
    expect(rowPlaces([2, 3], [2, 3], { count: 5 })).toEqual([[2, 3]]);
    expect(rowPlaces([2, 3], [9, 3], { count: 1 })).toEqual([[2, 3]]);
    expect(rowPlaces([0, 0], [1e6, 0], { spacing: 0.1 })).toHaveLength(MOST_IN_ROW);
  });
});

describe('arranging', () => {
  const random = seededRandom(5);
  const things = Array.from({ length: 9 }, (_, i) => ({
    id: `thing${i}`,
    x: random.between(-9, 9),
    y: random.between(-9, 9),
  }));

  it('aligns on a side of the box around, and moves nothing along the line', () => {
    for (const to of ALIGNMENTS) {
      const after = aligned(things, to);
      const across = ['west', 'east', 'middle-x'].includes(to) ? 'x' : 'y';
      const along = across === 'x' ? 'y' : 'x';
      expect(new Set(after.map((thing) => thing[across])).size).toBe(1);
      expect(after.map((thing) => thing[along])).toEqual(things.map((thing) => thing[along]));
      const values = things.map((thing) => thing[across]);
      const at = after[0]![across];
      if (to === 'west' || to === 'south') expect(at).toBe(Math.min(...values));
      else if (to === 'east' || to === 'north') expect(at).toBe(Math.max(...values));
      else expect(at).toBeCloseTo((Math.min(...values) + Math.max(...values)) / 2, 9);
    }
  });

  it('distributes evenly between the outermost, in the same order; again is no change', () => {
    for (const axis of ['x', 'y'] as const) {
      const after = distributed(things, axis);
      const values = after.map((thing) => thing[axis]);
      const gaps = values.slice(1).map((value, i) => value - values[i]!);
      for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 9);
      expect(Math.min(...values)).toBe(Math.min(...things.map((thing) => thing[axis])));
      expect(Math.max(...values)).toBeCloseTo(Math.max(...things.map((thing) => thing[axis])), 9);
      const order = things.toSorted((a, b) => a[axis] - b[axis]).map(({ id }) => id);
      expect(after.map(({ id }) => id)).toEqual(order);
      for (const [i, thing] of distributed(after, axis).entries()) {
        expect(thing[axis]).toBeCloseTo(values[i]!, 9);
      }
    }
    expect(distributed(things.slice(0, 2), 'x')).toEqual(things.slice(0, 2));
    expect(aligned(things.slice(0, 1), 'west')).toEqual(things.slice(0, 1));
  });
});
