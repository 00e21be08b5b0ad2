import type { Steps } from '../../base/steps';
import { coverNeed } from '../../geometry/cover/cover-need';
import type { CoverProblem } from '../../geometry/cover/cover-problem';

/**
 * A cover of as many columns in which each is the best by `rank` (least first) of all that could stand in for it: that
 * cover what nothing else chosen does. One after the other, until no exchange is better. O(passes · chosen · columns there).
 */
export function* bestPlaces(
  problem: CoverProblem,
  chosen: Int32Array,
  rank: (column: number) => number,
): Steps<Int32Array> {
  const { need } = coverNeed(problem);
  const now = [...chosen];
  const left = need.slice();
  const rowsOf = (c: number): Int32Array =>
    problem.columnRows.subarray(problem.columnStart[c]!, problem.columnStart[c + 1]!);
  for (const c of now) for (const r of rowsOf(c)) left[r]!--;
  const taken = new Set(now);
  const stamp = new Int32Array(problem.columnCount);
  let stamped = 0;
  let looked = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    for (let k = 0; k < now.length; k++) {
      const old = now[k]!;
      if (looked > STRETCH) {
        looked = 0;
        yield;
      }
      for (const r of rowsOf(old)) left[r]!++;
      const own = [...rowsOf(old)].filter((r) => left[r]! > 0);
      const found = own.length === 0 ? old : standIn(old, own);
      for (const r of rowsOf(found)) left[r]!--;
      if (found === old) continue;
      taken.delete(old);
      taken.add(found);
      now[k] = found;
      changed = true;
    }
    if (!changed) break;
  }
  return Int32Array.from(now).sort();

  /** Columns in all of some rows, of which the best; `stamp` counts in how many of them each was seen. */
  function standIn(old: number, rows: readonly number[]): number {
    const from = stamped;
    stamped += rows.length;
    rows.forEach((r, i) => {
      looked += problem.rowStart[r + 1]! - problem.rowStart[r]!;
      for (let j = problem.rowStart[r]!; j < problem.rowStart[r + 1]!; j++) {
        const c = problem.rowColumns[j]!;
        // Only what was in every row so far goes on.
        if (stamp[c] === from + i || i === 0) stamp[c] = from + i + 1;
      }
    });
    let best = old;
    const last = rows.at(-1)!;
    for (let j = problem.rowStart[last]!; j < problem.rowStart[last + 1]!; j++) {
      const c = problem.rowColumns[j]!;
      const whole = stamp[c] === stamped && problem.fixed[c] === 0 && !taken.has(c);
      if (whole && rank(c) < rank(best)) best = c;
    }
    return best;
  }
}

/** One exchange may allow for another; they end soon. */
const PASSES = 4;
/** Entries looked at between two pauses: some milliseconds. */
const STRETCH = 1e6;
