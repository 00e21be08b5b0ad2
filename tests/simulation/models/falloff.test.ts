import { expect, test } from 'vitest';
import { falloff, NEGLIGIBLE } from '../../../src/simulation/models/falloff';

test('it is the exponential within 3·10⁻⁵ of the value', () => {
  let worst = 0;
  for (let i = -90_000; i < 90_000; i++) {
    const ranges = i / 10_000;
    worst = Math.max(worst, Math.abs(falloff(ranges) / Math.exp(-ranges) - 1));
  }
  expect(worst).toBeLessThan(3.1e-5);
});

test('it never rises with the gap, and pushes nobody far off', () => {
  let last = Infinity;
  for (let i = -1000; i <= 1200; i++) {
    const value = falloff(i / 100);
    expect(value).toBeLessThan(last + Number.MIN_VALUE);
    last = value;
  }
  expect(falloff(NEGLIGIBLE + 1)).toBe(0);
  expect(falloff(Infinity)).toBe(0);
});

test('bodies that overlap deeply are pushed by the exact value', () => {
  expect(falloff(-8.001)).toBe(Math.exp(8.001));
  expect(falloff(-40)).toBe(Math.exp(40));
});
