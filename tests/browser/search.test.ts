import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospital } from '../../src/demo/hospital/hospital';
import { entitiesIn } from '../../src/model/schema/dictionary';
import { launchBrowser } from './support/launch';
import { openSite, type OpenPage } from './support/open-site';
import { sharedPage } from './support/shared-page';

const PATIENCE = 240_000;
/** The picture is there; figures may still be on their way. */
const READY = ['.plan-scene__canvas'];

const WORDS = {
  zh: {
    locale: 'zh-CN',
    search: '搜索',
  },
  en: {
    locale: 'en-GB',
    search: 'Search',
  },
} as const;
const SIZES = {
  desk: { viewport: { width: 1280, height: 800 } },
  tablet: { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a plan and waits until it can be searched. */
async function open(
  size: keyof typeof SIZES,
  language: keyof typeof WORDS,
  plan = 'demo',
): Promise<OpenPage> {
  const options = { ...SIZES[size], locale: WORDS[language].locale };
  const opened = await openSite(browser, options, { query: `?plan=${plan}`, ready: READY });
  const { search } = WORDS[language];
  await opened.page.getByRole('button', { name: search, exact: true }).waitFor({ timeout: 60_000 });
  return opened;
}

const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/** Finds; lists of choices of the page behind have options too. */
const finds = (page: Page) =>
  page.getByRole('listbox', { name: /^(?:搜索结果|Results)$/ }).getByRole('option');
const selected = (page: Page) =>
  page.getByRole('listbox', { name: /^(?:搜索结果|Results)$/ }).getByRole('option', { selected: true });

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

describe('search', () => {
  const demo = sharedPage(() => open('desk', 'zh'));

  it(
    'by keyboard only: Ctrl-K, pinyin initials, Enter flies to the room and selects it',
    async () => {
      const { page } = await demo();
      await page.keyboard.press('Control+k');
      await field(page, '搜索').waitFor();
      await page.keyboard.type('mzyf');
      await expect.poll(() => selected(page).innerText(), { timeout: 30_000 }).toContain('A0109 门诊药房');
      await page.keyboard.type('zzz');
      await page.getByText(/没有找到/).waitFor();
      for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
      await expect.poll(() => selected(page).innerText()).toContain('门诊药房');
      expect(await serious(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await field(page, '搜索').waitFor({ state: 'detached' });
      await page.waitForFunction(() => location.search.includes('storey_A-L01'));

      // What was gone to is proposed the next time, before anything is typed; `/` opens it too.
      await page.getByRole('main').focus();
      await page.keyboard.press('/');
      await expect.poll(() => selected(page).innerText()).toContain('门诊药房');
      await page.keyboard.press('Escape');
      await field(page, '搜索').waitFor({ state: 'detached' });
    },
    PATIENCE,
  );

  it(
    'finds an asset by its number and selects it, another storey and all',
    async () => {
      const { page } = await open('desk', 'en');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await field(page, 'Search').fill('c-l05.x1');
      await expect.poll(() => selected(page).innerText(), { timeout: 30_000 }).toContain('C-L05.X1');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => location.search.includes('storey_C-L05') && location.search.includes('select=asset_'),
      );
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'asks within one kind, by chip and by sign, and tells how much there is',
    async () => {
      const { page } = await demo();
      await page.keyboard.press('Control+k');
      await field(page, '搜索').fill('灭火器');
      await page.getByRole('radio', { name: '设施' }).check({ force: true });
      const there = entitiesIn(hospital().assets).filter(({ kind }) => kind === 'extinguisher').length;
      await page.getByText(`共 ${there} 项`).waitFor({ timeout: 60_000 });
      await field(page, '搜索').fill('>撤销');
      await expect.poll(() => finds(page).allInnerTexts()).toEqual([]);
      await field(page, '搜索').fill('>切换');
      await expect.poll(() => selected(page).innerText()).toContain('切换平面与立体');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search.includes('mode=2d'));
    },
    PATIENCE,
  );

  it.each([
    ['tablet', 'zh'],
    ['phone', 'en'],
    ['phone', 'zh'],
  ] as const)(
    'by touch on a %s in %s',
    async (size, language) => {
      const words = WORDS[language];
      const { page, complaints } = await open(size, language, 'small-ward');
      await page.getByRole('button', { name: words.search, exact: true }).tap();
      await field(page, words.search).fill('XF-201');
      const option = finds(page).filter({ hasText: 'XF-201' });
      await option.waitFor();
      const box = await option.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await serious(page)).toEqual([]);
      await option.tap();
      await page.waitForFunction(() => location.search.includes('select=asset_XF-201'));
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );
});
