import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doJob, JOB_PATIENCE, JOBS } from './jobs/jobs';
import { launchBrowser } from './support/launch';
import { EVERY_WAY, FEW_WAYS, type Way } from './support/ways';

/** All 72 where there is time for it, else three ways a job. */
const ALL = process.env['BROWSER_TESTS'] === 'long';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(JOBS.map((job, i) => ({ job, title: job.title, ways: ALL ? EVERY_WAY : (FEW_WAYS[i] ?? []) })))(
  'somebody $title',
  ({ job, ways }) => {
    it.each(ways)('in $language on a $size by $means', (way) => doJob(browser, job, way), JOB_PATIENCE);
  },
);

it('the few ways meet every pair of size and hand, language and size, language and hand', () => {
  const pairs = (ways: readonly Way[]): Set<string> =>
    new Set(
      ways.flatMap(({ language, size, means }) => [
        `${size} ${means}`,
        `${language} ${size}`,
        `${language} ${means}`,
      ]),
    );
  expect(pairs(FEW_WAYS.flat())).toEqual(pairs(EVERY_WAY));
});
