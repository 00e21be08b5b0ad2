/**
 * How long a series of runs still takes, seconds, by those that are done; null before the first is. `began` and `ended` (ascending): when it began
 * and each run ended, `now`: all on one clock of milliseconds. What comes before the first run isn't done again, so that from the second on its time
 * isn't counted. A run that takes longer than those before it is told to end now, and those after it to be like them. O(1).
 */
export function timeLeft(began: number, ended: readonly number[], total: number, now: number): number | null {
  const done = ended.length;
  if (done === 0) return null;
  const [first, last] = [ended[0]!, ended[done - 1]!];
  const each = done === 1 ? first - began : (last - first) / (done - 1);
  const ahead = total - done;
  const left = each * ahead - (now - last);
  return Math.max(left, each * (ahead - 1), 0) / 1000;
}
