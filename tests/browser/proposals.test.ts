import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const proposals = (page: Page) => page.getByRole('region', { name: '整改方案' });
const findings = (page: Page) => page.getByRole('region', { name: '问题', exact: true });

/** Takes every extinguisher off the walls by the assets' list. */
async function bareWalls(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: '设施', exact: true });
  await section.getByText('全部', { exact: true }).first().click();
  await section.getByRole('combobox', { name: '种类' }).selectOption({ label: '灭火器' });
  const rows = section.getByRole('listbox').getByRole('option');
  for (let left = await rows.count(); left > 0; left--) {
    await rows.first().click();
    await page.keyboard.press('Delete');
    await expect.poll(() => rows.count()).toBe(left - 1);
  }
}

describe('what puts extinguishers right', () => {
  it('is asked for, accepted by key as one step, and taken back with the findings', async () => {
    const { page, complaints } = await openSite(browser, DESK);
    await proposals(page).waitFor();
    await bareWalls(page);
    await findings(page)
      .getByText(/^(?!0 处)\d+ 处$/)
      .waitFor();
    await proposals(page).getByText('全部', { exact: true }).click();
    await proposals(page).getByRole('button', { name: '求整改方案' }).focus();
    await page.keyboard.press('Enter');
    const accept = proposals(page).getByRole('button', { name: /^全部采用/ });
    await accept.waitFor({ timeout: 60_000 });
    await proposals(page)
      .getByText(/^已证明/)
      .waitFor();
    await accept.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^已采用 \d+ 项方案/).waitFor();
    await findings(page).getByText('0 处', { exact: true }).waitFor({ timeout: 30_000 });
    await proposals(page).getByText('方案已全部采用。').waitFor();
    await page.keyboard.press('Control+z');
    await findings(page)
      .getByText(/^(?!0 处)\d+ 处$/)
      .waitFor({ timeout: 30_000 });
    // What undo took back stands to be taken again.
    await accept.waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows one on the plan with what it covers, and lets a part be taken', async () => {
    const { page } = await openSite(browser, DESK);
    await proposals(page).waitFor();
    await proposals(page).getByRole('button', { name: '求整改方案' }).click();
    const first = proposals(page).locator('.proposal').first();
    await first.waitFor({ timeout: 60_000 });
    await proposals(page).getByRole('button', { name: '重新求方案' }).waitFor({ timeout: 60_000 });
    const before = await page.locator('.figure-value').innerText();
    await first.locator('.table-link').focus();
    await expect.poll(() => page.locator('.figure-value').innerText()).not.toBe(before);
    await first.locator('.table-link').press('Tab');
    await first.getByRole('checkbox').check();
    await proposals(page).getByRole('button', { name: '采用所选（1 项）' }).click();
    await page.getByText('已采用 1 项方案').waitFor();
    await expect.poll(() => page.locator('.figure-value').innerText()).not.toBe(before);
    await page.context().close();
  });

  it('is legible on a phone: nothing runs over its edge', async () => {
    const { page } = await openSite(browser, PHONE, { ready: ['.plan-scene__canvas'] });
    await page.getByRole('button', { name: '展开面板' }).click();
    await proposals(page).waitFor();
    await proposals(page).getByRole('button', { name: '求整改方案' }).click();
    await proposals(page).locator('.proposal').first().waitFor({ timeout: 60_000 });
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('.proposals *, .finding *')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
        ).length,
    );
    expect(wide).toBe(0);
    await page.context().close();
  });
});
