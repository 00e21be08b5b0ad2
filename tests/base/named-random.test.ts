import { expect, it } from 'vitest';
import { namedRandom } from '../../src/base/named-random';

it('a name under a seed is always the same stream', () => {
  const draw = (seed: number, name: string): number[] => {
    const random = namedRandom(seed, name);
    return [random.next(), random.next(), random.next()];
  };
  expect(draw(1, 'C1/1')).toEqual(draw(1, 'C1/1'));
  expect(draw(1, 'C1/1')).not.toEqual(draw(2, 'C1/1'));
  expect(draw(1, 'C1/1')).not.toEqual(draw(1, 'C1/2'));
});

it('first numbers of streams beside each other are spread evenly, and seeds do not follow names', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  const firsts = new Set<number>();
  for (let seed = 0; seed < 100; seed++) {
    for (let k = 1; k <= 100; k++) {
      const first = namedRandom(seed, `C1/${k}`).next();
      firsts.add(first);
      tenths[Math.floor(10 * first)]!++;
    }
  }
  // Of 10,000 of 2³² some collide once in a hundred times.
  expect(firsts.size).toBeGreaterThanOrEqual(9_999);
  // χ² with 9 degrees of freedom is below 27.9 in 999 of 1000.
  const chi = tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chi).toBeLessThan(27.9);
});
