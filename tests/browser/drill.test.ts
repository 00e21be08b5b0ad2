import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';
import { steady } from './support/steady';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const WORDS = {
  zh: {
    locale: 'zh-CN',
    length: '路线长度',
    longer: /关上多走/,
    shut: /^关上 /,
    openAll: '全部打开',
    fromRoom: '从房间中央出发',
    start: '从哪里疏散？',
    worst: /最远处出发$/,
    storeyDoors: /所有的门/,
    filter: '按房间名或编号筛选',
    csv: '导出 CSV',
    follow: /平走/,
  },
  en: {
    locale: 'en-GB',
    length: 'Length of the way',
    longer: /shut: .* longer/,
    shut: /^Shut /,
    openAll: 'Open all',
    fromRoom: 'From the middle of the room',
    start: 'Out from where?',
    worst: /^Begin at the farthest place of/,
    storeyDoors: /^All doors of/,
    filter: 'Filter by room name or number',
    csv: 'Save as CSV',
    follow: /^Along/,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const READY = ['.plan-scene__canvas'];

async function openDrill(words: Words, options: BrowserContextOptions, query = '') {
  const ready = { query: `?role=drill&mode=2d&storey=storey_L2${query}`, ready: READY };
  const { page, complaints } = await openSite(browser, { locale: words.locale, ...options }, ready);
  await page.getByRole('heading', { name: words.start }).waitFor();
  await steady(page);
  return { page, complaints, words };
}

/** The figure that a person reads under a word. */
const figure = (page: Page, name: string): Locator =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');

const lengthOf = async (page: Page, words: Words): Promise<number> => {
  const text = await figure(page, words.length).innerText();
  return Number.parseFloat(text);
};

/** The first door on the way whose shutting is said to make it longer. */
const longer = (page: Page, words: Words): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: words.longer })
    .getByRole('button', { name: words.shut })
    .first();

describe('a link to a way out', () => {
  it('shows whoever is given it the same way with the same door shut', async () => {
    const words = WORDS.zh;
    const { page, complaints } = await openDrill(words, { viewport: { width: 1280, height: 800 } });
    await page.getByRole('button', { name: words.fromRoom }).click();
    await figure(page, words.length).waitFor();
    const first = await lengthOf(page, words);
    await longer(page, words).click();
    await expect.poll(() => lengthOf(page, words)).toBeGreaterThan(first);
    await page.waitForFunction(() => location.search.includes('way=') && location.search.includes('shut='));
    const longerWay = await lengthOf(page, words);
    const link = await page.evaluate(() => location.search);
    expect(complaints).toEqual([]);
    await page.context().close();
    const given = await openSite(browser, { locale: words.locale }, { query: link, ready: READY });
    await figure(given.page, words.length).waitFor();
    // The address tells a place to the centimetre, the figure a length to ten.
    await expect
      .poll(async () => Math.abs((await lengthOf(given.page, words)) - longerWay))
      .toBeLessThan(0.15);
    expect(given.complaints).toEqual([]);
    await given.page.context().close();
  });
});

describe('the way out with the keyboard only', () => {
  it('begins in a room, is followed leg by leg, and doors are shut from the list', async () => {
    const words = WORDS.en;
    const { page, complaints } = await openDrill(words, { viewport: { width: 1280, height: 800 } });
    const press = async (target: Locator): Promise<void> => {
      await target.focus();
      await page.keyboard.press('Enter');
    };
    await press(page.getByRole('button', { name: words.fromRoom }));
    await figure(page, words.length).waitFor();
    const first = await lengthOf(page, words);
    await press(page.getByRole('button', { name: words.follow }).first());
    const longerDoor = longer(page, words);
    await longerDoor.waitFor();
    await press(longerDoor);
    await expect.poll(() => lengthOf(page, words)).toBeGreaterThan(first);
    await press(page.getByRole('button', { name: words.openAll }));
    await expect.poll(() => lengthOf(page, words)).toBe(first);

    await press(page.locator('summary').filter({ hasText: words.storeyDoors }));
    const filter = page.getByRole('searchbox', { name: words.filter });
    await filter.focus();
    await page.keyboard.type('zzzz');
    await page.getByText('No such door.').waitFor();

    await press(page.getByRole('button', { name: words.worst }).first());
    await expect.poll(() => lengthOf(page, words)).toBeGreaterThanOrEqual(first);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: words.csv })),
    ]);
    expect(download.suggestedFilename()).toBe('longest-ways-out.csv');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('begins at the middle of the picture by Enter in the plan', async () => {
    const words = WORDS.zh;
    const { page } = await openDrill(words, { viewport: { width: 1280, height: 800 } });
    await page.locator('#scene').focus();
    await page.keyboard.press('Enter');
    await figure(page, words.length).waitFor();
    await page.context().close();
  });
});
