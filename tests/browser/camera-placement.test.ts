import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { openSite, type OpenPage } from './support/open-site';
import { sharedPage } from './support/shared-page';

/** Of two storeys, without a camera. */
const WARD = '?plan=small-ward&mode=2d&about=cameras';
const DESK = { viewport: { width: 1280, height: 800 } };
/** Milliseconds. */
const PATIENCE = 60_000;
/** Floor that a search leaves is in pieces of less than it goes by, m². */
const SCRAPS = 1;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const placing = (page: Page) => region(page, '摄像机布点');
const press = (page: Page, name: string | RegExp) =>
  placing(page).getByRole('button', { name, exact: true }).click();
/** Floor of the shown storey that no camera shows, and of the whole plan. */
const here = (page: Page) => page.locator('.figure-here strong').innerText();
const square = (said: string): number => Number.parseFloat(said.replace(/^\D+/, ''));
const everywhere = (page: Page) => page.locator('.coverage-head .figure-value').innerText();
const inPlan = (page: Page) => region(page, '摄像机').getByRole('row').count();
/** A bit of the picture as drawn now, beside the corridor's name, which no mark of a proposal covers. */
async function floorBeside(page: Page): Promise<() => Promise<string>> {
  const label = page.locator('.plan-label:not([hidden])').getByText('病房走道', { exact: true });
  const box = (await label.boundingBox())!;
  const clip = { x: box.x - 24, y: box.y, width: 16, height: 16 };
  return async () => (await page.screenshot({ clip })).toString('base64');
}
const undo = (page: Page) => page.getByRole('button', { name: '撤销', exact: false }).first();
/** How many cameras the answer has, once it is whole. */
async function answered(page: Page): Promise<number> {
  await placing(page)
    .getByText(/^已证明/)
    .waitFor({ timeout: PATIENCE });
  await placing(page).getByRole('button', { name: '重新求布点' }).waitFor({ timeout: PATIENCE });
  return Number.parseInt((await placing(page).locator('.proposal-sum strong').innerText()).slice(3), 10);
}
async function opened(): Promise<OpenPage> {
  const site = await openSite(browser, DESK, {
    query: WARD,
    drawn: true,
    ready: ['.plan-scene__canvas'],
  });
  // All storeys were looked through.
  await site.page.locator('.figure-here strong').waitFor({ timeout: PATIENCE });
  await expect.poll(() => site.page.locator('.figures-wait').count()).toBe(0);
  return site;
}

describe('where the next cameras go', () => {
  const ward = sharedPage(opened);

  it('is called off while it is under way, and leaves the plan as it was', async () => {
    const { page } = await ward();
    const before = await here(page);
    await press(page, '求布点方案');
    await placing(page)
      .getByRole('progressbar', { name: /^正在计算|^正在准备/ })
      .waitFor();
    await press(page, '停止，保留已求出的');
    await placing(page)
      .getByText(/^已停止：1 层中算完 0 层/)
      .waitFor();
    await placing(page).getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await here(page)).toBe(before);
    expect(await inPlan(page)).toBe(0);
    expect(await undo(page).isEnabled()).toBe(false);
  });

  it('is shown as if it hung, put up in one step and taken back in one', { timeout: 90_000 }, async () => {
    const { page } = await ward();
    const [before, campus] = [await here(page), await everywhere(page)];
    await press(page, /求布点/);
    const count = await answered(page);
    expect(count).toBeGreaterThan(1);
    // The car of its lift is one of what lacks a camera.
    expect(await placing(page).getByRole('button', { name: '病床梯', exact: true }).count()).toBe(1);
    expect(await axeFinds(page, { within: '.proposals' })).toEqual([]);
    const preview = placing(page).getByRole('checkbox', { name: '在图上按已装好显示' });
    const outlined = page.locator('.plan-label--note[data-sketch=trouble]:not([hidden])');
    expect(await outlined.count()).toBeGreaterThan(0);
    const floor = await floorBeside(page);
    const bare = await floor();
    await preview.check();
    // Outlines and the figure of all are of the plan, which is as it was: those go, this is dimmed.
    await expect.poll(() => outlined.count()).toBe(0);
    await page.locator('.figure[data-busy=true]').waitFor();
    await expect.poll(() => floor()).not.toBe(bare);
    expect(await inPlan(page)).toBe(0);
    await expect.poll(() => here(page)).toMatch(/^约/);
    await expect.poll(async () => square(await here(page))).toBeLessThan(SCRAPS);
    expect(await everywhere(page)).toBe(campus);
    await preview.uncheck();
    await page.locator('.figure[data-busy=false]').waitFor();
    await expect.poll(() => floor()).toBe(bare);
    await expect.poll(() => outlined.count()).toBeGreaterThan(0);
    expect(await here(page)).toBe(before);

    await press(page, `全部采用（${count} 台）`);
    await placing(page).getByText(`已采用 ${count} 台`).waitFor();
    await expect.poll(async () => square(await here(page))).toBeLessThan(SCRAPS);
    // Its head is a row too.
    await expect.poll(() => inPlan(page)).toBe(count + 1);
    await expect.poll(() => everywhere(page)).not.toBe(campus);
    await page.getByRole('main').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => inPlan(page)).toBe(0);
    await expect.poll(() => here(page)).toBe(before);
    await expect.poll(() => everywhere(page)).toBe(campus);
    expect(await undo(page).isEnabled()).toBe(false);
  });

  it('is more where each entrance is to be seen twice', { timeout: 90_000 }, async () => {
    const { page } = await ward();
    await press(page, /求布点/);
    const once = await answered(page);
    const options = placing(page).getByText('型号、位置和要求', { exact: true });
    await options.click();
    const twice = placing(page).getByRole('checkbox', { name: '出入口由两台看到' });
    await twice.check();
    await press(page, '重新求布点');
    expect(await answered(page)).toBeGreaterThan(once);
    // What is found takes the place of what was asked.
    await options.click();
    await twice.uncheck();
    await options.click();
  });

  it('is the best of so many more, one of which is put up alone', { timeout: 90_000 }, async () => {
    const { page } = await ward();
    const before = await here(page);
    await placing(page).getByText('只加几台，看得最多', { exact: true }).click();
    const more = placing(page).getByRole('textbox', { name: '再加几台' });
    await more.fill('2');
    await more.press('Enter');
    await press(page, /求布点/);
    expect(await answered(page)).toBe(2);
    await placing(page)
      .getByText(/^已证明：同样台数/)
      .waitFor();
    await press(page, '采用第 1 台');
    await placing(page).getByText('已采用 1 台').waitFor();
    await expect.poll(() => inPlan(page)).toBe(2);
    expect(await placing(page).locator('.proposal').count()).toBe(1);
    // What the pointer is over is shown on the plan.
    await page.mouse.move(0, 0);
    await expect.poll(async () => square(await here(page))).toBeLessThan(square(before));
    await page.getByRole('main').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => here(page)).toBe(before);
  });
});
