import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translator';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const { t } = translator('zh');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A photo that a camera takes: it costs a while to shrink. */
async function cameraPhoto(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const paint = canvas.getContext('2d');
    if (!paint) throw new Error('no canvas');
    for (let i = 0; i < 60; i++) {
      paint.fillStyle = `hsl(${i * 6} 80% 50%)`;
      paint.fillRect(i * 66, 0, 66, 3000);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  return Buffer.from(bytes);
}

it(
  'a photo that is still being made ready when Save is pressed is in the record, and no draft is left',
  { timeout: 180_000 },
  async () => {
    const options = { viewport: { width: 1280, height: 800 } };
    const ready = ['.inspector', '.plan-scene__canvas'];
    const { page, complaints } = await openSite(browser, options, { query: '?role=inspector', ready });
    const photo = await cameraPhoto(page);
    await button(page, t('who.set')).click();
    const who = page.getByRole('dialog', { name: t('who.title') });
    await who.getByRole('combobox', { name: t('who.name'), exact: true }).fill('王小明');
    await button(page, t('who.save')).click();
    await who.waitFor({ state: 'detached' });
    await page.getByRole('searchbox', { name: t('inspect.find') }).fill('XF-101');
    await page
      .getByRole('list', { name: t('inspect.found') })
      .getByRole('button')
      .click();
    await button(page, t('asset.raise')).click();
    await button(page, t('check.canned-blocked')).click();
    const save = await button(page, t('hazard.raise-save')).elementHandle();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(page, t('check.photo')).click(),
    ]);
    await chooser.setFiles({ name: 'camera.jpg', mimeType: 'image/jpeg', buffer: photo });
    await save?.evaluate((element) => {
      if (element instanceof HTMLElement) element.click();
    });
    await page.getByText(t('asset.saved-hazard'), { exact: true }).waitFor({ timeout: 60_000 });
    await page
      .getByRole('button', { name: /^照片 1/ })
      .first()
      .waitFor();
    await page.reload();
    for (const selector of ready) await page.locator(selector).waitFor({ timeout: 60_000 });
    await page
      .getByRole('button', { name: /^照片 1/ })
      .first()
      .waitFor({ timeout: 30_000 });
    await button(page, t('inspect.back')).click();
    await button(page, t('inspect.back')).click();
    await page.getByRole('searchbox', { name: t('inspect.find') }).waitFor();
    expect(await page.getByText(t('drafts.hazards'), { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
