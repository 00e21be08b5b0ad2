import { coverBound, type CoverBound } from './cover-bound';
import { coverCost, coverGrid, isReached, onGrid } from './cover-cost';
import { coverNeed } from './cover-need';
import { coverParts } from './cover-parts';
import type { CoverProblem } from './cover-problem';
import { exactCover } from './exact-cover';
import { greedyCover } from './greedy-cover';
import { improveCover } from './improve-cover';
import type { KnownPart, KnownParts } from './known-parts';
import { reduceCover, restoreCover } from './reduce-cover';
import type { SubCover } from './sub-cover';
import { thinnedCover } from './thinned-cover';
import { tightenedBound } from './tightened-bound';

export interface SolveOptions {
  readonly seed: number;
  /** Steps of the local search for each part that nothing else settles. */
  readonly steps?: number;
  /** Nodes of the exact search for each part; left out, what takes a second or so. Parts with very many rows take some ten (`thinnedCover`). */
  readonly nodes?: number;
  /** Rounds of the climb to a bound for each part. */
  readonly rounds?: number;
  /** Parts of the solutions before, and of this one: what was proven of one isn't proven again. */
  readonly known?: KnownParts;
}

/** A cover, and what is proven of it. */
export interface CoverResult {
  /** Columns to choose beside the fixed ones, ascending. */
  readonly chosen: Int32Array;
  /** Their weight. */
  readonly cost: number;
  /** No cover costs less. */
  readonly bound: number;
  /** Cost over bound, less 1: at 0.05 it is at most 5 % above the cheapest. Infinity while nothing is proven. */
  readonly gap: number;
  /** Proven that none is cheaper, as far as doubles tell costs apart (1e-9 of the cost). */
  readonly optimal: boolean;
  /** Rows that can't have what they demand, ascending; they are covered by all that they have. */
  readonly uncoverable: Int32Array;
}

/** The best so far while it is worked on. */
export interface CoverProgress extends CoverResult {
  /** Share of the columns whose part is done, 0 … 1. */
  readonly done: number;
}

/** One part while it is worked on. */
interface Part extends SubCover {
  chosen: Int32Array;
  cost: number;
  bound: number;
  /** From a solution before: what proves has been done. */
  readonly isKnown: boolean;
  done: boolean;
}

/** Steps of the local search before the exact one is tried: that needs a good cover to prune by. */
const FIRST_STEPS = 5000;

/** Of a part with more rows than this some speak for all: each node would go through all of them. */
const MANY_ROWS = 1000;

/** Nodes of an exact search, and entries of all its nodes together: a large part isn't to hold up the others. */
const MOST_NODES = 20_000;
const NODE_EFFORT = 2e7;

/**
 * The cheapest cover that can be found, and what one costs at least: exact reductions, parts that share nothing, and
 * for each a greedy cover, a bound, local search, branch and bound, local search again, until cost and bound meet.
 * Yields the best so far (the greedy one first) after some milliseconds each; whoever asks for no more keeps that, with
 * its bound. Same seed and same parts known, same answer; what is proven costs the same in any order of rows and columns.
 */
export function* solveCover(
  problem: CoverProblem,
  { seed, steps = 200_000, nodes, rounds = 2000, known }: SolveOptions,
): Generator<CoverProgress, CoverResult, void> {
  const { uncoverable } = coverNeed(problem);
  const grid = coverGrid(problem);
  const greedy = greedyCover(problem);
  let now = resultOf(greedy, 0);
  let done = 0;
  yield { ...now, done };
  const reduced = yield* telling(reduceCover(problem));
  known?.begin();
  const parts = coverParts(reduced.problem).map((part) => begun(part, known?.find(part.problem)));
  const base = coverCost(problem, reduced.taken);
  update();
  for (const part of parts) raise(part, part.bound);
  // Whoever asks for no more has a bound of each part.
  const bounds: CoverBound[] = [];
  for (const [k, part] of parts.entries()) {
    if (part.isKnown) continue;
    bounds[k] = yield* telling(coverBound(part.problem, { upper: part.cost, rounds }));
    raise(part, bounds[k].bound);
  }
  for (const [k, part] of parts.entries()) {
    const bound = bounds[k];
    if (bound !== undefined && !part.done) yield* prove(part, bound);
    if (!part.done) yield* search(part, steps, seed + 1);
    known?.keep(part.problem, part);
    done += part.columns.length / reduced.problem.columnCount;
  }
  return now;

  function* prove(part: Part, bound: CoverBound): Generator<CoverProgress, void, void> {
    const isLarge = part.problem.rowCount > MANY_ROWS;
    if (isLarge) yield* proveThinned(part, bound);
    if (!part.done) yield* search(part, FIRST_STEPS, seed);
    if (!part.done && !isLarge) yield* proveWhole(part, bound);
  }

  /** Rows that follow from several others raise the bound; the exact search goes by them too. */
  function* proveWhole(part: Part, first: CoverBound): Generator<CoverProgress, void, void> {
    const tight = yield* telling(tightenedBound(part.problem, first, { upper: part.cost, rounds }));
    raise(part, tight.bound);
    if (part.done) return;
    const affordable = Math.min(MOST_NODES, Math.ceil(NODE_EFFORT / tight.problem.columnRows.length));
    const options = { start: part.chosen, price: tight.price, nodes: nodes ?? affordable };
    const exact = yield* telling(exactCover(tight.problem, options));
    keep(part, exact);
    raise(part, exact.bound);
  }

  function* proveThinned(part: Part, { price }: CoverBound): Generator<CoverProgress, void, void> {
    const options = { start: part.chosen, bound: part.bound, price, seed };
    const thinned = yield* telling(thinnedCover(part.problem, options));
    keep(part, thinned);
    raise(part, thinned.bound);
  }

  function* search(part: Part, most: number, seed: number): Generator<CoverProgress, void, void> {
    const options = { seed, steps: most, target: part.bound };
    keep(part, yield* telling(improveCover(part.problem, part.chosen, options), (best) => keep(part, best)));
    raise(part, part.bound);
  }

  /** Does all steps, tells the best after each. */
  function* telling<S, T>(
    steps: Generator<S, T, void>,
    each?: (step: S) => void,
  ): Generator<CoverProgress, T, void> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      each?.(step.value);
      yield { ...now, done };
    }
  }

  function keep(part: Part, { chosen, cost }: { readonly chosen: Int32Array; readonly cost: number }): void {
    if (cost >= part.cost) return;
    part.chosen = chosen;
    part.cost = cost;
    update();
  }

  function raise(part: Part, bound: number): void {
    part.bound = Math.max(part.bound, Math.min(bound, part.cost));
    part.done = isReached(part.bound, part.cost, coverGrid(part.problem));
    update();
  }

  function update(): void {
    const all = parts.flatMap(({ chosen, columns }) => Array.from(chosen, (c) => columns[c]!));
    const bound = parts.reduce((sum, part) => sum + part.bound, base);
    now = resultOf(restoreCover(reduced, Int32Array.from(all)), onGrid(bound, grid));
  }

  function resultOf(found: Int32Array, least: number): CoverResult {
    const better = coverCost(problem, found) > coverCost(problem, greedy) ? greedy : found;
    const cost = coverCost(problem, better);
    const bound = Math.min(least, cost);
    return {
      chosen: better,
      cost,
      bound,
      gap: cost === 0 ? 0 : cost / bound - 1,
      optimal: isReached(bound, cost, grid),
      uncoverable,
    };
  }
}

/** A part with its greedy cover and nothing proven, or with what is known. */
function begun(part: SubCover, known: KnownPart | null = null): Part {
  const chosen = known?.chosen ?? greedyCover(part.problem);
  const cost = coverCost(part.problem, chosen);
  return { ...part, chosen, cost, bound: known?.bound ?? 0, isKnown: known !== null, done: false };
}
