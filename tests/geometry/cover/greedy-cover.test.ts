import { describe, expect, it } from 'vitest';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import type { CoverProblem } from '../../../src/geometry/cover/cover-problem';
import { cases } from '../../support/cases';
import { coversAll } from './brute-cover';
import { discs, randomCover } from './random-covers';

/** The greedy choice from its definition: all columns looked at again each time. */
function eager(problem: CoverProblem): number[] {
  const { rowCount, columnCount, rowStart, rowColumns, columnStart, columnRows, weight, fixed } = problem;
  const need = Array.from({ length: rowCount }, (_, r) => {
    const columns = [...rowColumns.subarray(rowStart[r]!, rowStart[r + 1]!)];
    return Math.min(problem.demand[r]!, columns.length) - columns.filter((c) => fixed[c] === 1).length;
  });
  const rowsOf = (c: number): number[] => [...columnRows.subarray(columnStart[c]!, columnStart[c + 1]!)];
  const chosen: number[] = [];
  for (;;) {
    let best = -1;
    let most = 0;
    for (let c = 0; c < columnCount; c++) {
      if (fixed[c] === 1 || chosen.includes(c)) continue;
      const rate = rowsOf(c).filter((r) => need[r]! > 0).length / weight[c]!;
      if (rate > most) [best, most] = [c, rate];
    }
    if (best < 0) return chosen;
    chosen.push(best);
    for (const r of rowsOf(best)) need[r]!--;
  }
}

describe('the greedy cover', () => {
  it('is what the definition chooses, less what that leaves needless', () => {
    let less = 0;
    const all = cases(400);
    for (let seed = 0; seed < all; seed++) {
      const problem =
        seed % 40 === 0 ? discs(seed, { rows: 60, columns: 80, demand: 2, dearest: 3 }) : randomCover(seed);
      const slow = eager(problem);
      const fast = [...greedyCover(problem)];
      expect(slow, `seed ${seed}`).toEqual(expect.arrayContaining(fast));
      const dropped = slow.filter((c) => !fast.includes(c));
      if (dropped.length > 0) less++;
      // None of those kept is needless.
      for (const c of fast)
        expect(
          coversAll(
            problem,
            fast.filter((each) => each !== c),
          ),
          `seed ${seed}`,
        ).toBe(false);
    }
    expect(less).toBeGreaterThan(0);
    expect(less).toBeLessThan(all / 4);
  });
});
