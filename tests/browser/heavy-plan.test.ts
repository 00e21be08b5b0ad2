import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crossingWalls } from '../formats/heavy-plans';
import { launchMeasured } from './support/launch';
import { openChooser, openSite } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchMeasured();
});
afterAll(() => browser?.close());

it('a legal plan that is too much work is refused with its storey within 10 s, the open plan untouched', async () => {
  const { page, complaints } = await openSite(browser, { viewport: { width: 1280, height: 800 } });
  const name = await page.locator('.plan-name').innerText();
  const figure = await page.locator('.figure-value').innerText();
  const buffer = Buffer.from(crossingWalls(3000));
  await (
    await openChooser(page)
  ).setFiles({ name: 'tangle.plan.geojson', mimeType: 'application/geo+json', buffer });
  const alert = page.getByRole('alert');
  await alert.waitFor({ timeout: 10_000 });
  expect(await alert.innerText()).toContain('大量交叉或重叠');
  expect(await alert.locator('.plan-notice-place').innerText()).toContain('L1');
  expect(await page.locator('.plan-name').innerText()).toBe(name);
  expect(await page.locator('.figure-value').innerText()).toBe(figure);
  expect(complaints).toEqual([]);
  await page.context().close();
});
