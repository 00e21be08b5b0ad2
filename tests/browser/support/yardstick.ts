import type { Page } from 'playwright-core';

/** Milliseconds that the page needs for a fixed piece of work just now, in the median: what its own times are told in. */
export const yardstick = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const values = new Float64Array(1000);
    const times = Array.from({ length: 9 }, () => {
      const begin = performance.now();
      for (let round = 0; round < 300; round++) {
        for (let i = 0; i < values.length; i++) values[i] = Math.hypot(i, round) + values[i]!;
      }
      return performance.now() - begin;
    });
    return times.toSorted((a, b) => a - b)[4] ?? Number.NaN;
  });
