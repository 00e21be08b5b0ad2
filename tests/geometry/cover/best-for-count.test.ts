import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { bestForCount, GREEDY_SHARE } from '../../../src/geometry/cover/best-for-count';
import { countBound } from '../../../src/geometry/cover/count-bound';
import { CountState } from '../../../src/geometry/cover/count-state';
import { coverProblem } from '../../../src/geometry/cover/cover-problem';
import { cases } from '../../support/cases';
import { bruteWorth, worthOf } from './brute-cover';
import { discs, last, randomCover } from './random-covers';

describe('the columns that are worth most', () => {
  it('are worth at most the best of all tried, at least 1 − 1/e of its gain; the bound holds', () => {
    let best = 0;
    let tight = 0;
    const all = cases(600);
    for (let seed = 0; seed < all; seed++) {
      const random = seededRandom(seed);
      const problem = randomCover(seed);
      const worth = Float64Array.from({ length: problem.rowCount }, () =>
        seed % 3 === 0 ? 1 : seed % 3 === 1 ? random.index(4) : 10 ** random.between(-9, 9),
      );
      const count = random.index(6);
      const found = last(bestForCount(problem, count, { worth, seed, steps: 100 }));
      const most = bruteWorth(problem, count, worth);
      const before = worthOf(problem, [], worth);
      const chosen = [...found.chosen];
      expect(chosen.length, `seed ${seed}`).toBeLessThanOrEqual(count);
      expect(
        chosen.some((c) => problem.fixed[c] === 1),
        `seed ${seed}`,
      ).toBe(false);
      expect(found.worth, `seed ${seed}`).toBeCloseTo(worthOf(problem, chosen, worth), 5);
      expect(found.worth - before, `seed ${seed}`).toBeGreaterThanOrEqual(
        GREEDY_SHARE * (most - before) - 1e-9 * most,
      );
      expect(found.worth, `seed ${seed}`).toBeLessThanOrEqual(most * (1 + 1e-12));
      expect(found.bound, `seed ${seed}`).toBeGreaterThanOrEqual(most * (1 - 1e-12));
      if (found.worth >= most * (1 - 1e-9)) best++;
      if (found.optimal) tight++;
      if (found.optimal) expect(found.worth, `seed ${seed}`).toBeGreaterThanOrEqual(most * (1 - 1e-8));
    }
    expect(best).toBeGreaterThanOrEqual(0.97 * all);
    expect(tight).toBeGreaterThanOrEqual(0.8 * all);
  });

  it('are bounded from above by prices alone, whatever is chosen so far', () => {
    for (let seed = 0; seed < cases(300); seed++) {
      const random = seededRandom(seed);
      const problem = randomCover(seed);
      const worth = Float64Array.from({ length: problem.rowCount }, () => [1, random.index(4)][seed % 2]!);
      const count = random.index(4);
      const state = new CountState(problem, worth);
      const bound = last(countBound(problem, state, count, state.worth()));
      const most = bruteWorth(problem, count, worth);
      expect(bound, `seed ${seed}`).toBeGreaterThanOrEqual(most * (1 - 1e-12));
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(1.3 * most);
    }
  });

  it('escape from what is best one by one', () => {
    // The middle column is best alone, the two outer ones are best together.
    const problem = coverProblem({
      rowCount: 6,
      columnStart: [0, 3, 7, 10],
      columnRows: [0, 1, 2, 1, 2, 3, 4, 3, 4, 5],
    });
    const found = last(bestForCount(problem, 2, { seed: 1 }));
    expect([...found.chosen]).toEqual([0, 2]);
    expect(found).toMatchObject({ worth: 6, bound: 6, gap: 0, optimal: true });
  });

  it('are bounded closely on a floor', () => {
    const problem = discs(1, { rows: 400, columns: 500 });
    for (const count of [1, 5, 10]) {
      const found = last(bestForCount(problem, count, { seed: 1 }));
      expect(found.gap, `${count}`).toBeLessThanOrEqual(0.02);
      expect(found.worth).toBe(worthOf(problem, [...found.chosen], new Float64Array(400).fill(1)));
    }
  });

  it('are none for none, and fewer where more are worth nothing', () => {
    const problem = coverProblem({
      rowCount: 2,
      columnStart: [0, 2, 3, 3],
      columnRows: [0, 1, 1],
      fixed: [0, 1, 0],
    });
    expect(last(bestForCount(problem, 0, { seed: 1 }))).toMatchObject({ worth: 1, bound: 1, optimal: true });
    const all = last(bestForCount(problem, 3, { seed: 1 }));
    expect([...all.chosen]).toEqual([0]);
    expect(all).toMatchObject({ worth: 2, bound: 2, gap: 0, optimal: true });
    const nothing = last(bestForCount(problem, 3, { worth: [0, 0], seed: 1 }));
    expect(nothing).toMatchObject({ worth: 0, bound: 0, gap: 0, optimal: true });
    expect(nothing.chosen).toHaveLength(0);
    expect(() => last(bestForCount(problem, 1.5, { seed: 1 }))).toThrow('whole number');
    expect(() => last(bestForCount(problem, 1, { worth: [1, Number.NaN], seed: 1 }))).toThrow('worth');
    expect(() => last(bestForCount(problem, 1, { worth: [1], seed: 1 }))).toThrow('one worth a row');
  });
});
