import { describe, expect, it } from 'vitest';
import { coverBound } from '../../../src/geometry/cover/cover-bound';
import { isCover } from '../../../src/geometry/cover/cover-need';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import { improveCover } from '../../../src/geometry/cover/improve-cover';
import { last, shuffled } from './random-covers';
import { PUBLIC_COVERS } from './public-covers';

/** About half a second; 0.2 million steps a second and more. */
const STEPS = 100_000;

describe.each(PUBLIC_COVERS)('$name', ({ make, rows, columns, best }) => {
  const problem = make();

  it('has the published size, and rows of equal size where the formula says so', () => {
    expect([problem.rowCount, problem.columnCount]).toEqual([rows, columns]);
    const sizes = new Set([...problem.columnStart].slice(1).map((end, c) => end - problem.columnStart[c]!));
    expect(sizes.size).toBe(1);
  });

  it('is covered as well as best known from any order of rows and columns and any seed, never better', () => {
    for (const seed of [0, 1, 2, 3, 4]) {
      const given = seed === 0 ? problem : shuffled(problem, seed);
      const found = last(improveCover(given, greedyCover(given), { seed, steps: STEPS, target: best }));
      expect(isCover(given, found.chosen)).toBe(true);
      expect(found.cost, `seed ${seed}`).toBe(best);
      expect(found.steps, `seed ${seed}`).toBeLessThan(STEPS);
    }
  });

  it('is bounded below by the linear relaxation, rounded up', () => {
    // All columns alike: each row of least size shares its 1 evenly.
    const least = [...problem.rowStart].slice(1).map((end, r) => end - problem.rowStart[r]!);
    const relaxed = Math.ceil(columns / Math.min(...least) - 1e-9);
    expect(last(coverBound(problem)).bound).toBe(relaxed);
  });
});
