import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import { coverBound } from '../../../src/geometry/cover/cover-bound';
import { coverCost } from '../../../src/geometry/cover/cover-cost';
import { coverNeed, isCover } from '../../../src/geometry/cover/cover-need';
import { coverProblem } from '../../../src/geometry/cover/cover-problem';
import { exactCover } from '../../../src/geometry/cover/exact-cover';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import { KnownParts } from '../../../src/geometry/cover/known-parts';
import { solveCover } from '../../../src/geometry/cover/solve-cover';
import { thinnedCover, type ThinnedCover } from '../../../src/geometry/cover/thinned-cover';
import { cases, costly } from '../../support/cases';
import { bruteCost, coversAll } from './brute-cover';
import { discs, last, randomCover } from './random-covers';

const coverable = Array.from({ length: cases(200) }, (_, seed) => ({
  seed,
  problem: randomCover(seed),
})).filter(
  ({ problem }) => problem.fixed.every((mark) => mark === 0) && coverNeed(problem).uncoverable.length === 0,
);

/** From the greedy cover with nothing proven, the rows that pay most first; as a whole or with one node at most. */
const thinned = (problem: ReturnType<typeof randomCover>, seed: number, effort?: number) => {
  const start = greedyCover(problem);
  const price = new Float64Array(problem.rowCount);
  return finished(
    thinnedCover(problem, { start, bound: 0, price, seed, ...(effort === undefined ? {} : { effort }) }),
  );
};

describe('some rows for all, against all covers tried one by one', () => {
  it('the cheapest is found, and its bound holds, also where nothing may be searched exactly', () => {
    for (const { seed, problem } of coverable) {
      const best = bruteCost(problem);
      for (const effort of [undefined, 0]) {
        const { chosen, cost, bound } = thinned(problem, seed, effort);
        expect(coversAll(problem, [...chosen]), `seed ${seed}`).toBe(true);
        expect(coverCost(problem, chosen), `seed ${seed}`).toBe(cost);
        expect(bound, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-9));
        expect(cost, `seed ${seed}`).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        if (effort !== undefined) continue;
        expect(cost, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-9));
        expect(bound, `seed ${seed}`).toBeGreaterThanOrEqual(best * (1 - 1e-8));
      }
    }
    expect(coverable.length).toBeGreaterThan(cases(200) / 10);
  });

  it('the exact search below a limit finds a cover where there is one, and else proves that limit', () => {
    for (const { seed, problem } of coverable) {
      const best = bruteCost(problem);
      const start = greedyCover(problem);
      const price = new Float64Array(problem.rowCount);
      for (const share of [0.5, 0.8, 1, 1.01, 1.3]) {
        const below = share * best;
        const found = finished(exactCover(problem, { start, price, nodes: 5000, below }));
        expect(found.proven, `seed ${seed}`).toBe(true);
        expect(found.bound, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-9));
        if (share > 1) expect(found.cost, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-9));
        else expect(found.bound, `seed ${seed}`).toBeGreaterThanOrEqual(below * (1 - 1e-8));
      }
    }
  });
});

describe('costs far larger than what tells covers apart', () => {
  /** A ring of five rows, each in two of the first five columns, and a row of the sixth alone, which is so dear. */
  const ring = (weight: readonly number[]) =>
    coverProblem({
      rowCount: 6,
      columnStart: [0, 2, 4, 6, 8, 10, 11],
      columnRows: [0, 1, 1, 2, 2, 3, 3, 4, 4, 0, 5],
      weight,
    });
  const answered = (problem: ReturnType<typeof randomCover>, seed: number, proven = 0): void => {
    const price = new Float64Array(problem.rowCount);
    const steps = thinnedCover(problem, { start: greedyCover(problem), bound: proven, price, seed });
    let step = steps.next();
    for (let i = 0; i < 5000 && step.done !== true; i++) step = steps.next();
    const best = bruteCost(problem);
    expect(step.done, `seed ${seed}`).toBe(true);
    // Told by the test above: it is done.
    const { cost, bound } = step.value as ThinnedCover;
    expect(bound, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-9));
    expect(bound, `seed ${seed}`).toBeGreaterThanOrEqual(best * (1 - 1e-8));
    expect(cost, `seed ${seed}`).toBeLessThanOrEqual(best * (1 + 1e-8));
  };

  it('end the search all the same where doubles lose what is cheaper beside what is dear', () => {
    for (let seed = 0; seed < cases(100); seed++) {
      const random = seededRandom(seed);
      const light = Array.from({ length: 5 }, () => random.between(0.5, 1));
      answered(ring([...light, 10 ** random.between(6, 12)]), seed);
    }
  });

  it('are told apart to the last whole number', () => {
    for (let seed = 0; seed < cases(10); seed++) {
      const random = seededRandom(seed);
      const heavy = Array.from({ length: 5 }, () => 3e9 + random.index(4));
      const problem = ring([...heavy, 1 + random.index(9)]);
      answered(problem, seed, bruteCost(problem) - 9);
      const { cost, bound, optimal } = last(solveCover(problem, { seed }));
      expect([cost, bound, optimal], `seed ${seed}`).toEqual([bruteCost(problem), bruteCost(problem), true]);
      const start = greedyCover(problem);
      const price = new Float64Array(problem.rowCount);
      const below = bruteCost(problem) + 1;
      const exact = finished(exactCover(problem, { start, price, nodes: 5000, below }));
      expect([exact.cost, exact.bound], `seed ${seed}`).toEqual([below - 1, below - 1]);
    }
  });
});

describe('a floor with far more places than matter', () => {
  const problem = discs(1, { rows: 2400, columns: 700 });

  it('costs what it costs without leaving rows out, by another way to the proof', () => {
    const floor = discs(1, { rows: costly(2400), columns: costly(700) });
    const start = greedyCover(floor);
    const { bound, price } = finished(coverBound(floor, { upper: start.length }));
    const some = finished(thinnedCover(floor, { start, bound, price, seed: 1 }));
    const all = finished(exactCover(floor, { start, price, nodes: 20_000 }));
    expect(isCover(floor, some.chosen)).toBe(true);
    expect(all.proven).toBe(true);
    expect(some).toMatchObject({ cost: all.cost, bound: all.cost });
    expect(finished(thinnedCover(floor, { start, bound, price, seed: 1 }))).toEqual(some);
  });

  it('is not proven again where it was met before, and answers the same', () => {
    const known = new KnownParts();
    const first = last(solveCover(problem, { seed: 1, known }));
    let steps = 0;
    const again = solveCover(problem, { seed: 2, known });
    let step = again.next();
    for (; step.done !== true; step = again.next()) steps++;
    expect(step.value).toMatchObject({ cost: first.cost, bound: first.bound, optimal: true });
    let anew = 0;
    const other = solveCover(problem, { seed: 2 });
    while (other.next().done !== true) anew++;
    expect(steps).toBeLessThan(anew);
  });

  it('another one, were it by one weight, is not taken for it', () => {
    const known = new KnownParts();
    known.begin();
    known.keep(problem, { chosen: greedyCover(problem), bound: 1 });
    expect(known.find(problem)).toBeNull();
    known.begin();
    expect(known.find(problem)?.bound).toBe(1);
    const weight = problem.weight.slice();
    weight[3] = 2;
    expect(known.find({ ...problem, weight })).toBeNull();
  });
});
