import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/base/apportion';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('whole parts', () => {
  // The third is the table of seats that made Alabama lose one by there being more: states of 6, 6 and 2.
  it.each([
    [12, [1, 2, 3], [2, 4, 6]],
    [10, [6, 6, 2], [4, 4, 2]],
    [11, [6, 6, 2], [5, 5, 1]],
    [2, [1, 1, 1], [1, 1, 0]],
    [1, [0, 1, 0], [0, 1, 0]],
    [5, [0, 0], [3, 2]],
    [0, [3, 4], [0, 0]],
    [7, [], []],
    [3, [0.1, 0.2], [1, 2]],
  ])('%i by %j are %j', (total, weights, parts) => {
    expect(apportion(total, weights)).toEqual(parts);
  });

  it('add up, lie within one of their share, and none could be nearer by giving one away', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e4, noNaN: true }));
    const weightLists = fc.array(weight, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weightLists, (total, weights) => {
        const parts = apportion(total, weights);
        expect(sum(parts)).toBe(total);
        const all = sum(weights);
        if (all === 0) return;
        const over = parts.map((part, i) => part - (total * (weights[i] ?? 0)) / all);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(Math.max(...over.map(Math.abs))).toBeLessThan(1 + 1e-9);
        // Squared distance from the exact shares is least: giving one to another never lessens it.
        expect(Math.max(...over) - Math.min(...over)).toBeLessThan(1 + 1e-9);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });
});
