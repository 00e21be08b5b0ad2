import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';
import { sharedPage } from './support/shared-page';

const DESK = { viewport: { width: 1280, height: 800 } };
/** Milliseconds. */
const PATIENCE = 120_000;
const STOREY = '?plan=demo&storey=storey_A-L01&mode=2d&about=cameras';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const opened = async () => {
  const site = await openSite(browser, DESK, { query: STOREY, ready: ['.plan-scene__canvas'] });
  await site.page.locator('.coverage-head .figure-value').waitFor({ timeout: PATIENCE });
  // All storeys were looked through.
  await expect.poll(() => site.page.locator('.figures-wait').count(), { timeout: PATIENCE }).toBe(0);
  return site;
};
const square = (said: string): number => Number.parseFloat(said.replaceAll(',', ''));

describe('what cameras see', () => {
  // All storeys are looked through once. Each test leaves the plan as it found it, but the last.
  const demo = sharedPage(opened);

  it(
    'is told in figures, findings and rooms; a finding leads to its camera, and rooms are saved',
    { timeout: 240_000 },
    async () => {
      const { page } = await demo();
      const blind = square(await page.locator('.coverage-head .figure-value').innerText());
      expect(blind).toBeGreaterThan(0);
      const findings = region(page, '摄像机问题');
      await findings.locator('.finding-open').first().click();
      await page.waitForURL(/select=asset_A-L01\.V/);
      await page.locator('.camera-detail').waitFor();
      expect(await axeFinds(page, { within: '.sheet' })).toEqual([]);
      const rooms = region(page, '有要求的房间');
      await rooms.getByRole('searchbox').fill('药房');
      await expect.poll(() => rooms.getByRole('row').count()).toBeLessThan(8);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        rooms.getByRole('button', { name: '房间表 CSV' }).click(),
      ]);
      const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
      expect(rows.length).toBeGreaterThan(300);
      expect(rows.join()).not.toMatch(/undefined|NaN|camera-level/);
      await rooms.getByRole('searchbox').fill('');
    },
  );

  it(
    'follows a slider, which is one step that is undone; a camera that fails costs floor, and works again',
    { timeout: 240_000 },
    async () => {
      const { page } = await demo();
      await goTo(page, `${STOREY}&select=asset_A-L01.V36`);
      const pan = page.getByRole('slider', { name: '朝向', exact: true });
      await pan.waitFor();
      const was = Number(await pan.inputValue());
      await pan.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => Number(await pan.inputValue())).not.toBe(was);
      const undo = page.getByRole('button', { name: '撤销', exact: false }).first();
      await expect.poll(() => undo.isEnabled()).toBe(true);
      await page.getByRole('main').focus();
      await page.keyboard.press('Control+z');
      await expect.poll(async () => Number(await pan.inputValue())).toBe(was);

      await page
        .getByRole('checkbox', { name: /^假设 .+ 失效$/ })
        // The first ones are those with something wrong: what they see others see as well.
        .nth(1)
        .check();
      await page.waitForURL(/cameras=failed/);
      const bar = page.getByRole('group', { name: '假设 1 台失效' });
      const both = bar.getByText(/→/);
      await both.waitFor({ timeout: PATIENCE });
      const [before = '', after = ''] = (await both.innerText()).replace(/^[^：]*：/, '').split('→');
      expect(square(after)).toBeGreaterThan(square(before));
      await bar.getByRole('button', { name: '全部恢复正常' }).click();
      await bar.waitFor({ state: 'detached' });
    },
  );

  it('keeps the keyboard near what goes with a press', { timeout: 240_000 }, async () => {
    const { page } = await demo();
    await goTo(page, STOREY);
    await page.locator('.camera-detail').waitFor({ state: 'detached' });
    const at = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body ? 'nowhere' : (activeElement?.className ?? '');
      });
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).first().press('Enter');
    };
    const fails = page.getByRole('checkbox', { name: /^假设 .+ 失效$/ });
    await fails.nth(0).check();
    await fails.nth(1).check();
    const bar = page.locator('.failed-bar');
    await bar.getByRole('button').first().press('Enter');
    expect(await at()).toMatch(/failed-bar/);
    await press('全部恢复正常');
    await bar.waitFor({ state: 'detached' });
    expect(await at()).toBe('sheet');

    await page.getByRole('button', { name: /按设计/ }).press('Enter');
    await page.getByRole('radio', { name: '今天' }).first().press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '恢复按设计' }).press('Enter');
    await page.locator('.time-band').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('time-button');

    const remove = page.getByRole('button', { name: '移除这台摄像机', exact: true }).first();
    const findings = region(page, '摄像机问题');
    if ((await remove.count()) === 0) throw new Error(await findings.innerText());
    await remove.press('Enter');
    await findings.getByText('撤销').first().waitFor();
    expect(await at()).toBe('section');
  });
});
