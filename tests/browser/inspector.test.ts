import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CN_EXTINGUISHER_CHECK } from '../../src/standards/checklists/cn-extinguisher';
import { answer, findAsset, INSPECTOR_READY, photo, said, sayWho, step } from './jobs/inspector';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { openWay, type Way, type Work } from './support/ways';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(way: Way): Promise<Work> {
  const work = await openWay(browser, way, 'inspector');
  await work.page.locator(INSPECTOR_READY[0]).waitFor();
  return work;
}

describe('a check that is interrupted', () => {
  it('is found where it was left, and is saved without a network', { timeout: 120_000 }, async () => {
    const work = await open({ language: 'zh', size: 'desk', means: 'mouse' });
    const { page, text } = work;
    const { t } = text;
    await sayWho(work, '王小明');
    await findAsset(work, 'XF-102');
    await step(work, 'asset.check');
    const [first, second] = CN_EXTINGUISHER_CHECK.items;
    await answer(work, first?.zh ?? '', t('check.pass'));
    await answer(work, second?.zh ?? '', t('check.fail'));
    await step(work, 'check.canned-damaged');
    await page.getByText(new RegExp(`${t('check.kept')}$`)).waitFor();
    await page.reload();
    for (const selector of INSPECTOR_READY) await page.locator(selector).waitFor({ timeout: 30_000 });
    // The form is in the address: it is back with what was entered.
    await page.getByRole('button', { name: t('check.restart'), exact: true }).waitFor();
    await step(work, 'check.leave');
    await step(work, 'inspect.back');
    await page.context().setOffline(true);
    await step(work, 'drafts.resume');
    expect(await page.getByRole('textbox', { name: t('check.note'), exact: true }).inputValue()).toBe(
      t('check.canned-damaged'),
    );
    await step(work, 'check.rest-normal');
    await step(work, 'check.save');
    await said(work, t('asset.saved-failed', { count: 1 }));
    await page.context().close();
  });
});

describe('a photo', () => {
  it('of a camera is kept upright and small, also in the dark', { timeout: 120_000 }, async () => {
    const work = await open({ language: 'en', size: 'desk', means: 'mouse' });
    const { page, text, hand } = work;
    const { t } = text;
    await page.emulateMedia({ colorScheme: 'dark' });
    await sayWho(work, 'Wang');
    await findAsset(work, 'XF-102');
    await step(work, 'asset.raise');
    await step(work, 'check.canned-blocked');
    const camera = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4000, 3000);
      const paint = canvas.getContext('2d');
      if (!paint) throw new Error('no canvas');
      for (let i = 0; i < 60; i++) {
        paint.fillStyle = `hsl(${i * 6} 80% 50%)`;
        paint.fillRect(i * 66, 0, 66, 3000);
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return Array.from(bytes);
    });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), step(work, 'check.photo')]);
    await chooser.setFiles({ name: 'camera.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(camera) });
    const thumb = photo(work);
    await thumb.waitFor({ timeout: 30_000 });
    await hand.press(thumb);
    const whole = page.getByRole('dialog').getByRole('img');
    await whole.waitFor();
    const size = await whole.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([1600, 1200]);
    await page.keyboard.press('Escape');
    expect(await axeFinds(page)).toEqual([]);
    await step(work, 'hazard.raise-save');
    await said(work, t('asset.saved-hazard'));
    expect(await axeFinds(page)).toEqual([]);
    expect(work.complaints).toEqual([]);
    await page.context().close();
  });
});

describe('whose things are listed', () => {
  it(
    'stands in the address: a link and coming back from a line show the same',
    { timeout: 120_000 },
    async () => {
      const work = await open({ language: 'en', size: 'desk', means: 'mouse' });
      const { page, text } = work;
      const { t } = text;
      const group = page.getByRole('combobox', { name: t('ledger.group'), exact: true });
      await page.getByText(t('ledger.filter'), { exact: true }).click();
      await group.selectOption({ label: t('hazard.department') });
      await expect.poll(() => new URL(page.url()).searchParams.get('whose')).toBe('*,*,department');
      await page.reload();
      for (const selector of INSPECTOR_READY) await page.locator(selector).waitFor({ timeout: 30_000 });
      // What is filtered is unfolded.
      await expect.poll(() => group.inputValue()).toBe('department');
      await group.selectOption({ label: t('ledger.group-none') });
      await expect.poll(() => new URL(page.url()).searchParams.get('whose')).toBeNull();
      await page.context().close();
    },
  );
});
