import { describe, expect, it } from 'vitest';
import { coverBound } from '../../../src/geometry/cover/cover-bound';
import { coverCost } from '../../../src/geometry/cover/cover-cost';
import { coverNeed } from '../../../src/geometry/cover/cover-need';
import { coverProblem } from '../../../src/geometry/cover/cover-problem';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import { pairRows, withPairRows } from '../../../src/geometry/cover/pair-rows';
import { tightenedBound } from '../../../src/geometry/cover/tightened-bound';
import { finished } from '../../../src/base/steps';
import { bruteCost } from './brute-cover';
import { discs, randomCover } from './random-covers';

const PLENTY = { effort: 1e8, most: 200 };

describe('rows that no column has together', () => {
  it('three of which any two have one column: two columns, where prices alone prove one and a half', () => {
    const problem = coverProblem({ rowCount: 3, columnStart: [0, 2, 4, 6], columnRows: [0, 1, 1, 2, 0, 2] });
    const first = finished(coverBound(problem, { upper: 2.6 }));
    expect(first.reached).toBeLessThanOrEqual(1.5);
    const sets = finished(pairRows(problem, { share: Float64Array.of(0.5, 0.5, 0.5), ...PLENTY }));
    expect(sets.map((rows) => [...rows])).toEqual([[0, 1, 2]]);
    expect(withPairRows(problem, sets).demand).toEqual(Int32Array.of(1, 1, 1, 2));
    expect(finished(tightenedBound(problem, first, { upper: 2, rounds: 500 })).bound).toBe(2);
  });

  it('each set is in no one column, and less than two of its columns are chosen', () => {
    for (let seed = 0; seed < 20; seed++) {
      const problem = discs(seed, { rows: 40, columns: 60, radius: 25 });
      const { share } = finished(coverBound(problem));
      const sets = finished(pairRows(problem, { share, ...PLENTY }));
      expect(new Set(sets.map(String)).size).toBe(sets.length);
      for (const rows of sets) {
        let sum = 0;
        for (let c = 0; c < problem.columnCount; c++) {
          const own = problem.columnRows.subarray(problem.columnStart[c]!, problem.columnStart[c + 1]!);
          const has = [...rows].filter((r) => own.includes(r)).length;
          expect(has).toBeLessThan(rows.length);
          if (has > 0) sum += share[c]!;
        }
        expect(sum).toBeLessThan(2);
      }
    }
  });
});

describe('the bound with them', () => {
  it('is never above the cheapest cover, nor below the bound without, and often above it', () => {
    let better = 0;
    for (let seed = 0; seed < 400; seed++) {
      const problem = randomCover(seed);
      if (problem.fixed.some((mark) => mark === 1) || coverNeed(problem).uncoverable.length > 0) continue;
      const cost = bruteCost(problem);
      const upper = coverCost(problem, greedyCover(problem)) + 1;
      const first = finished(coverBound(problem, { upper }));
      const tight = finished(tightenedBound(problem, first, { upper, rounds: 500 }));
      expect(tight.reached).toBeLessThanOrEqual(cost * (1 + 1e-9));
      expect(tight.bound).toBeGreaterThanOrEqual(first.bound);
      if (tight.reached > first.reached + 1e-6) better++;
    }
    expect(better).toBeGreaterThan(5);
  });
});
