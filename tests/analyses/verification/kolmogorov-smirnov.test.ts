import { describe, expect, it, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import {
  greatestDistance,
  mostDistance,
  normalCdf,
  uniformCdf,
} from '../../../src/analyses/verification/measure/kolmogorov-smirnov';

/** The greatest distance found by walking along the axis in tiny steps: of the share of values up to a place, and of the function. */
function byWalking(values: readonly number[], cdf: (value: number) => number): number {
  let most = 0;
  for (let at = -0.1; at <= 1.1; at += 1e-4) {
    const share = values.filter((value) => value <= at).length / values.length;
    most = Math.max(most, Math.abs(share - cdf(at)));
  }
  return most;
}

describe('the greatest distance of values from a distribution', () => {
  it('is that of their steps, whichever side it is on', () => {
    const random = seededRandom(3);
    for (const count of [1, 2, 7, 40]) {
      const values = Array.from({ length: count }, () => random.next() ** 2);
      const cdf = (value: number): number => uniformCdf(value, 0, 1);
      expect(Math.abs(greatestDistance(values, cdf) - byWalking(values, cdf))).toBeLessThan(2e-4);
    }
  });

  it('is least where values lie in the middles of equal parts, and 1 where all lie beyond', () => {
    const middles = Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10);
    expect(greatestDistance(middles, (value) => uniformCdf(value, 0, 1))).toBeCloseTo(0.05, 12);
    expect(greatestDistance([5, 6, 7], (value) => uniformCdf(value, 0, 1))).toBe(1);
    expect(greatestDistance([Infinity], (value) => uniformCdf(value, 0, 1))).toBe(1);
  });

  it('of as many as a distribution says is over the bound in about one of a thousand', () => {
    const random = seededRandom(11);
    let over = 0;
    for (let trial = 0; trial < 4000; trial++) {
      const values = Array.from({ length: 50 }, () => random.next());
      if (greatestDistance(values, (value) => uniformCdf(value, 0, 1)) > mostDistance(50)) over++;
    }
    expect(over).toBeLessThan(12);
  });
});

// Abramowitz and Stegun, table 26.1.
test.each([
  [0, 0.5],
  [0.5, 0.6914625],
  [1, 0.8413447],
  [1.96, 0.9750021],
  [-1, 0.1586553],
  [3, 0.9986501],
])('the normal distribution at %s is %s', (z, share) => {
  expect(Math.abs(normalCdf(1.2 + 0.2 * z, 1.2, 0.2) - share)).toBeLessThan(2e-7);
});
