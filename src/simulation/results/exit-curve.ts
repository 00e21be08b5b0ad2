import type { Recording } from '../recording/recording';
import { stepSeconds } from './step-seconds';

/** How many are out: `out[i]` from `seconds[i]` until before `seconds[i + 1]`, nobody before the first. */
export interface ExitCurve {
  readonly seconds: Float64Array;
  readonly out: Int32Array;
}

/** How people left by one exit, or by any (null), to the step. O(leavings). */
export function exitCurve({ head, leavings }: Recording, exit: number | null): ExitCurve {
  const seconds: number[] = [];
  const out: number[] = [];
  let count = 0;
  let last = -1;
  for (const leaving of leavings) {
    if (exit !== null && leaving.exit !== exit) continue;
    count++;
    if (leaving.step !== last) {
      seconds.push(stepSeconds(leaving.step, head.dt));
      out.push(count);
    } else out[out.length - 1] = count;
    last = leaving.step;
  }
  return { seconds: Float64Array.from(seconds), out: Int32Array.from(out) };
}

/** How many are out at a time. O(log of the curve). */
export function outAt({ seconds, out }: ExitCurve, at: number): number {
  let [low, high] = [0, seconds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seconds[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : out[low - 1]!;
}
