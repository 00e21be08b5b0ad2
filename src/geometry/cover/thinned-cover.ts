import type { Steps } from '../../base/steps';
import { coverBound } from './cover-bound';
import { COST_TOLERANCE, coverCost, coverGrid, isReached, onGrid } from './cover-cost';
import { ofRows, type CoverProblem } from './cover-problem';
import { exactCover } from './exact-cover';
import { greedyCover } from './greedy-cover';
import { improveCover } from './improve-cover';
import { reduceCover, restoreCover, type ReducedCover } from './reduce-cover';

export interface ThinnedOptions {
  /** A cover to begin with. */
  readonly start: Int32Array;
  /** What is proven already, and the prices that prove about that: of `coverBound`. */
  readonly bound: number;
  readonly price: Float64Array;
  readonly seed: number;
  /** Nodes of the exact searches times entries, together. */
  readonly effort?: number;
}

export interface ThinnedCover {
  readonly chosen: Int32Array;
  readonly cost: number;
  /** No cover costs less. */
  readonly bound: number;
}

/** Rows to begin with, and rows added for a cover that misses more. */
const FIRST_ROWS = 300;
const MORE_ROWS = 10;
const ROUNDS = 100;
/** Entries of all nodes together: some ten seconds. */
const EFFORT = 7e8;
/** The same for a local search, though its steps are about alike on rows of any length. */
const SEARCH_EFFORT = 5e8;
const LEAST_STEPS = 1000;
const MOST_STEPS = 30_000;
const CLIMB = 4000;
/** A higher limit takes so many times the nodes, as a rule: one that can't be reached isn't begun. */
const HARDER = 10;
/** A bound rises by such a share of what is left to the cost at a time, where the grid of the costs is not coarser. */
const SHARE = 1 / 4;

/**
 * The bound of a problem with far more rows than matter, and a cheaper cover where one is met. What some of the rows cost, all
 * of them do at least: so a cover cheaper than a little above the bound is sought of the rows that pay most, by local
 * search and then exactly. There is none: the bound rises. There is one: it is one of the whole, or some of the rows that
 * it misses are added. Ends when cost and bound meet, or when the effort is used up. Same seed, same answer.
 *
 * For a problem without fixed columns whose rows all have as many columns as they demand. Rows that are missed are brought
 * in as implicit hitting sets are: Moreno-Centeno & Karp, "The implicit hitting set approach", Operations Research 61
 * (2013). Costs O(effort), and O(entries) for each time that rows are added.
 */
export function* thinnedCover(
  problem: CoverProblem,
  { start, bound: proven, price, seed, effort = EFFORT }: ThinnedOptions,
): Steps<ThinnedCover> {
  const grid = coverGrid(problem);
  const rows = new Set(dearest(price));
  let chosen = start;
  let cost = coverCost(problem, start);
  let bound = Math.min(proven, cost);
  let left = effort;
  let round = 0;
  while (!isReached(bound, cost, grid)) {
    const limit = nextLimit();
    const before = left;
    const found = yield* cheaperThan(limit);
    if (found !== null) {
      chosen = found;
      cost = coverCost(problem, found);
    } else if (!isReached(bound, limit, grid) || HARDER * (before - left) > left) {
      break;
    }
  }
  return { chosen, cost, bound };

  function nextLimit(): number {
    if (grid === 0) return cost;
    const places = Math.max(1, Math.floor((SHARE * (cost - bound)) / grid));
    return Math.min(cost, onGrid(bound + places * grid, grid));
  }

  /** A cover of the whole that costs less; null where none does, and the bound is there, or none was met. */
  function* cheaperThan(limit: number): Steps<Int32Array | null> {
    for (; round < ROUNDS; round++) {
      yield;
      const thin = yield* reduceCover(ofRows(problem, Int32Array.from(rows).sort()));
      const found = yield* thinCover(thin, limit);
      if (found === null) return null;
      const missed = shortRows(found);
      if (missed.length === 0) return found;
      const every = Math.ceil(missed.length / MORE_ROWS);
      for (let i = 0; i < missed.length; i += every) rows.add(missed[i]!);
    }
    return null;
  }

  /** The same for the rows that are in. */
  function* thinCover(thin: ReducedCover, limit: number): Steps<Int32Array | null> {
    const base = coverCost(problem, thin.taken);
    const below = onGrid(limit - base, grid);
    const raise = (rest: number): void => {
      bound = Math.max(bound, Math.min(cost, onGrid(base + rest, grid)));
    };
    if (below <= 0) {
      raise(0);
      return null;
    }
    const entries = Math.max(1, thin.problem.columnRows.length);
    const steps = Math.min(MOST_STEPS, Math.max(LEAST_STEPS, Math.floor(SEARCH_EFFORT / entries)));
    const searching = improveCover(thin.problem, greedyCover(thin.problem), {
      seed: seed + round,
      steps,
      target: below - Math.max(grid, below * COST_TOLERANCE),
    });
    let step = searching.next();
    for (; step.done !== true; step = searching.next()) yield;
    const local = step.value;
    if (!isReached(base + local.cost, limit, grid)) return restoreCover(thin, local.chosen);
    const climbed = yield* coverBound(thin.problem, { upper: below, rounds: CLIMB });
    raise(climbed.bound);
    if (isReached(bound, limit, grid)) return null;
    const nodes = Math.floor(left / entries);
    const exact = yield* exactCover(thin.problem, {
      start: local.chosen,
      price: climbed.price,
      nodes,
      below,
    });
    left -= exact.nodes * entries;
    if (!isReached(base + exact.cost, limit, grid)) return restoreCover(thin, exact.chosen);
    raise(exact.bound);
    return null;
  }

  /** Rows that have not what they demand, ascending. */
  function shortRows(cover: Int32Array): number[] {
    const need = problem.demand.slice();
    for (const c of cover) {
      for (let i = problem.columnStart[c]!; i < problem.columnStart[c + 1]!; i++) {
        need[problem.columnRows[i]!]!--;
      }
    }
    return [...need.keys()].filter((r) => need[r]! > 0);
  }
}

/** The rows that pay most. */
const dearest = (price: Float64Array): readonly number[] =>
  [...price.keys()].sort((a, b) => price[b]! - price[a]! || a - b).slice(0, FIRST_ROWS);
