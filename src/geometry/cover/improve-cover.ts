import { seededRandom } from '../../base/random';
import { COST_TOLERANCE, coverCost } from './cover-cost';
import { coverNeed } from './cover-need';
import type { CoverProblem } from './cover-problem';
import { CoverState } from './cover-state';

export interface ImproveOptions {
  readonly seed: number;
  /** Columns given back in exchange for others, at most. */
  readonly steps: number;
  /** Ends when the cost has come down to this: a proven lower bound, say. */
  readonly target?: number;
  /** Steps between two answers; left out, what takes some ten milliseconds. */
  readonly slice?: number;
}

/** The best cover so far; whoever asks for no more keeps it. */
export interface Improvement {
  readonly chosen: Int32Array;
  readonly cost: number;
  readonly steps: number;
}

/**
 * Makes a cover cheaper: gives columns back until rows fall short, then serves one short row after the other, taken at
 * random, by the column that does most for its weight, while that stays cheaper than the best cover; rows that are short
 * weigh more each time. What was added last isn't given back at once, what was given back comes again only after
 * something beside it changed. Yields every `slice` steps; returns the best found, at worst `start`, which has to be a
 * cover without fixed columns. Same seed, same answer. A step costs about O(chosen + entries of the columns exchanged).
 *
 * Gao, Weise & Li, "An efficient local search heuristic with row weighting for the unicost set covering problem", EJOR
 * 246 (2015); for weights, scores divided by them under a limit of the cost, after the same authors' "A weighting-based
 * local search heuristic algorithm for the set covering problem", IEEE CEC 2014; a row counts as short below its demand.
 */
export function* improveCover(
  problem: CoverProblem,
  start: Int32Array,
  { seed, steps: most, target = 0, slice = sliceOf(problem) }: ImproveOptions,
): Generator<Improvement, Improvement, void> {
  const { columnCount, fixed, weight, rowStart, rowColumns, columnStart, columnRows } = problem;
  const random = seededRandom(seed);
  const { need } = coverNeed(problem);
  const state = new CoverState(problem, need);
  const { inside, score, chosen, short } = state;
  const ease = perWeight(weight);
  /** Per column: the step when it came or went last, and per row: when a column of it did. */
  const moved = new Int32Array(columnCount).fill(-1);
  const touched = new Int32Array(problem.rowCount);
  const fresh = new Int32Array(columnCount).fill(-1);
  let clock = 0;
  let cost = 0;
  for (const c of start) add(c, -1);
  let best: Improvement = { chosen: start.slice().sort(), cost: coverCost(problem, start), steps: 0 };
  let steps = 0;
  for (; steps < most && best.cost > target * (1 + COST_TOLERANCE); steps++) {
    if (steps % slice === slice - 1) yield { ...best, steps };
    while (state.shortCount === 0 && state.chosenCount > 0) {
      remove(leastMissed(-1));
      if (state.shortCount === 0) keepBest();
    }
    const out = leastMissed(steps);
    if (out >= 0) remove(out);
    // Sums of weights drift by their last digits; they are taken anew before that matters.
    if (steps % 1000 === 0) cost = sumOfChosen();
    while (state.shortCount > 0) {
      const c = bestFor(short[random.index(state.shortCount)]!);
      if (c < 0) break;
      add(c, steps + 1);
      state.stressShort();
    }
    if (state.shortCount === 0) keepBest();
  }
  return { ...best, steps };

  function keepBest(): void {
    const now = chosen.slice(0, state.chosenCount).sort();
    const sum = coverCost(problem, now);
    if (sum < best.cost) best = { chosen: now, cost: sum, steps };
  }

  function sumOfChosen(): number {
    let sum = 0;
    for (let i = 0; i < state.chosenCount; i++) sum += weight[chosen[i]!]!;
    return sum;
  }

  function add(c: number, step: number): void {
    state.add(c);
    cost += weight[c]!;
    fresh[c] = step;
    touch(c);
  }

  function remove(c: number): void {
    state.remove(c);
    cost -= weight[c]!;
    touch(c);
  }

  function touch(c: number): void {
    moved[c] = ++clock;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) touched[columnRows[i]!] = clock;
  }

  /** The chosen column that is missed least for its weight, the one longest there first; none of those added for step `step`. */
  function leastMissed(step: number): number {
    let found = -1;
    let least = Infinity;
    for (let i = 0; i < state.chosenCount; i++) {
      const c = chosen[i]!;
      if (fresh[c] === step && step >= 0) continue;
      const missed = score[c]! * ease[c]!;
      if (missed < least || (missed === least && older(c, found))) {
        found = c;
        least = missed;
      }
    }
    return found;
  }

  /** The column of row `r` that serves most for its weight and leaves the cover cheaper than the best one; −1 for none. */
  function bestFor(r: number): number {
    const room = best.cost * (1 - COST_TOLERANCE) - cost;
    let found = -1;
    let most = -1;
    let ready = false;
    for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) {
      const c = rowColumns[i]!;
      if (inside[c] === 1 || fixed[c] === 1 || weight[c]! > room) continue;
      const served = score[c]! * ease[c]!;
      if (ready && (served < most || (served === most && !older(c, found)))) continue;
      const changed = somethingChanged(c);
      if (!changed && (ready || served < most || (served === most && !older(c, found)))) continue;
      found = c;
      most = served;
      ready = changed;
    }
    return found;
  }

  function somethingChanged(c: number): boolean {
    const since = moved[c]!;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
      if (touched[columnRows[i]!]! > since) return true;
    }
    return false;
  }

  function older(a: number, b: number): boolean {
    return b < 0 || moved[a]! < moved[b]! || (moved[a] === moved[b] && a < b);
  }
}

/** Scores changed between two answers, and steps at most. */
const SLICE_EFFORT = 5e6;
const MOST_SLICE = 1000;

/** Each row of a column that comes or goes changes the scores of its columns. */
function sliceOf({ rowCount, columnCount, columnRows: { length } }: CoverProblem): number {
  const step = (2 * length * length) / Math.max(1, rowCount * columnCount);
  return Math.max(2, Math.min(MOST_SLICE, Math.floor(SLICE_EFFORT / Math.max(1, step))));
}

/** What a score counts for, per column: 1 at the greatest weight, more for less weight. */
function perWeight(weight: Float64Array): Float64Array {
  const greatest = weight.reduce((a, b) => Math.max(a, b), 0);
  return weight.map((each) => greatest / each);
}
