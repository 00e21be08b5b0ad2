import { describe, expect, it } from 'vitest';
import { spreadOf, studentT95 } from '../../../src/analyses/evacuation/spread';

describe('spreadOf', () => {
  it('of nothing, of one, of a few', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([4])).toMatchObject({
      count: 1,
      mean: 4,
      deviation: null,
      min: 4,
      max: 4,
      meanWithin: null,
    });
    const spread = spreadOf([3, 1, 2, 4])!;
    expect(spread).toMatchObject({ count: 4, mean: 2.5, min: 1, max: 4 });
    expect(spread.deviation).toBeCloseTo(Math.sqrt(5 / 3), 12);
    expect(spread.percentiles).toEqual([
      [5, expect.closeTo(1.15, 12)],
      [25, 1.75],
      [50, 2.5],
      [75, 3.25],
      [95, expect.closeTo(3.85, 12)],
    ]);
    const half = (3.18245 * Math.sqrt(5 / 3)) / 2;
    expect(spread.meanWithin).toEqual([expect.closeTo(2.5 - half, 9), expect.closeTo(2.5 + half, 9)]);
  });

  it('leaves what it was given as it is', () => {
    const values = [3, 1, 2];
    spreadOf(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

// As printed in tables of Student's t, two-sided 95 %.
it.each([
  [1, 12.706],
  [2, 4.303],
  [9, 2.262],
  [10, 2.228],
  [11, 2.201],
  [20, 2.086],
  [30, 2.042],
  [60, 2.0],
  [120, 1.98],
  [1e9, 1.96],
])('studentT95 of %d degrees of freedom is %d', (freedom, t) => {
  expect(studentT95(freedom)).toBeCloseTo(t, 3);
});
