/**
 * People a second over a line or out by an exit, by when they went (seconds, ascending): all but the first, in the time from the
 * first to the last. Null where that is no time. O(1).
 */
export function flowOf(seconds: ArrayLike<number>): number | null {
  const [first, last] = [seconds[0] ?? 0, seconds[seconds.length - 1] ?? 0];
  return last > first ? (seconds.length - 1) / (last - first) : null;
}
