import { describe, expect, it } from 'vitest';
import { drawn } from '../../../src/analyses/evacuation/drawn';
import { seededRandom } from '../../../src/base/random';
import type { Distribution } from '../../../src/model/scenario/distribution';

const many = (distribution: Distribution, count = 20_000): number[] => {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => drawn(distribution, random));
};
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((v) => (v - centre) ** 2)));
};

/** Drawn again outside the bounds (Box and Muller): what a truncated bell is. */
function drawnAgain(centre: number, spread: number, min: number, max: number, count: number): number[] {
  const random = seededRandom(11);
  const values: number[] = [];
  while (values.length < count) {
    const z = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    const value = centre + spread * z;
    if (value >= min && value <= max) values.push(value);
  }
  return values;
}

describe('drawn', () => {
  it('constant, uniform and list', () => {
    expect(many({ distribution: 'constant', value: 3 }, 5)).toEqual([3, 3, 3, 3, 3]);
    const uniform = many({ distribution: 'uniform', min: 10, max: 100 });
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...uniform)).toBeLessThan(100);
    expect(mean(uniform)).toBeCloseTo(55, 0);
    expect(deviation(uniform)).toBeCloseTo(90 / Math.sqrt(12), 0);
    const list = many({ distribution: 'list', values: [1, 2, 2, 5] });
    const share = (value: number): number => list.filter((v) => v === value).length / list.length;
    expect([share(1), share(2), share(5)].map((s) => Math.round(20 * s) / 20)).toEqual([0.25, 0.5, 0.25]);
    expect(many({ distribution: 'uniform', min: 4, max: 4 }, 2)).toEqual([4, 4]);
  });

  it.each([
    [60, 20, 0, 1e6],
    [60, 20, 50, 65],
    [0, 10, 0, 1e6],
    [30, 10, 55, 90],
  ])('normal %d ± %d within %d … %d is drawn as if drawn again outside', (centre, spread, min, max) => {
    const values = many({ distribution: 'normal', mean: centre, deviation: spread, min, max });
    const again = drawnAgain(centre, spread, min, max, 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
    expect(Math.max(...values)).toBeLessThanOrEqual(max);
    // Means of 20,000: within five standard errors of both.
    const error = (5 * deviation(again) * Math.SQRT2) / Math.sqrt(20_000);
    expect(Math.abs(mean(values) - mean(again))).toBeLessThan(error);
    expect(deviation(values) / deviation(again)).toBeCloseTo(1, 1);
  });

  it('ends where drawing again would not: next to nothing of the bell is left, or no bell at all', () => {
    const narrow = { distribution: 'normal', mean: 50, deviation: 10, min: 50, max: 50 + 1e-9 } as const;
    for (const value of many(narrow, 100)) expect(value).toBeCloseTo(50, 8);
    expect(many({ distribution: 'normal', mean: 9, deviation: 0, min: 0, max: 20 }, 2)).toEqual([9, 9]);
  });

  it('lognormal: its logarithm is normal; cut off at the top', () => {
    const values = many({ distribution: 'lognormal', mean: 3, deviation: 0.5, min: 0, max: 1e6 });
    const logs = values.map(Math.log);
    expect(mean(logs)).toBeCloseTo(3, 1);
    expect(deviation(logs)).toBeCloseTo(0.5, 1);
    const cut = many({ distribution: 'lognormal', mean: 3, deviation: 0.5, min: 0, max: 15 });
    expect(Math.max(...cut)).toBeLessThanOrEqual(15);
    expect(many({ distribution: 'lognormal', mean: 3, deviation: 0.5, min: 0, max: 0 }, 2)).toEqual([0, 0]);
    for (const value of many({ distribution: 'lognormal', mean: 20, deviation: 0.1, min: 0, max: 1 }, 50)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
