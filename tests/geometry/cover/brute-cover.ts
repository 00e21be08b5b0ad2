import type { CoverProblem } from '../../../src/geometry/cover/cover-problem';

/** All ways to choose among the columns that don't stand, as lists of columns. Small problems only: 2ⁿ of them. */
function* choices({ columnCount, fixed }: CoverProblem): Generator<readonly number[]> {
  const free = Array.from({ length: columnCount }, (_, c) => c).filter((c) => fixed[c] === 0);
  for (let bits = 0; bits < 1 << free.length; bits++) yield free.filter((_, i) => (bits >> i) & 1);
}

/** By how many of these columns and the fixed ones each row is covered. */
function served(problem: CoverProblem, chosen: readonly number[]): number[] {
  const inside = new Set(chosen);
  return Array.from({ length: problem.rowCount }, (_, r) => {
    const columns = problem.rowColumns.subarray(problem.rowStart[r]!, problem.rowStart[r + 1]!);
    return columns.filter((c) => inside.has(c) || problem.fixed[c] === 1).length;
  });
}

/** Whether each row has what it demands, or all its columns; told from the definition. */
export function coversAll(problem: CoverProblem, chosen: readonly number[]): boolean {
  return served(problem, chosen).every((count, r) => {
    const size = problem.rowStart[r + 1]! - problem.rowStart[r]!;
    return count >= Math.min(problem.demand[r]!, size);
  });
}

export const weightOf = ({ weight }: CoverProblem, chosen: readonly number[]): number =>
  chosen.reduce((sum, c) => sum + weight[c]!, 0);

/** What the cheapest cover costs, by trying all. */
export function bruteCost(problem: CoverProblem): number {
  let least = Infinity;
  for (const chosen of choices(problem)) {
    const cost = weightOf(problem, chosen);
    if (cost < least && coversAll(problem, chosen)) least = cost;
  }
  return least;
}

/** What columns are worth: of each row's worth the share of its demand that is served. */
export function worthOf(problem: CoverProblem, chosen: readonly number[], worth: ArrayLike<number>): number {
  return served(problem, chosen).reduce(
    (sum, count, r) => sum + (worth[r]! * Math.min(count, problem.demand[r]!)) / problem.demand[r]!,
    0,
  );
}

/** What the best `count` columns are worth, by trying all. */
export function bruteWorth(problem: CoverProblem, count: number, worth: ArrayLike<number>): number {
  let most = 0;
  for (const chosen of choices(problem)) {
    if (chosen.length <= count) most = Math.max(most, worthOf(problem, chosen, worth));
  }
  return most;
}
