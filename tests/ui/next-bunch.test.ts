import { expect, test } from 'vitest';
import { nextBunch } from '../../src/ui/next-bunch';

test.each([
  [200, 48, 48],
  [72, 48, 48],
  [71, 48, 71],
  [62, 48, 62],
  [48, 48, 48],
  [14, 48, 14],
  [0, 48, 0],
  [-3, 48, 0],
])('of %i rows left in bunches of %i the next has %i', (left, size, shown) => {
  expect(nextBunch(left, size)).toBe(shown);
});

test('bunch by bunch every row is shown once, and the last is never a small rest of a longer list', () => {
  for (const size of [1, 2, 7, 30, 48]) {
    for (let left = 1; left < 5 * size; left++) {
      const bunches: number[] = [];
      for (let rest = left; rest > 0; rest -= bunches.at(-1)!) bunches.push(nextBunch(rest, size));
      expect(bunches.reduce((sum, each) => sum + each, 0)).toBe(left);
      if (left >= size) expect(Math.min(...bunches)).toBeGreaterThanOrEqual(size / 2);
    }
  }
});
