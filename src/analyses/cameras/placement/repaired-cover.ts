import type { Steps } from '../../../base/steps';
import { coverNeed } from '../../../geometry/cover/cover-need';
import type { CoverProblem } from '../../../geometry/cover/cover-problem';
import { greedySteps } from '../../../geometry/cover/greedy-cover';

/**
 * A cover from what may be none any more: the greedy choice is added for rows that are short, then what has become needless is given back, the
 * least first. With nothing chosen it is the greedy cover. O(entries · log columns).
 */
export function* repaired(problem: CoverProblem, chosen: Int32Array): Steps<Int32Array> {
  const { columnStart, columnRows } = problem;
  const fixed = problem.fixed.slice();
  for (const c of chosen) fixed[c] = 1;
  const more = yield* greedySteps({ ...problem, fixed });
  if (more.length === 0 || chosen.length === 0) return Int32Array.from([...chosen, ...more]).sort();
  const all = [...chosen, ...more];
  const { need } = coverNeed(problem);
  const rowsOf = (c: number): Int32Array => columnRows.subarray(columnStart[c]!, columnStart[c + 1]!);
  for (const c of all) for (const r of rowsOf(c)) need[r]!--;
  const kept = new Set(all);
  for (const c of all.toSorted((a, b) => rowsOf(a).length - rowsOf(b).length)) {
    const rows = rowsOf(c);
    if (!rows.every((r) => need[r]! < 0)) continue;
    for (const r of rows) need[r]!++;
    kept.delete(c);
  }
  return Int32Array.from(kept).sort();
}
