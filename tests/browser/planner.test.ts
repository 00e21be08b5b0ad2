import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { listedAssets } from './support/listed-assets';
import { openSite } from './support/open-site';
import { sharedPage } from './support/shared-page';

const SIZES = {
  desk: { viewport: { width: 1280, height: 800 } },
  tablet: { viewport: { width: 768, height: 1024 }, hasTouch: true },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const;
type Size = keyof typeof SIZES;

/** What the page says, by which everything here is found. */
const WORDS = {
  zh: {
    locale: 'zh-CN',
    other: '其他设施',
    search: '搜索设施种类',
    smoke: '烟感',
    mode: { row: '一排', corridor: '沿走道' },
    spacing: '间距',
    spacingField: '最大间距（米）',
    centre: '取视图中心',
    place: /^放置 (\d+) 个$/,
    done: '完成',
    expand: '展开面板',
    corridor: '走道',
    selectListed: /^选中列出的 \d+ 个$/,
    alignSouth: '下对齐（南）',
    height: '安装高度',
    department: '责任科室',
    toStoreys: '复制到其他楼层',
    allStoreys: '本楼全部楼层',
    copy: /^复制 (\d+) 个$/,
    extinguisher: '灭火器',
    csv: '导出 CSV',
    kind: '种类',
    csvHead: '编号,种类,名称,楼栋,楼层,房间',
    findings: '问题',
    suggest: '建议增设位置',
    takeSuggested: '放在这里',
    wrongHeight: '请输入 -200 到 200 之间的数。',
    selected: (count: number) => `已选 ${count} 个`,
    tools: '放置设施',
  },
  en: {
    locale: 'en-GB',
    other: 'Other assets',
    search: 'Search asset kinds',
    smoke: 'Smoke detector',
    mode: { row: 'Row', corridor: 'Corridor' },
    spacing: 'Spacing',
    spacingField: 'Greatest spacing (m)',
    centre: 'Use the centre of the view',
    place: /^Place (\d+)$/,
    done: 'Done',
    expand: 'Expand the panel',
    corridor: 'Corridor',
    selectListed: /^Select the \d+ listed$/,
    alignSouth: 'Align bottom (south)',
    height: 'Mounting height',
    department: 'Department',
    toStoreys: 'Copy to other storeys',
    allStoreys: 'All storeys of this building',
    copy: /^Copy (\d+)$/,
    extinguisher: 'Extinguisher',
    csv: 'Export CSV',
    kind: 'Kind',
    csvHead: 'Number,Kind,Name,Building,Storey,Room',
    findings: 'Findings',
    suggest: 'Suggest a place for one more',
    takeSuggested: 'Place it there',
    wrongHeight: 'Enter a number from -200 to 200.',
    selected: (count: number) => `${count} selected`,
    tools: 'Place assets',
  },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openPlan = (size: Size, language: keyof typeof WORDS, query = '?mode=2d') =>
  openSite(browser, { ...SIZES[size], locale: WORDS[language].locale }, { query });

/** How a person presses something: with a finger where there is one. */
const press = (page: Page, size: Size) => async (role: 'button' | 'radio', name: string | RegExp) => {
  const target = page.getByRole(role, { name, exact: true }).first();
  // Native radios are drawn by the label around them.
  const at = role === 'radio' ? page.locator('label', { has: target }) : target;
  await (size === 'desk' ? at.click() : at.tap());
};

/** Takes so many steps back, to the plan as it was opened, and lets go of what undo took hold of. */
async function takeBack(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => listedAssets(page).count()).toBe(2);
  await page.keyboard.press('Escape');
  const selected = listedAssets(page).and(page.getByRole('option', { selected: true }));
  await expect.poll(() => selected.count()).toBe(0);
}

async function numberOn(page: Page, name: RegExp): Promise<number> {
  const label = await page.getByRole('button', { name }).first().innerText();
  return Number(name.exec(label.trim())?.[1] ?? Number.NaN);
}

/** All of them where there is time for it. */
const SCREENS = [
  ['desk', 'zh'],
  ['phone', 'en'],
  ...(process.env['BROWSER_TESTS'] === 'long'
    ? ([
        ['tablet', 'en'],
        ['tablet', 'zh'],
        ['phone', 'zh'],
        ['desk', 'en'],
      ] as const)
    : []),
] as const;

describe.each(SCREENS)('a planner at a %s in %s', (size, language) => {
  const words = WORDS[language];
  // For those that leave the plan as it was.
  const open = sharedPage(() => openPlan(size, language));

  it('finds a kind, places it along a corridor at a typed spacing, all in one undo step', async () => {
    const { page } = await open();
    const go = press(page, size);
    await go('button', words.other);
    await page.getByRole('searchbox', { name: words.search }).fill(words.smoke.slice(0, 2));
    await go('button', words.smoke);
    await go('radio', words.mode.corridor);
    const tools = page.getByRole('group', { name: words.tools });
    // The standard's own number comes first, with its clause.
    expect(await tools.innerText()).toContain('15');
    const corridors = tools.getByRole('combobox', { name: words.corridor });
    await corridors.selectOption({ index: 1 });
    const bySpacing = await numberOn(page, words.place);
    await tools.getByRole('textbox', { name: words.spacingField }).fill('6');
    await page.keyboard.press('Enter');
    await expect.poll(() => numberOn(page, words.place)).toBeGreaterThan(bySpacing);
    const count = await numberOn(page, words.place);
    await go('button', words.place);
    await go('button', words.done);
    await page.getByText(words.selected(count)).first().waitFor({ state: 'attached' });
    const handle = page.getByRole('button', { name: words.expand });
    if (await handle.isVisible()) await handle.tap();
    expect(
      await listedAssets(page)
        .and(page.getByRole('option', { selected: true }))
        .count(),
    ).toBe(count);
    await page.keyboard.press('Control+z');
    await expect.poll(() => listedAssets(page).count()).toBe(2);
  });

  it('selects several, aligns them, fills in a field of all, copies them to the other storey', async () => {
    // On a page of its own: it changes what is on two storeys.
    const { page, complaints } = await openPlan(size, language);
    const go = press(page, size);
    const handle = page.getByRole('button', { name: words.expand });
    if (await handle.isVisible()) await handle.tap();
    await page.getByRole('combobox', { name: words.kind }).selectOption({ label: words.extinguisher });
    await go('button', words.selectListed);
    await page.getByText(words.selected(2)).waitFor();
    await go('button', words.alignSouth);
    const height = page.getByRole('textbox', { name: words.height });
    await height.fill('900');
    await height.press('Enter');
    await page.getByText(words.wrongHeight).waitFor();
    await height.fill('1.2');
    await height.press('Enter');
    expect(await height.inputValue()).toBe('1.2');
    await go('button', words.toStoreys);
    const dialog = page.getByRole('dialog', { name: words.toStoreys });
    await dialog.getByRole('checkbox', { name: words.allStoreys }).check();
    expect(await numberOn(page, words.copy)).toBe(2);
    await go('button', words.copy);
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('PageUp');
    // The copies are there, and selected, until they are let go.
    await expect.poll(() => listedAssets(page).count()).toBe(4);
    const selected = listedAssets(page).and(page.getByRole('option', { selected: true }));
    expect(await selected.count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => selected.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes all listed assets along as a table in its own language', async () => {
    const { page } = await open();
    const handle = page.getByRole('button', { name: words.expand });
    if (await handle.isVisible()) await handle.tap();
    await page.getByRole('combobox', { name: words.kind }).selectOption({ label: words.extinguisher });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, size)('button', words.csv),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toContain(words.csvHead);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['XF-101', 'XF-102']);
  });
});

describe('with the keyboard alone', () => {
  const open = sharedPage(() => openPlan('desk', 'zh', '?mode=2d&limit=15'));

  it('a kind is found, a row placed from centre to centre, three taken together and put right by arrows', async () => {
    const { page } = await open();
    const words = WORDS.zh;
    await page.getByRole('button', { name: words.other }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('烟');
    await page.keyboard.press('Enter');
    const single = page.getByRole('radio', { name: '单个' });
    await single.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: words.centre }).focus();
    await page.keyboard.press('Enter');
    // The picture is moved by its own keys, so that its middle is elsewhere.
    await page.locator('.plan-scene').focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: words.centre }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => numberOn(page, words.place)).toBe(3);
    await page.getByRole('button', { name: words.place }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(words.selected(3)).first().waitFor();
    await page.getByRole('button', { name: words.done }).focus();
    await page.keyboard.press('Enter');
    const chosen = listedAssets(page).and(page.getByRole('option', { selected: true }));
    await chosen.last().focus();
    const before = await chosen.allInnerTexts();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => chosen.allInnerTexts()).not.toEqual(before);
    await page.keyboard.press('Delete');
    await expect.poll(() => listedAssets(page).count()).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => listedAssets(page).count()).toBe(5);
    // They were placed, and put right.
    await takeBack(page, 2);
  });

  it('a finding is gone to, and mended there; the list says so', async () => {
    const { page } = await open();
    const words = WORDS.zh;
    const section = page.getByRole('region', { name: words.findings });
    const items = section.getByRole('listitem');
    await items.first().waitFor();
    const first = await items.first().innerText();
    expect(first).toMatch(/GB 50140/);
    await items.first().getByRole('button', { name: words.suggest }).focus();
    await page.keyboard.press('Enter');
    const take = items.first().getByRole('button', { name: words.takeSuggested });
    await take.waitFor();
    await take.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => section.innerText(), { timeout: 20_000 }).not.toContain(first);
    await takeBack(page, 1);
  });
});
