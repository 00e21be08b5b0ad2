import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch';
import { decoded, sheets } from './support/on-paper';
import { openSite, type OpenPage } from './support/open-site';
import { sharedPage } from './support/shared-page';

const DESK = { viewport: { width: 1280, height: 800 } };
/** Milliseconds. */
const PATIENCE = 90_000;
/** The store of the pathologists, which holds what never stands together. */
const STORE = 'asset_B-L02.CH5';
const QUERY = `?plan=demo&storey=storey_B-L02&select=${STORE}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const detail = (page: Page) => page.locator('.store-detail');
const opened = async (options: BrowserContextOptions = DESK) => {
  const site = await openSite(browser, options, { query: QUERY, ready: ['.plan-scene__canvas'] });
  // All of the campus is walked, and its year of records read, before a store is told.
  await detail(site.page).locator('.store-part').first().waitFor({ timeout: PATIENCE });
  return site;
};
/** The store again, whatever the test before looked at. */
const back = async (shared: () => Promise<OpenPage>): Promise<Page> => {
  const { page } = await shared();
  await goTo(page, QUERY);
  await detail(page).getByText('甲醛 37%').first().waitFor({ timeout: PATIENCE });
  return page;
};

/** What the pages of the preview hide, by page: what is lower or wider than its paper is cut off there. */
const hidden = (page: Page) =>
  page
    .locator('.chemical-page')
    .evaluateAll((pages) =>
      pages.map((each): [string, boolean] => [
        each.getAttribute('aria-label') ?? '',
        each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth,
      ]),
    );

describe('a chemical store of the demonstration', () => {
  // Each test leaves the plan as it found it.
  const desk = sharedPage(() => opened());

  it('is told from a link: what it holds, what is wrong, what it endangers; Back leads to it again', async () => {
    const page = await back(desk);
    const said = await detail(page).innerText();
    for (const word of ['甲醛', '过氧乙酸', 'CAS 50-00-0', 'UN 1198', '易制爆', '绝不可同存', '甲类']) {
      expect(said).toContain(word);
    }
    await detail(page).getByText('周围 50', { exact: false }).waitFor({ timeout: PATIENCE });
    expect(await axeFinds(page, { within: '.editor' })).toEqual([]);
    await detail(page).getByRole('button', { name: 'B-L02.CH9' }).last().click();
    await page.waitForURL(/select=asset_B-L02\.CH9/);
    await page.goBack();
    await page.waitForURL(/select=asset_B-L02\.CH5/);
    await detail(page).getByText('甲醛 37%').first().waitFor();
  });

  it('has places where it could go instead; one is shown, taken, and taken back in one step', async () => {
    const page = await back(desk);
    await detail(page).getByRole('button', { name: '在本楼找' }).click();
    await detail(page).getByRole('button', { name: '取消' }).click();
    await detail(page).getByRole('button', { name: '在本楼找' }).click();
    await detail(page).getByRole('button', { name: '在图上看' }).first().click({ timeout: PATIENCE });
    await detail(page).getByRole('button', { name: '移到这里' }).click();
    await detail(page).getByRole('button', { name: '在本楼找' }).waitFor();
    expect(new URL(page.url()).searchParams.get('storey')).not.toBe(null);
    await page.keyboard.press('Control+z');
    await detail(page).getByText('B0234', { exact: false }).first().waitFor();
  });

  it(
    'is come to from the head of the panel and by a click on any word of a finding; its zone comes into view whole',
    { timeout: 240_000 },
    async () => {
      const { page, complaints } = await opened({ viewport: { width: 360, height: 740 }, hasTouch: true });
      const frame = detail(page).getByRole('button', { name: '整个范围入画' });
      await frame.waitFor({ timeout: PATIENCE });
      const before = new URL(page.url()).searchParams.get('cam');
      await frame.click();
      await expect.poll(() => new URL(page.url()).searchParams.get('cam')).not.toBe(before);
      // The picture has the page to itself while the sheet is put away.
      await page.getByRole('button', { name: '展开面板' }).click();
      await page.getByRole('radio', { name: '危化品', exact: true }).check({ force: true });
      await page.waitForURL(/about=chemicals/);
      const section = page.getByRole('region', { name: '危险化学品', exact: true });
      await section.getByRole('heading', { name: '危险化学品', exact: true }).waitFor();
      const finding = section.locator('.finding').first();
      const name = await finding.getByRole('button').first().innerText();
      // Where the words stand is what one presses, whatever lies over them.
      await finding.locator('.finding-do').scrollIntoViewIfNeeded();
      const words = await finding.locator('.finding-do').boundingBox();
      await page.mouse.click(words!.x + words!.width / 2, words!.y + words!.height / 2);
      const chosen = (): string => new URL(page.url()).searchParams.get('select') ?? '';
      await expect.poll(chosen).not.toBe(STORE);
      expect(name).toContain(chosen().replace('asset_', ''));
      expect(await axeFinds(page, { within: '.sheet' })).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('has a sheet for its door: one upright page that says what is inside and what to do, with a code that leads back', async () => {
    const page = await back(desk);
    await detail(page).getByRole('button', { name: '门口告知卡' }).click();
    const paper = page.locator('.chemical-page').first();
    await paper.locator('.chemical-page-zone small').waitFor({ timeout: PATIENCE });
    const said = await paper.innerText();
    for (const word of [
      '病理试剂库',
      '甲醛 37%',
      '1198',
      '50 m',
      '严禁',
      '直流水冲击',
      '抗溶泡沫',
      '朱砂根',
    ]) {
      expect(said.replaceAll('\u00a0', ' ')).toContain(word);
    }
    await page.locator('.chemical-page-code svg').waitFor();
    const link = new URL((await decoded(page, '.chemical-page-code svg')) ?? 'none:');
    expect(link.searchParams.get('select')).toBe(STORE);
    expect(await axeFinds(page, { within: '.dialog' })).toEqual([]);
    expect(await sheets(page)).toEqual([[210, 297]]);
    expect(await hidden(page)).toEqual([['B-L02.CH5', false]]);
    await page.keyboard.press('Escape');
    await paper.waitFor({ state: 'detached' });
  });
});

describe('chemicals of the demonstration in the longer language, and dark', () => {
  const english = sharedPage(() => opened({ ...DESK, locale: 'en-GB', colorScheme: 'dark' }));

  it(
    'hides nothing on the sheets of a store’s room, and of buildings that have most',
    { timeout: 240_000 },
    async () => {
      const { page } = await english();
      await detail(page).getByRole('button', { name: 'Door sheet' }).first().click();
      const made = page.locator('.print-options .button-solid:not([disabled])');
      const of = page.locator('.dialog').getByLabel('Of', { exact: true });
      const each = page.locator('.dialog').getByLabel('One page for each', { exact: true });
      await each.selectOption('room');
      await made.waitFor({ timeout: PATIENCE });
      const room = await hidden(page);
      expect(room.length).toBeGreaterThan(0);
      expect(room.map(([name]) => name).join()).toContain('B0234');
      await of.selectOption('campus');
      await each.selectOption('whole');
      await page.locator('.chemical-page').nth(8).waitFor({ timeout: PATIENCE });
      await made.waitFor({ timeout: PATIENCE });
      const buildings = await hidden(page);
      expect(new Set(buildings.map(([name]) => name)).size).toBe(4);
      expect([...room, ...buildings].filter(([, cut]) => cut)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.chemical-page').first().waitFor({ state: 'detached' });
    },
  );

  it('tells in the panel findings by kind, S with its parts, stores with their signs, and saves all findings', async () => {
    const { page } = await english();
    await goTo(page, '?plan=demo&storey=storey_G-L01&about=chemicals');
    await page.locator('.major-hazard').waitFor({ timeout: PATIENCE });
    const section = page.getByRole('region', { name: 'Hazardous chemicals' });
    await section.getByText('What S is made of').click();
    expect(await section.locator('.major-hazard tbody tr').count()).toBeGreaterThan(3);
    await section.getByText('Kept together that must not be').first().waitFor();
    expect(await section.locator('.chemical-store').count()).toBe(10);
    await section.getByRole('checkbox').check();
    await page.locator('.plan-label', { hasText: 'To be kept' }).first().waitFor();
    expect(await axeFinds(page, { within: 'section:has(.major-hazard)' })).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Findings as CSV' }).click(),
    ]);
    const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    const told = Number(/(\d+) findings/.exec(await section.innerText())?.[1]);
    expect(told).toBeGreaterThan(20);
    // Those that are only to be checked are saved too.
    expect(rows.length - 1).toBeGreaterThanOrEqual(told);
    expect(rows.join()).not.toMatch(/undefined|NaN|chemical\.[a-z]/);
  });
});
