import { cpuTime, quantileOf } from './cpu-times';

/** Median milliseconds of processor time, collector threads included: other work on the machine counts less. */
export const medianCpu = (runs: number, work: () => void): number =>
  quantileOf(
    Array.from({ length: runs }, () => cpuTime(work)),
    0.5,
  );
