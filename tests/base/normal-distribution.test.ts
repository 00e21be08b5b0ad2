import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/base/normal-distribution';

/** The bell summed up by Simpson's rule, from the middle. */
function summed(z: number): number {
  const parts = 2000;
  const step = z / parts;
  const bell = (at: number): number => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let sum = bell(0) + bell(z);
  for (let i = 1; i < parts; i++) sum += (i % 2 === 0 ? 2 : 4) * bell(i * step);
  return 0.5 + (sum * step) / 3;
}

describe('normalCdf', () => {
  it.each([-8, -7.1, -7, -3, -1.96, -0.5, 0, 1e-9, 0.7, 2, 5, 7.2])(
    'is the area under the bell up to %s',
    (z) => {
      expect(normalCdf(z)).toBeCloseTo(summed(z), 13);
    },
  );

  it('tells the far tail by its share, not by what is left of one', () => {
    // Mills' ratio: between z/(1 + z²) and 1/z of the bell.
    for (const z of [7.2, 10, 20, 36]) {
      const bell = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      expect(normalCdf(-z)).toBeLessThan(bell / z);
      expect(normalCdf(-z)).toBeGreaterThan((bell * z) / (1 + z * z));
    }
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
  });

  it('never falls', () => {
    let last = 0;
    for (let z = -9; z <= 9; z += 0.01) {
      const share = normalCdf(z);
      expect(share).toBeGreaterThanOrEqual(last);
      last = share;
    }
  });
});

describe('normalQuantile', () => {
  it.each([1e-12, 1e-6, 0.001, 0.02424, 0.02426, 0.3, 0.5, 0.7, 0.975, 0.999_999])(
    'turns %s into the z that has it below',
    (share) => expect(normalCdf(normalQuantile(share)) / share).toBeCloseTo(1, 9),
  );

  it('knows the numbers that tables have', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
  });

  it('has no end at either end', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });
});
