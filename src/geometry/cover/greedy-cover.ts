import { finished, type Steps } from '../../base/steps';
import { FanHeap } from '../nav/fan-heap';
import { coverNeed } from './cover-need';
import type { CoverProblem } from './cover-problem';

/** Entries looked at between two pauses: some ten milliseconds. */
const STRETCH = 2e6;

/**
 * A cover at once, ascending: the column that does most for its weight is chosen again and again (the smaller number
 * where two do alike), then what has become needless is given back, dearest first. Costs at most H(largest column)
 * times the cheapest: Chvátal 1979, with demands Dobson 1982. What each column would do is computed anew only when it is
 * the best so far (Minoux 1978). Cost O(entries · log columns) as a rule.
 */
export const greedyCover = (problem: CoverProblem): Int32Array => finished(greedySteps(problem));

/** The same in parts. */
export function* greedySteps(problem: CoverProblem): Steps<Int32Array> {
  const { columnCount, weight, fixed, columnStart, columnRows } = problem;
  const { need } = coverNeed(problem);
  let looked = 0;
  const gain = (c: number): number => {
    let rows = 0;
    looked += columnStart[c + 1]! - columnStart[c]!;
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) if (need[columnRows[i]!]! > 0) rows++;
    return rows;
  };
  const keys = new Float64Array(columnCount);
  const heap = new FanHeap(keys);
  for (let c = 0; c < columnCount; c++) {
    const rows = fixed[c] === 1 ? 0 : gain(c);
    if (looked > STRETCH) {
      looked = 0;
      yield;
    }
    if (rows === 0) continue;
    keys[c] = -rows / weight[c]!;
    heap.push(c);
  }
  const chosen: number[] = [];
  for (let c = heap.pop(); c >= 0; c = heap.pop()) {
    const rows = gain(c);
    if (looked > STRETCH) {
      looked = 0;
      yield;
    }
    if (rows === 0) continue;
    const key = -rows / weight[c]!;
    if (key > keys[c]!) {
      keys[c] = key;
      heap.push(c);
      continue;
    }
    chosen.push(c);
    for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) need[columnRows[i]!]!--;
  }
  return withoutNeedless(problem, chosen, need);
}

/** The columns without those whose rows have all more than they need (`need` below 0), dearest first. */
function withoutNeedless(problem: CoverProblem, chosen: readonly number[], need: Int32Array): Int32Array {
  const { weight, columnStart, columnRows } = problem;
  const kept = chosen
    .toSorted((a, b) => weight[b]! - weight[a]! || b - a)
    .filter((c) => {
      const rows = columnRows.subarray(columnStart[c]!, columnStart[c + 1]!);
      if (!rows.every((r) => need[r]! < 0)) return true;
      for (const r of rows) need[r]!++;
      return false;
    });
  return Int32Array.from(kept).sort();
}
