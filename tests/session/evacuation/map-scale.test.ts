import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAP_CLASSES, mapScale } from '../../../src/session/evacuation/map-scale';

it('has the levels of service of density, whatever there is: 35, 25, 15, 10 and 5 square feet a person', () => {
  for (const most of [0, 0.4, 7]) {
    const ends = mapScale({ measure: 'density', most });
    [35, 25, 15, 10, 5].forEach((feet, k) => expect(ends[k]).toBeCloseTo(1 / (feet * 0.3048 ** 2), 9));
  }
});

it.each([
  [730, [20, 50, 100, 200, 500]],
  [100, [5, 10, 20, 50, 100]],
  [99.9, [2, 5, 10, 20, 50]],
  [1, [0.05, 0.1, 0.2, 0.5, 1]],
  [0, [0.05, 0.1, 0.2, 0.5, 1]],
])('has round numbers up to %s', (most, ends) => {
  expect(mapScale({ measure: 'queue', most })).toEqual(ends);
});

it('ascends, and its last class is never empty where there is more than one', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (most) => {
      const ends = mapScale({ measure: 'usage', most });
      expect(ends).toHaveLength(MAP_CLASSES - 1);
      ends.slice(1).forEach((end, i) => expect(end).toBeGreaterThan(ends[i]!));
      expect(ends.at(-1)!).toBeLessThanOrEqual(Math.max(most, 1));
      expect(ends.at(-1)! * 2.5).toBeGreaterThanOrEqual(Math.max(most, 1));
    }),
  );
});
