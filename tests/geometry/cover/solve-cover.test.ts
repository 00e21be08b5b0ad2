import { describe, expect, it } from 'vitest';
import { coverBound } from '../../../src/geometry/cover/cover-bound';
import { isCover } from '../../../src/geometry/cover/cover-need';
import { exactCover } from '../../../src/geometry/cover/exact-cover';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import { improveCover } from '../../../src/geometry/cover/improve-cover';
import { solveCover, type CoverProgress } from '../../../src/geometry/cover/solve-cover';
import { discs, last } from './random-covers';

describe('a floor with discs over it', () => {
  /** Cheapest costs by another solver: HiGHS, an integer programme with branch and cut, proven. */
  it.each([
    { name: 'each place once', make: () => discs(1), best: 15 },
    { name: 'weights 1 … 9', make: () => discs(2, { dearest: 9 }), best: 23 },
    { name: 'once or twice', make: () => discs(3, { demand: 2 }), best: 25 },
    {
      name: 'up to three times, weights 1 … 4',
      make: () => discs(4, { demand: 3, dearest: 4, radius: 7 }),
      best: 37,
    },
  ])('$name: the cheapest, proven', ({ make, best }) => {
    const problem = make();
    const found = last(solveCover(problem, { seed: 1 }));
    expect(isCover(problem, found.chosen)).toBe(true);
    expect(found).toMatchObject({ cost: best, bound: best, gap: 0, optimal: true });
  });

  it('that is larger: the cheapest again, bounded within 3 %', () => {
    const problem = discs(5, { side: 80, rows: 900, columns: 1500 });
    const found = last(solveCover(problem, { seed: 1, nodes: 50, steps: 50_000 }));
    expect(found.cost).toBe(48);
    expect(found.bound).toBeLessThanOrEqual(48);
    expect(found.gap).toBeLessThanOrEqual(0.03);
  });
});

describe('the exact search that runs out of nodes', () => {
  it('tells a bound that holds, and is that of the root at least', () => {
    const problem = discs(3, { demand: 2 });
    const options = { start: greedyCover(problem), price: last(coverBound(problem)).price };
    const bounds = [1, 3, 10, 30].map((nodes) => last(exactCover(problem, { ...options, nodes })));
    for (const { bound, proven, chosen } of bounds) {
      expect(proven).toBe(false);
      expect(bound).toBeLessThanOrEqual(25);
      expect(bound).toBeGreaterThanOrEqual(24);
      expect(isCover(problem, chosen)).toBe(true);
    }
    expect(bounds.map(({ nodes }) => nodes)).toEqual([1, 3, 10, 30]);
  });
});

describe('while it is worked on', () => {
  const problem = discs(6, { side: 60, rows: 500, columns: 900 });

  it('the first answer is the greedy one, each later one a cover no dearer, its bound no lower', () => {
    const steps = solveCover(problem, { seed: 3, steps: 3000, nodes: 100 });
    const told: CoverProgress[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) told.push(step.value);
    expect([...told[0]!.chosen]).toEqual([...greedyCover(problem)]);
    expect(told[0]).toMatchObject({ bound: 0, gap: Infinity, optimal: false, done: 0 });
    expect(told.length).toBeGreaterThan(20);
    told.forEach((now, i) => {
      expect(isCover(problem, now.chosen)).toBe(true);
      expect(now.bound).toBeLessThanOrEqual(step.value!.cost);
      if (i === 0) return;
      expect(now.cost).toBeLessThanOrEqual(told[i - 1]!.cost);
      expect(now.bound).toBeGreaterThanOrEqual(told[i - 1]!.bound);
      expect(now.done).toBeGreaterThanOrEqual(told[i - 1]!.done);
    });
    expect(step.value!.cost).toBeLessThan(told[0]!.cost);
  });

  it('the same seed gives the same answer, step by step', () => {
    const run = (seed: number) => {
      const told: string[] = [];
      const start = greedyCover(problem);
      const steps = improveCover(problem, start, { seed, steps: 2000, slice: 100 });
      for (let step = steps.next(); ; step = steps.next()) {
        told.push(`${step.value.steps} ${step.value.cost} ${[...step.value.chosen].join()}`);
        if (step.done === true) return told;
      }
    };
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
    expect(run(5)).toHaveLength(21);
  });

  it('local search stops at its target, and at once when it is there', () => {
    const start = greedyCover(problem);
    const stopped = last(improveCover(problem, start, { seed: 1, steps: 50_000, target: start.length - 1 }));
    expect(stopped.cost).toBe(start.length - 1);
    expect(stopped.steps).toBeLessThan(50_000);
    expect(last(improveCover(problem, start, { seed: 1, steps: 50, target: start.length })).steps).toBe(0);
  });
});
