import { describe, expect, it } from 'vitest';
import { coverBound } from '../../../src/geometry/cover/cover-bound';
import { coverCost, isReached, upToGrid } from '../../../src/geometry/cover/cover-cost';
import { coverNeed, isCover } from '../../../src/geometry/cover/cover-need';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import { improveCover } from '../../../src/geometry/cover/improve-cover';
import { reduceCover, restoreCover } from '../../../src/geometry/cover/reduce-cover';
import { coverParts } from '../../../src/geometry/cover/cover-parts';
import { coverProblem } from '../../../src/geometry/cover/cover-problem';
import { exactCover } from '../../../src/geometry/cover/exact-cover';
import { solveCover } from '../../../src/geometry/cover/solve-cover';
import { cases } from '../../support/cases';
import { bruteCost, coversAll, weightOf } from './brute-cover';
import { last, randomCover, randomLists, shuffled } from './random-covers';

const SEEDS = Array.from({ length: cases(600) }, (_, seed) => seed);
/** Sums in another order differ by their last digits. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

describe('on small problems, against all covers tried one by one', () => {
  it('solveCover finds a cheapest cover, proves it and says which rows can not be covered', () => {
    for (const seed of SEEDS) {
      const problem = randomCover(seed);
      const found = last(solveCover(problem, { seed }));
      const chosen = [...found.chosen];
      expect(coversAll(problem, chosen), `seed ${seed}`).toBe(true);
      expect(
        chosen.some((c) => problem.fixed[c] === 1),
        `seed ${seed}`,
      ).toBe(false);
      expect(same(found.cost, weightOf(problem, chosen)), `seed ${seed}`).toBe(true);
      expect(same(found.cost, bruteCost(problem)), `seed ${seed}`).toBe(true);
      expect(found.bound, `seed ${seed}`).toBeLessThanOrEqual(found.cost);
      expect(found.optimal, `seed ${seed}`).toBe(true);
      expect(found.gap, `seed ${seed}`).toBeLessThanOrEqual(1e-8);
      const short = [...problem.demand.keys()].filter(
        (r) => problem.rowStart[r + 1]! - problem.rowStart[r]! < problem.demand[r]!,
      );
      expect([...found.uncoverable], `seed ${seed}`).toEqual(short);
    }
  });

  it('bound ≤ cheapest ≤ improved ≤ greedy, and greedy within the harmonic number of its largest column', () => {
    let above = 0;
    let tight = 0;
    for (const seed of SEEDS) {
      const problem = randomCover(seed);
      const best = bruteCost(problem);
      const greedy = greedyCover(problem);
      const cost = coverCost(problem, greedy);
      const { bound } = last(coverBound(problem));
      const far = last(coverBound(problem, { upper: 3 * cost + 1 })).bound;
      const improved = last(improveCover(problem, greedy, { seed, steps: 300 }));
      expect(coversAll(problem, [...greedy]), `seed ${seed}`).toBe(true);
      expect(isCover(problem, greedy), `seed ${seed}`).toBe(true);
      expect(coversAll(problem, [...improved.chosen]), `seed ${seed}`).toBe(true);
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-12));
      expect(far, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-12));
      expect(improved.cost, `seed ${seed}`).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      expect(improved.cost, `seed ${seed}`).toBeLessThanOrEqual(cost);
      let harmonic = 0;
      for (let k = 1; k <= problem.rowCount; k++) harmonic += 1 / k;
      expect(cost, `seed ${seed}`).toBeLessThanOrEqual(best * harmonic * (1 + 1e-12));
      if (!same(improved.cost, best)) above++;
      if (same(bound, best)) tight++;
    }
    // Neither is worth anything unless it is nearly always right here.
    expect(above).toBeLessThanOrEqual(SEEDS.length / 100);
    expect(tight).toBeGreaterThanOrEqual(0.8 * SEEDS.length);
  });

  it('reductions and parts keep the cheapest cost, and their covers are covers of the whole', () => {
    let smaller = 0;
    for (const seed of SEEDS) {
      const problem = randomCover(seed);
      const reduced = last(reduceCover(problem));
      const parts = coverParts(reduced.problem);
      const rest = parts.reduce((sum, part) => sum + bruteCost(part.problem), 0);
      expect(same(coverCost(problem, reduced.taken) + rest, bruteCost(problem)), `seed ${seed}`).toBe(true);
      const restored = restoreCover(reduced, greedyCover(reduced.problem));
      expect(coversAll(problem, [...restored]), `seed ${seed}`).toBe(true);
      expect(new Set(restored).size, `seed ${seed}`).toBe(restored.length);
      if (reduced.problem.columnCount < problem.columnCount) smaller++;
    }
    expect(smaller).toBeGreaterThan(0.8 * SEEDS.length);
  });

  it('the exact search proves the cheapest without help of reductions, and its bound holds when nodes run out', () => {
    for (const seed of SEEDS) {
      const problem = randomCover(seed);
      if (problem.fixed.some((mark) => mark === 1) || last(reduceCover(problem)).uncoverable.length > 0)
        continue;
      const start = greedyCover(problem);
      const best = bruteCost(problem);
      const price = new Float64Array(problem.rowCount);
      const whole = last(exactCover(problem, { start, price, nodes: 5000 }));
      expect(whole.proven, `seed ${seed}`).toBe(true);
      expect(same(whole.cost, best), `seed ${seed}`).toBe(true);
      for (const nodes of [0, 1, 2, 3]) {
        const cut = last(exactCover(problem, { start, price, nodes }));
        expect(cut.bound, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-12));
        expect(coversAll(problem, [...cut.chosen]), `seed ${seed}`).toBe(true);
      }
    }
  });

  it('takes no sum that doubles left a little too high for the next cost of the grid', () => {
    let tried = 0;
    for (const each of [0.1, 0.7, 1e-3]) {
      for (const seed of SEEDS) {
        const lists = randomLists(seed);
        const weight = Array.from(lists.weight, () => each);
        const problem = coverProblem({ ...lists, weight, fixed: Array.from(lists.fixed, () => 0) });
        if (coverNeed(problem).uncoverable.length > 0) continue;
        tried++;
        const best = bruteCost(problem);
        const start = Int32Array.from({ length: problem.columnCount }, (_, c) => c);
        const price = new Float64Array(problem.rowCount);
        for (const nodes of [1, 2, 5000]) {
          const exact = last(exactCover(problem, { start, price, nodes }));
          expect(exact.bound, `${each}, seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-12));
          if (exact.proven) expect(same(exact.cost, best), `${each}, seed ${seed}`).toBe(true);
        }
        const solved = last(solveCover(problem, { seed, steps: 0, nodes: 0 }));
        expect(solved.bound, `${each}, seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-12));
        if (solved.optimal) expect(same(solved.cost, best), `${each}, seed ${seed}`).toBe(true);
      }
    }
    expect(tried).toBeGreaterThan(SEEDS.length);
    for (let n = 1; n < 2000; n++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += 0.1;
      expect(upToGrid(sum, 0.1)).toBe(n * 0.1);
      expect(isReached(sum, (n + 1) * 0.1, 0.1)).toBe(false);
      expect(upToGrid(sum + 0.001, 0.1)).toBe((n + 1) * 0.1);
    }
  });

  it('costs the same in any order of rows and columns', () => {
    for (const seed of SEEDS) {
      const problem = randomCover(seed);
      const other = last(solveCover(shuffled(problem, seed + 1), { seed }));
      expect(same(other.cost, last(solveCover(problem, { seed })).cost), `seed ${seed}`).toBe(true);
    }
  });
});
