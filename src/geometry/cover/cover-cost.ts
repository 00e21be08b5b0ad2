import type { CoverProblem } from './cover-problem';

/** Costs this close to each other, relatively, count as equal where no grid tells them apart. */
export const COST_TOLERANCE = 1e-9;

/** What every cover's cost is a whole multiple of, 0 where none is known. Fixed columns cost nothing. Cost O(columns). */
export const coverGrid = ({ weight, fixed }: CoverProblem): number =>
  gridOf(weight.filter((_, c) => fixed[c] !== 1));

/**
 * The number that every sum of some of these numbers, which are above 0, is a whole multiple of: their value when all
 * are equal, the greatest common divisor when all are whole; 0 for others. A bound may be rounded to it. Cost O(n).
 */
export function gridOf(numbers: Float64Array): number {
  const first = numbers[0] ?? 0;
  if (numbers.every((each) => each === first)) return first;
  if (!numbers.every((each) => Number.isInteger(each))) return 0;
  const sum = numbers.reduce((a, b) => a + b, 0);
  return sum <= Number.MAX_SAFE_INTEGER ? numbers.reduce(greatestDivisor, 0) : 0;
}

function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/**
 * What these columns cost together; the same for any order of rows and columns, as the lightest are summed first.
 * Fixed ones and repeated ones cost nothing. Cost O(n log n).
 */
export function coverCost(problem: CoverProblem, chosen: Iterable<number>): number {
  const { weight, fixed } = problem;
  const weights = Float64Array.from(
    [...new Set(chosen)].filter((c) => fixed[c] !== 1),
    (c) => weight[c]!,
  ).sort();
  let sum = 0;
  for (const each of weights) sum += each;
  return onGrid(sum, coverGrid(problem));
}

/** `value` freed from the last digits that summing lost: the nearest place of the grid. */
export const onGrid = (value: number, grid: number): number =>
  grid === 0 ? value : Math.round(value / grid) * grid;

/** What summing weights, and dividing their sum by the grid, may lose, relatively. */
export const SUM_LOSS = 1e-12;

/**
 * A proven lower bound moved up to the next cost that a cover can have. One that doubles can't tell from a place of the
 * grid is at that place: three times 0.1 is a little more than 0.3, and proves no 0.4.
 */
export function upToGrid(bound: number, grid: number): number {
  if (grid === 0) return bound;
  const places = bound / grid;
  const nearest = Math.round(places);
  return (Math.abs(places - nearest) <= SUM_LOSS * nearest ? nearest : Math.ceil(places)) * grid;
}

/** Whether nothing above `bound` can be cheaper than `cost`, as far as costs can be told apart. */
export const isReached = (bound: number, cost: number, grid: number): boolean =>
  grid === 0 ? bound >= cost * (1 - COST_TOLERANCE) : upToGrid(bound, grid) > cost - grid / 2;
