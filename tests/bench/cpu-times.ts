import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time: what else the machine does counts less. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The value below which that share of them lies (0.5 = the median); of none NaN. O(n log n). */
export const quantileOf = (times: readonly number[], at: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * at))] ?? Number.NaN;

/** Nanoseconds that this thread has had a processor, the first of its numbers; where the system tells. */
const SCHEDULED = '/proc/thread-self/schedstat';
const isTold = existsSync(SCHEDULED);

/** Milliseconds of processor time of this thread alone, where the system tells, else of all: differences of it count. */
export function threadTime(): number {
  if (isTold) return Number(readFileSync(SCHEDULED, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
