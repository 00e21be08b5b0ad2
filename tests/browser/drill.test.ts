import { AxeBuilder } from '@axe-core/playwright';
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
    time: '步行时间',
    shutTool: '关门 / 开门',
    see: /^看 /,
    longer: /关上多走/,
    shut: /^关上 /,
    open: /^打开 /,
    openAll: '全部打开',
    fromRoom: '从房间中央出发',
    fromCentre: '从画面中央出发',
    clear: '清除路线',
    start: '从哪里疏散？',
    worst: /最远处出发$/,
    matters: '最要紧的门',
    storeyDoors: /所有的门/,
    filter: '按房间名或编号筛选',
    speeds: '步行速度与出处',
    source: /IMO MSC\.1\/Circ\.1533/,
    csv: '导出 CSV',
    follow: /平走/,
  },
  en: {
    locale: 'en-GB',
    length: 'Length of the way',
    time: 'Walking time',
    shutTool: 'Shut doors',
    see: /^See /,
    longer: /shut: .* longer/,
    shut: /^Shut /,
    open: /^Open /,
    openAll: 'Open all',
    fromRoom: 'From the middle of the room',
    fromCentre: 'From the middle of the picture',
    clear: 'Clear the way',
    start: 'Out from where?',
    worst: /^Begin at the farthest place of/,
    matters: 'The door that matters',
    storeyDoors: /^All doors of/,
    filter: 'Filter by room name or number',
    speeds: 'Walking speeds and where they come from',
    source: /IMO MSC\.1\/Circ\.1533/,
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

/** Where the middle of the plan is on the screen. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.plan-scene').boundingBox();
  if (!box) throw new Error('no picture');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The first door on the way whose shutting is said to make it longer. */
const longer = (page: Page, words: Words): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: words.longer })
    .getByRole('button', { name: words.shut })
    .first();

describe.each(['zh', 'en'] as const)('the way out with a mouse, in %s', (language) => {
  const words = WORDS[language];
  it('is drawn by a click, changes with a shut door, and is in the address', async () => {
    const { page, complaints } = await openDrill(words, { viewport: { width: 1280, height: 800 } });
    const at = await middle(page);
    await page.mouse.click(at.x, at.y);
    await figure(page, words.length).waitFor();
    const first = await lengthOf(page, words);
    expect(first).toBeGreaterThan(1);
    await expect.poll(() => figure(page, words.time).innerText()).toMatch(/\d/);
    await page.getByText(words.speeds).click();
    await page.getByText(words.source).first().waitFor();
    const door = longer(page, words);
    await door.click();
    await expect.poll(() => lengthOf(page, words)).toBeGreaterThan(first);
    await page.waitForFunction(() => location.search.includes('way=') && location.search.includes('shut='));
    const longerWay = await lengthOf(page, words);

    // Who is given the address sees the same.
    const link = await page.evaluate(() => location.search);
    await page.getByRole('button', { name: words.openAll }).click();
    await expect.poll(() => lengthOf(page, words)).toBe(first);
    await page.getByRole('button', { name: words.clear }).click();
    await page.getByRole('heading', { name: words.start }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
    const given = await openSite(browser, { locale: words.locale }, { query: link, ready: READY });
    await figure(given.page, words.length).waitFor();
    await expect.poll(() => lengthOf(given.page, words)).toBe(longerWay);
    expect(given.complaints).toEqual([]);
    await given.page.context().close();
  });
});

describe('the way out by touch', () => {
  it.each([
    ['a tablet', { width: 768, height: 1024 }],
    ['a phone', { width: 360, height: 740 }],
  ])('is drawn by a tap on %s, and a tap on a door of the plan shuts it', async (_, viewport) => {
    const words = WORDS.zh;
    const options = { viewport, hasTouch: true, isMobile: true };
    const { page, complaints } = await openDrill(words, options);
    const at = await middle(page);
    await page.touchscreen.tap(at.x, at.y);
    await figure(page, words.length).waitFor();
    const first = await lengthOf(page, words);
    // The list leads to a door: then it lies in the middle of the picture.
    const row = page.getByRole('listitem').filter({ hasText: words.longer }).first();
    await row.getByRole('button', { name: words.see }).tap();
    await page.waitForTimeout(600);
    await page.getByRole('radio', { name: words.shutTool }).tap({ force: true });
    const door = await middle(page);
    await page.touchscreen.tap(door.x, door.y);
    await page.getByRole('button', { name: words.openAll }).waitFor();
    await expect.poll(() => lengthOf(page, words)).toBeGreaterThan(first);
    expect(complaints).toEqual([]);
    await page.context().close();
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

describe('axe finds nothing', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('in %s, %s, with a way on show', async (language, colorScheme) => {
    const words = WORDS[language];
    const { page } = await openDrill(words, { viewport: { width: 1280, height: 800 }, colorScheme });
    await page.getByRole('button', { name: words.fromCentre }).first().click();
    await page.getByRole('heading', { name: words.matters }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    await page.context().close();
  });
});
