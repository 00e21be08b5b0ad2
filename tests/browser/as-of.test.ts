import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMeasured } from './support/launch';
import { openSite } from './support/open-site';

/** Milliseconds: a whole hospital is measured several times, and the machine may be busy. */
const PATIENCE = 300_000;
const LONG = { timeout: 120_000 };
const READY = ['.plan-scene__canvas'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchMeasured();
});
afterAll(() => browser?.close());

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** The area at the end of a table's row, m². */
const areaOf = (text: string): number =>
  Number(/([\d,]+(?:\.\d)?)\s*m²/.exec(text)?.[1]?.replaceAll(',', ''));

describe('day and hour', () => {
  it(
    'today at 02:00 is looked at by keyboard: what is not counted is listed, night is worse than day',
    async () => {
      const { page, complaints } = await openSite(
        browser,
        { viewport: { width: 1280, height: 800 } },
        { query: '?plan=demo', ready: READY },
      );
      await page.getByRole('button', { name: /^日期与时刻/ }).waitFor(LONG);
      await page.getByRole('main').focus();
      await page.keyboard.press('t');
      const panel = page.getByRole('dialog', { name: '日期与时刻' });
      await panel.getByRole('radio', { name: '今天' }).focus();
      await page.keyboard.press('Space');
      await page.waitForFunction(() => location.search.includes('asof=today'));
      await panel.getByRole('radio', { name: '02:00' }).focus();
      await page.keyboard.press('Space');
      await page.waitForFunction(() => location.search.includes('hour=02%3A00'));
      await panel.getByText(/灭火器 \d+ 处，其他设施 \d+ 处/).waitFor(LONG);
      await panel
        .getByText(/起过期/)
        .first()
        .waitFor();
      const band = page.getByRole('region', { name: '当前查看的日期与时刻' });
      await expect.poll(() => band.innerText()).toMatch(/今天（2025年12月31日） · 02:00\s+\d+ 处设施不计入/);

      const compare = panel.getByRole('button', { name: '对比 10:00 与 02:00' });
      await expect.poll(() => compare.isEnabled(), LONG).toBe(true);
      await compare.focus();
      await page.keyboard.press('Enter');
      const rows = panel.getByRole('table', { name: '夜间与白天对比' }).getByRole('row');
      await expect.poll(() => rows.count(), LONG).toBe(4);
      const [, designed = 0, day = 0, night = 0] = (await rows.allInnerTexts()).map(areaOf);
      expect(day).toBeGreaterThan(designed);
      expect(night).toBeGreaterThan(2 * day);
      // The figure of the page says what the table says of this day and hour.
      await expect
        .poll(async () => areaOf(await page.locator('.figure-value').first().innerText()), LONG)
        .toBe(night);
      expect(await serious(page)).toEqual([]);

      // A find of the list is flown to.
      await panel
        .getByRole('button', { name: /起过期/ })
        .first()
        .click();
      await page.waitForFunction(() => location.search.includes('select=asset_'));
      await panel.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await band.getByRole('button', { name: '恢复按设计' }).click();
      await band.waitFor({ state: 'detached' });
      await expect
        .poll(async () => areaOf(await page.locator('.figure-value').first().innerText()), LONG)
        .toBe(designed);
      expect(await page.evaluate(() => location.search)).not.toMatch(/asof|hour/);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'a link says day and hour; a phone chooses them from its menu',
    async () => {
      const { page, complaints } = await openSite(
        browser,
        { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en-GB' },
        { query: '?plan=small-ward&hour=10:00&asof=2026-01-31', ready: READY },
      );
      const band = page.getByRole('region', { name: 'Day and hour looked at' });
      await expect.poll(() => band.innerText(), LONG).toMatch(/Jan 31, 2026 · 10:00\s+everything counts/);
      await page.getByRole('button', { name: 'More' }).tap();
      await page.getByRole('menuitem', { name: 'Choose day and hour' }).tap();
      const panel = page.getByRole('dialog', { name: 'Day and hour' });
      expect(await panel.getByRole('radio', { name: 'On a day' }).isChecked()).toBe(true);
      expect(await panel.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-01-31');
      const slider = panel.getByRole('slider', { name: /Hour/ });
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => location.search.includes('hour=10%3A30'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await serious(page)).toEqual([]);
      await panel.getByRole('button', { name: 'Close' }).tap();
      await band.getByRole('button', { name: 'Back to as designed' }).tap();
      await band.waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );
});

describe('first steps', () => {
  it(
    'are told once, ticked off as they are done, closed for good, and called again from the menu',
    async () => {
      const { page } = await openSite(browser, { viewport: { width: 1280, height: 800 } });
      // Leaving with unsaved changes is meant.
      page.on('dialog', (dialog) => void dialog.accept());
      const card = page.getByRole('region', { name: '入门三步' });
      await expect.poll(() => card.getByRole('listitem').count()).toBe(3);
      await card.getByText('0 / 3').waitFor();
      await page.getByRole('main').focus();
      await page.keyboard.press('Shift+P');
      await card.getByText('1 / 3').waitFor();
      await page.reload();
      await card.getByText('1 / 3').waitFor(LONG);
      await card.getByRole('button', { name: '关闭入门提示' }).click();
      await page.reload();
      await page.locator('.figure-value').first().waitFor(LONG);
      expect(await card.count()).toBe(0);
      await page.getByRole('button', { name: '文件' }).click();
      await page.getByRole('menuitem', { name: '显示入门三步' }).click();
      await card.getByText('0 / 3').waitFor();
      await page.context().close();
    },
    PATIENCE,
  );
});
