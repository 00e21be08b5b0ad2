/** Median milliseconds of processor time, collector threads included: other work on the machine counts less. */
export function medianCpu(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const spent = process.cpuUsage(start);
    return (spent.user + spent.system) / 1000;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
