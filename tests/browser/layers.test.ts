import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the legend', () => {
  it.each([
    ['zh-CN', '图例与图层', '灭火器', '更多图层', '烟感', '恢复默认', '改看几处可及'],
    [
      'en-GB',
      'Legend and layers',
      'Extinguisher',
      'More layers',
      'Smoke detector',
      'Back to the usual ones',
      'Show how many reach',
    ],
  ])('%s: layers are switched by name, stand in the address, and come back', async (...words) => {
    const [locale, title, kind, more, other, reset, reach] = words;
    const { page, complaints } = await openSite(browser, {
      viewport: { width: 1280, height: 800 },
      locale,
    });
    const open = () => page.getByText(title, { exact: true }).click();
    await open();
    const shown = page.getByRole('checkbox', { name: kind });
    await shown.uncheck();
    await page.waitForURL(/hide=extinguisher/);
    await page.getByText(more, { exact: true }).click();
    await page.getByRole('checkbox', { name: other }).check();
    await page.waitForURL(/show=smoke-detector/);

    await page.reload();
    await page.locator('.plan-scene__canvas').waitFor();
    await open();
    await page.getByText(more, { exact: true }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: other }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: kind }).isChecked()).toBe(false);

    await page.getByRole('button', { name: reset }).click();
    await page.waitForURL((url) => !url.searchParams.has('hide') && !url.searchParams.has('show'));

    await page.getByRole('button', { name: reach }).click();
    await page.waitForURL(/tint=reach/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
