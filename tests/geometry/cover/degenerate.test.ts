import { describe, expect, it } from 'vitest';
import { bestForCount } from '../../../src/geometry/cover/best-for-count';
import { coverBound } from '../../../src/geometry/cover/cover-bound';
import { coverCost } from '../../../src/geometry/cover/cover-cost';
import { coverParts } from '../../../src/geometry/cover/cover-parts';
import { coverProblem, type CoverLists } from '../../../src/geometry/cover/cover-problem';
import { greedyCover } from '../../../src/geometry/cover/greedy-cover';
import { improveCover } from '../../../src/geometry/cover/improve-cover';
import { reduceCover } from '../../../src/geometry/cover/reduce-cover';
import { solveCover } from '../../../src/geometry/cover/solve-cover';
import { last } from './random-covers';

/** A problem of these columns, each a list of rows. */
function of(
  rowCount: number,
  columns: readonly (readonly number[])[],
  more: Partial<CoverLists> = {},
): ReturnType<typeof coverProblem> {
  const columnStart = [0];
  for (const rows of columns) columnStart.push(columnStart.at(-1)! + rows.length);
  return coverProblem({ rowCount, columnStart, columnRows: columns.flat(), ...more });
}

const solved = (problem: ReturnType<typeof coverProblem>) => {
  const { chosen, uncoverable, ...rest } = last(solveCover(problem, { seed: 1 }));
  return { chosen: [...chosen], uncoverable: [...uncoverable], ...rest };
};

const NOTHING = { chosen: [], cost: 0, bound: 0, gap: 0, optimal: true };

describe('a cover', () => {
  it.each([
    { name: 'of nothing by nothing', problem: of(0, []), uncoverable: [] },
    { name: 'of nothing', problem: of(0, [[], []]), uncoverable: [] },
    { name: 'by nothing', problem: of(2, []), uncoverable: [0, 1] },
    { name: 'by columns without rows', problem: of(1, [[], []]), uncoverable: [0] },
    { name: 'by what stands already', problem: of(2, [[0, 1], [0]], { fixed: [1, 0] }), uncoverable: [] },
    {
      name: 'by what stands, of which there is too little',
      problem: of(1, [[0]], { fixed: [1], demand: [2] }),
      uncoverable: [0],
    },
  ])('$name chooses nothing', ({ problem, uncoverable }) => {
    expect(solved(problem)).toEqual({ ...NOTHING, uncoverable });
    expect(greedyCover(problem)).toHaveLength(0);
    expect(last(coverBound(problem)).bound).toBe(0);
    const improved = last(improveCover(problem, greedyCover(problem), { seed: 1, steps: 10 }));
    expect(improved).toMatchObject({ cost: 0 });
    expect(last(bestForCount(problem, 2, { seed: 1 })).chosen).toHaveLength(0);
  });

  it('of a row that demands more than it has takes all that it has, and says so', () => {
    const problem = of(2, [[0], [0], [1]], { demand: [5, 1], weight: [3, 4, 5] });
    expect(solved(problem)).toMatchObject({ chosen: [0, 1, 2], cost: 12, bound: 12, uncoverable: [0] });
  });

  it('takes equal columns as often as they are needed, and a row named twice counts once', () => {
    const problem = of(1, [[0, 0], [0], [0]], { demand: [2], weight: [2, 1, 1] });
    expect([...problem.columnRows]).toEqual([0, 0, 0]);
    expect([...problem.rowColumns]).toEqual([0, 1, 2]);
    expect(solved(problem)).toMatchObject({ chosen: [1, 2], cost: 2, optimal: true, uncoverable: [] });
  });

  it('counts a standing column towards a demand, whatever it weighs', () => {
    const problem = of(2, [[0, 1], [0, 1], [0], [1]], {
      demand: [2, 2],
      weight: [1e9, 3, 1, 1],
      fixed: [1, 0, 0, 0],
    });
    expect(solved(problem)).toMatchObject({ chosen: [2, 3], cost: 2, bound: 2, optimal: true });
    expect(coverCost(problem, [0, 2, 2])).toBe(1);
  });

  it('tells weights from 1e−9 to 1e9 apart', () => {
    // Row 0: cheap or dear; row 1: both dear, one a little less.
    const problem = of(3, [[0], [0, 2], [1], [1, 2], [2]], { weight: [1e-9, 1e9, 1e9, 1e9 - 1, 1e-9] });
    expect(solved(problem)).toMatchObject({ chosen: [0, 3], cost: 1e9 - 1 + 1e-9, optimal: true });
    const small = of(2, [[0, 1], [0], [1]], { weight: [1.9e-9, 1e-9, 1e-9] });
    expect(solved(small)).toMatchObject({ chosen: [0], cost: 1.9e-9, optimal: true });
  });

  it('falls into parts that share nothing', () => {
    const parts = coverParts(of(4, [[0, 2], [1], [3, 1], [2], []]));
    expect(parts.map(({ rows, columns }) => [[...rows], [...columns]])).toEqual([
      [
        [0, 2],
        [0, 3],
      ],
      [
        [1, 3],
        [1, 2],
      ],
    ]);
  });
});

describe('reductions', () => {
  it('leave nothing of a chain, and take what it needs', () => {
    const reduced = last(
      reduceCover(
        of(5, [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 4],
        ]),
      ),
    );
    expect(reduced.problem).toMatchObject({ rowCount: 0, columnCount: 0 });
    expect([...reduced.taken]).toEqual([0, expect.any(Number), 3]);
  });

  it('keep as many better columns as a row demands, and rows whose demand is greater', () => {
    // Rows in a ring, each demanding 2; three equal columns over all, of which any two do.
    const reduced = last(
      reduceCover(
        of(
          3,
          [
            [0, 1, 2],
            [0, 1, 2],
            [0, 1, 2],
            [0, 1],
            [1, 2],
            [2, 0],
          ],
          {
            demand: [2, 2, 2],
            weight: [4, 4, 4, 3, 3, 3],
          },
        ),
      ),
    );
    expect([...reduced.columns]).toContain(3);
    const alone = last(
      reduceCover(
        of(
          3,
          [
            [0, 1, 2],
            [0, 1, 2],
            [0, 1],
            [1, 2],
            [2, 0],
          ],
          { demand: [2, 2, 2] },
        ),
      ),
    );
    expect([...alone.taken]).toEqual([0, 1]);
  });

  it('without effort leave dominance undone, and the cost as it is', () => {
    const problem = of(3, [[0, 1], [1, 2], [0, 2], [0], [1], [2]]);
    expect(last(reduceCover(problem, 0)).problem.columnCount).toBe(6);
    expect(last(reduceCover(problem)).problem.columnCount).toBe(3);
  });
});

describe('lists that make no sense throw', () => {
  it.each([
    ['a row that is not there', () => of(1, [[1]]), 'rows that exist'],
    ['half a row', () => of(1, [[0.5]]), 'rows that exist'],
    ['a weight of 0', () => of(1, [[0]], { weight: [0] }), 'above 0'],
    ['a weight that is no number', () => of(1, [[0]], { weight: [Number.NaN] }), 'above 0'],
    ['an endless weight', () => of(1, [[0]], { weight: [Infinity] }), 'above 0'],
    ['a demand of 0', () => of(1, [[0]], { demand: [0] }), 'whole number from 1'],
    ['half a demand', () => of(1, [[0]], { demand: [1.5] }), 'whole number from 1'],
    ['too few weights', () => of(1, [[0]], { weight: [] }), 'one weight a column'],
    ['too few demands', () => of(1, [[0]], { demand: [] }), 'one demand a row'],
    ['too many marks', () => of(1, [[0]], { fixed: [0, 1] }), 'one mark a column'],
    [
      'columns that end too far',
      () => coverProblem({ rowCount: 1, columnStart: [0, 2], columnRows: [0] }),
      'ascend',
    ],
    [
      'columns that go back',
      () => coverProblem({ rowCount: 1, columnStart: [0, 1, 0], columnRows: [0] }),
      'ascend',
    ],
    ['no begin', () => coverProblem({ rowCount: 1, columnStart: [], columnRows: [] }), 'begin at 0'],
  ])('%s', (_, make, words) => {
    expect(make).toThrow(words);
  });
});
