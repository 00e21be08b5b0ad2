import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openChooser, openSite } from './support/open-site';

const BUDGET = 450_000;
const FILE = resolve(import.meta.dirname, '../fixtures/two-storeys.plan.geojson');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it('a first storey weighs at most 450 kB of script, gzipped; a file that is opened brings its reader', async () => {
  const desk = { viewport: { width: 1280, height: 800 } };
  const { page, complaints, scriptBytes, firstScriptBytes } = await openSite(browser, desk, {
    ready: ['.plan-label:not([hidden]) >> nth=0'],
  });
  const before = await firstScriptBytes();
  expect(before).toBeLessThanOrEqual(BUDGET);
  await (await openChooser(page)).setFiles(FILE);
  await expect.poll(() => page.locator('.plan-name').innerText()).toContain('小型医院');
  await page.getByRole('radio', { name: /二层/ }).click();
  await page.waitForFunction(() => location.search.includes('storey_'));
  const bytes = await scriptBytes();
  console.log(
    `script with the first storey: ${(before / 1000).toFixed(1)} kB gzip (at most 450); ${(bytes / 1000).toFixed(1)} kB once its panel, the verbs, a file's reader and the file's storey are there`,
  );
  expect(bytes).toBeGreaterThan(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});
