import type { Steps } from '../../base/steps';
import { coverBound, type CoverBound } from './cover-bound';
import type { CoverProblem } from './cover-problem';
import { pairRows, withPairRows } from './pair-rows';

export interface TightenOptions {
  /** What some cover costs. */
  readonly upper: number;
  /** Rounds of each climb. */
  readonly rounds: number;
}

/** A bound, and the problem with the rows that it was found with: prices are of those. */
export interface TightenedBound extends CoverBound {
  readonly problem: CoverProblem;
}

/** Times that rows are added, those of one time, and entries looked at to find them. */
const TIMES = 8;
const MOST_SETS = 200;
const EFFORT = 1e8;
/** Rows and entries for which a climb is not worth its while any more. */
const MOST_ENTRIES = 3e6;
/** A time that gains less, as a share of what is left to the cost, is the last one. */
const LEAST_GAIN = 0.02;

/**
 * The bound of `coverBound` (`first`) made better: rows that follow from several others and are not met by what the prices choose (`pairRows`) are
 * added, and the prices are sought anew, until that gains little or the bound reaches `upper`. For a problem without
 * fixed columns. Costs some climbs and O(EFFORT) each.
 */
export function* tightenedBound(
  problem: CoverProblem,
  first: CoverBound,
  { upper, rounds }: TightenOptions,
): Steps<TightenedBound> {
  let best: TightenedBound = { ...first, problem };
  const sets: Int32Array[] = [];
  let { share } = first;
  for (let time = 0; time < TIMES && best.bound < upper; time++) {
    const more = yield* pairRows(problem, { share, effort: EFFORT, most: MOST_SETS });
    if (more.length === 0) break;
    sets.push(...more);
    const longer = withPairRows(problem, sets);
    if (longer.columnRows.length > MOST_ENTRIES) break;
    // From the start: the old prices are the best without the new rows, and hold them down.
    const next = yield* coverBound(longer, { upper, rounds });
    share = next.share;
    const gain = next.reached - best.reached;
    if (gain > 0) best = { ...next, problem: longer };
    if (gain < LEAST_GAIN * (upper - best.reached)) break;
  }
  return best;
}
