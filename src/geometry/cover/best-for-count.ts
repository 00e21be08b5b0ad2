import { assert } from '../../base/assert';
import type { Steps } from '../../base/steps';
import { FanHeap } from '../nav/fan-heap';
import { countBound } from './count-bound';
import { CountState } from './count-state';
import { COST_TOLERANCE } from './cover-cost';
import type { CoverProblem } from './cover-problem';
import { exchangeOnce, exchangeOn } from './exchange';

export interface CountOptions {
  /** Per row; left out, 1 each. */
  readonly worth?: ArrayLike<number>;
  readonly seed: number;
  /** Exchanges tried after no single one gains any more. */
  readonly steps?: number;
}

export interface CountResult {
  /** Columns to choose beside the fixed ones, ascending; fewer than asked for where more are worth nothing. */
  readonly chosen: Int32Array;
  /** What they and the fixed ones are worth. */
  readonly worth: number;
  /** No choice of as many is worth more. */
  readonly bound: number;
  /** Bound over worth, less 1. */
  readonly gap: number;
  readonly optimal: boolean;
}

/** Of the best possible gain, what the greedy choice has at least: 1 − 1/e. */
export const GREEDY_SHARE = 1 - 1 / Math.E;

/**
 * The `count` columns that are worth most, weights left aside. Row `r` is worth `worth[r]` with all the columns that it
 * demands, an equal share less for each that it lacks. Greedy first, which gains at least 1 − 1/e of the best gain
 * (Nemhauser, Wolsey & Fisher 1978), then columns are exchanged (`exchangeOnce`, `exchangeOn`), then the bound is made.
 * Same seed, same answer. Throws when `count` is not a whole number from 0, or a worth not finite or below 0. Pauses
 * after some milliseconds. Cost O(entries · log columns) for the greedy choice, O(columns) and what it touches for each
 * exchange, and `countBound`.
 */
export function* bestForCount(
  problem: CoverProblem,
  count: number,
  { worth = new Float64Array(problem.rowCount).fill(1), seed, steps = 1000 }: CountOptions,
): Steps<CountResult> {
  assert(Number.isInteger(count) && count >= 0, 'a count of columns is a whole number from 0', count);
  const worths = Float64Array.from(worth);
  assert(worths.length === problem.rowCount, 'a choice has one worth a row', worths.length);
  for (const each of worths) assert(each >= 0 && each < Infinity, 'a worth is finite and not below 0', each);
  const state = new CountState(problem, worths);
  const before = state.worth();
  const chosen = greedyChoice(state, count);
  const greedy = state.worth();
  yield;
  yield* exchangeOnce(state, chosen);
  // Fewer than asked for are worth all that there is.
  if (chosen.length === count) yield* exchangeOn(state, chosen, seed, steps);
  const found = state.worth();
  const climbed = yield* countBound(problem, state, count, found);
  const promised = before + ((greedy - before) / GREEDY_SHARE) * (1 + COST_TOLERANCE);
  const bound = Math.max(found, Math.min(climbed, promised));
  return {
    chosen: Int32Array.from(chosen).sort(),
    worth: found,
    bound,
    gap: bound === 0 ? 0 : bound / found - 1,
    optimal: bound <= found * (1 + COST_TOLERANCE),
  };
}

/** Adds the column that gains most, `count` times or until none gains (Minoux 1978: old gains are never too low). */
function greedyChoice(state: CountState, count: number): number[] {
  const keys = state.gain.map((gain) => -gain);
  const heap = new FanHeap(keys);
  keys.forEach((key, c) => {
    if (key < 0 && state.inside[c] === 0) heap.push(c);
  });
  const chosen: number[] = [];
  while (chosen.length < count) {
    const c = heap.pop();
    if (c < 0) break;
    const key = -state.gainOf(c);
    if (key > keys[c]!) {
      keys[c] = key;
      if (key < 0) heap.push(c);
      continue;
    }
    state.add(c);
    chosen.push(c);
  }
  return chosen;
}
